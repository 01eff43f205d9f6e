using System.Collections;
using System.Collections.Immutable;
using System.Data;
using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>
/// Results in order, such as the conflicts of a check or the claims about an exchange: one line in a console, a table in a
/// notebook. What <see cref="Where"/> and <see cref="Take"/> leave of it is such a list too; all of LINQ works on it. Immutable; two
/// lists are equal when their results are equal and in the same order.
/// </summary>
/// <typeparam name="T">The kind of result.</typeparam>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class ResultList<T> : IReadOnlyList<T>, IEquatable<ResultList<T>>, IDisplayed
    where T : notnull
{
    private const int MostNamed = 10;

    private readonly ResultColumns<T> columns;
    private readonly ImmutableArray<T> results;

    internal ResultList(ResultColumns<T> columns, params IEnumerable<T> results)
        : this(columns, [.. results])
    {
    }

    internal ResultList(ResultColumns<T> columns, ImmutableArray<T> results) => (this.columns, this.results) = (columns, results);

    /// <summary>How many results there are.</summary>
    public int Length => results.Length;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => results.IsEmpty;

    int IReadOnlyCollection<T>.Count => Length;

    /// <summary>A result by its position, from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such result.</exception>
    public T this[int index] => results[index];

    /// <summary>Those that meet a condition, in the same order.</summary>
    /// <param name="condition">Whether a result stays.</param>
    public ResultList<T> Where(Func<T, bool> condition) => new(columns, results.Where(condition));

    /// <summary>The first ones, or all where there are not that many.</summary>
    /// <param name="count">How many at most; none when it is negative.</param>
    public ResultList<T> Take(int count) => new(columns, results.Take(count));

    /// <summary>The results in order.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)results).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ResultList<T>? other) => other is not null && results.SequenceEqual(other.results);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResultList<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Length, results.FirstOrDefault());

    /// <summary>Whether two lists have equal results.</summary>
    public static bool operator ==(ResultList<T>? left, ResultList<T>? right) => Equals(left, right);

    /// <summary>Whether two lists differ in any result.</summary>
    public static bool operator !=(ResultList<T>? left, ResultList<T>? right) => !Equals(left, right);

    /// <summary>The list in one line: how many results, the first ten of them, and how many more there are.</summary>
    public override string ToString()
    {
        if (IsEmpty) return columns.Number(0);
        var named = results.Take(MostNamed).Select(result => result.ToString());
        var more = Length > MostNamed ? [FormattableString.Invariant($"… {Length - MostNamed:N0} more")] : Enumerable.Empty<string>();
        return $"{columns.Number(Length)}: {string.Join("; ", named.Concat(more))}";
    }

    /// <summary>The results, the first 50 where there are more, as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => columns.Table(columns.Number(Length), results);
}
