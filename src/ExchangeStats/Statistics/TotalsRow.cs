using System.Collections.Immutable;
using System.Data;
using ExchangeStats.Display;

namespace ExchangeStats.Statistics;

/// <summary>
/// One row of <see cref="TotalsTable"/>: a group and how many people were returned to each party in it. Immutable; two rows are
/// equal when all parts are equal.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class TotalsRow : IEquatable<TotalsRow>, IDisplayed
{
    internal TotalsRow(string key, string label, int handovers, ImmutableArray<string> exchanges, ImmutableArray<PartyCount> counts)
    {
        Key = key;
        Label = label;
        Handovers = handovers;
        Exchanges = exchanges;
        Counts = counts;
    }

    /// <summary>The group as files write it: <c>2025</c>, <c>2025-05</c>, the id of an exchange, the code of a category; <c>undated</c> where no day is known.</summary>
    public string Key { get; }

    /// <summary>The group as people read it.</summary>
    public string Label { get; }

    /// <summary>How many handovers the group has.</summary>
    public int Handovers { get; }

    /// <summary>The ids of the exchanges that the group rests on, in the order of the history.</summary>
    public ImmutableArray<string> Exchanges { get; }

    /// <summary>How many people were returned, by party; in the order of the table's parties.</summary>
    public ImmutableArray<PartyCount> Counts { get; }

    /// <summary>How many people were returned to a party; exactly zero to one that takes no part.</summary>
    /// <param name="party">A party of the table.</param>
    public Count To(Party party)
    {
        foreach (var entry in Counts)
        {
            if (entry.Party == party) return entry.Count;
        }

        return Count.Zero;
    }

    /// <inheritdoc/>
    public bool Equals(TotalsRow? other) =>
        other is not null && Key == other.Key && Label == other.Label && Handovers == other.Handovers && Exchanges.SequenceEqual(other.Exchanges) && Counts.SequenceEqual(other.Counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TotalsRow);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Handovers);

    /// <summary>Whether two rows are equal in all parts.</summary>
    public static bool operator ==(TotalsRow? left, TotalsRow? right) => Equals(left, right);

    /// <summary>Whether two rows differ in any part.</summary>
    public static bool operator !=(TotalsRow? left, TotalsRow? right) => !Equals(left, right);

    /// <summary>The row in one line: <c>2025: Russia at least 3,484, Ukraine at least 3,634</c>.</summary>
    public override string ToString() => $"{Label}: {string.Join(", ", Counts.Select(entry => $"{entry.Party} {entry.Count}"))}";

    /// <summary>How many people were returned to whom as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => new($"{Label}: {FormattableString.Invariant($"{Handovers:N0}")} {(Handovers == 1 ? "handover" : "handovers")}", ["To", "People"],
        Counts.Select(entry => ImmutableArray.Create(entry.Party.ToString(), entry.Count.ToString())));
}
