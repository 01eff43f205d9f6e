using System.Collections;
using System.Collections.Immutable;
using System.Data;
using System.Globalization;
using ExchangeStats.Display;

namespace ExchangeStats.Statistics;

/// <summary>
/// How many people were returned to each party, group by group, in the order of days or names. The wording of every sum is
/// kept: a sum with an "at least" in it is an "at least". Empty when the history is. Immutable; two tables are equal when all
/// rows are equal.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class TotalsTable : IReadOnlyList<TotalsRow>, IEquatable<TotalsTable>, IDisplayed
{
    private readonly ImmutableArray<TotalsRow> rows;

    internal TotalsTable(TotalsBy by, ImmutableArray<Party> parties, ImmutableArray<TotalsRow> rows)
    {
        By = by;
        Parties = parties;
        this.rows = rows;
    }

    /// <summary>What the rows are grouped by.</summary>
    public TotalsBy By { get; }

    /// <summary>The parties, by code: one column each.</summary>
    public ImmutableArray<Party> Parties { get; }

    /// <summary>The number of rows.</summary>
    public int Count => rows.Length;

    /// <summary>A row by its position, from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public TotalsRow this[int index] => rows[index];

    /// <summary>A row by its key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such row; the message names the key.</exception>
    public TotalsRow this[string key] =>
        rows.FirstOrDefault(row => row.Key == key) ?? throw new KeyNotFoundException($"The table has no row \"{key}\".");

    /// <summary>The rows in order.</summary>
    public IEnumerator<TotalsRow> GetEnumerator() => ((IEnumerable<TotalsRow>)rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(TotalsTable? other) => other is not null && By == other.By && rows.SequenceEqual(other.rows);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TotalsTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(By, rows.Length);

    /// <summary>Whether two tables are equal in all rows.</summary>
    public static bool operator ==(TotalsTable? left, TotalsTable? right) => Equals(left, right);

    /// <summary>Whether two tables differ in any row.</summary>
    public static bool operator !=(TotalsTable? left, TotalsTable? right) => !Equals(left, right);

    /// <summary>The table in one line, row after row.</summary>
    public override string ToString() => string.Join("; ", rows);

    /// <summary>The table as HTML that needs no style sheet and no script; long ones are cut off after 50 rows, saying so.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => new($"People returned by {By.ToString().ToLowerInvariant()}", [By.ToString(), "Handovers", .. Parties.Select(party => party.ToString())],
        rows.Select(row => ImmutableArray.Create([row.Label, row.Handovers.ToString("N0", CultureInfo.InvariantCulture), .. Parties.Select(party => row.To(party).ToString())])));
}
