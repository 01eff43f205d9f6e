using System.Collections;
using System.Collections.Immutable;
using System.Data;
using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>
/// The running total of people returned to a party, one step a handover, in the order of days. The wording of every step is
/// kept: from the first "at least" on, every total is an "at least". Empty when there is no handover. Immutable; two series
/// are equal when party, category and all steps are equal.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class CumulativeReturns : IReadOnlyList<CumulativeReturn>, IEquatable<CumulativeReturns>, IDisplayed
{
    private readonly ImmutableArray<CumulativeReturn> steps;

    internal CumulativeReturns(Party party, Category category, ImmutableArray<CumulativeReturn> steps)
    {
        Party = party;
        Category = category;
        this.steps = steps;
    }

    /// <summary>The party to which people were returned.</summary>
    public Party Party { get; }

    /// <summary>Who is counted.</summary>
    public Category Category { get; }

    /// <summary>The number of handovers.</summary>
    public int Count => steps.Length;

    /// <summary>The total after the last handover; exactly zero when there is none.</summary>
    public Count Total => steps.IsEmpty ? ExchangeStats.Count.Zero : steps[^1].Total;

    /// <summary>A step by its position, from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such step.</exception>
    public CumulativeReturn this[int index] => steps[index];

    /// <summary>The steps in order.</summary>
    public IEnumerator<CumulativeReturn> GetEnumerator() => ((IEnumerable<CumulativeReturn>)steps).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(CumulativeReturns? other) =>
        other is not null && Party == other.Party && Category == other.Category && steps.SequenceEqual(other.steps);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CumulativeReturns);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Party, Category, steps.Length);

    /// <summary>Whether two series are equal in all parts.</summary>
    public static bool operator ==(CumulativeReturns? left, CumulativeReturns? right) => Equals(left, right);

    /// <summary>Whether two series differ in any part.</summary>
    public static bool operator !=(CumulativeReturns? left, CumulativeReturns? right) => !Equals(left, right);

    /// <summary>The series in one line: <c>2025-05-23 390, 2025-05-24 697</c>.</summary>
    public override string ToString() => string.Join(", ", steps);

    /// <summary>The series as an HTML table that needs no style sheet and no script; long ones are cut off after 50 rows, saying so.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => new($"Cumulative returns to {Party}{(Category == Category.All ? "" : $", {Category}")}", ["Day", "Exchange", "Added", "Total"],
        steps.Select(step => ImmutableArray.Create(FormattableString.Invariant($"{step.Date:yyyy-MM-dd}"), step.ExchangeId, step.Added.ToString(), step.Total.ToString())), texts: 2);
}
