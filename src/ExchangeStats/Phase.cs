using System.Collections.Immutable;
using System.Data;
using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>
/// One handover of an exchange: its number, its day and how many people of which category were returned to whom. A count that
/// nobody gave is unknown, never zero. Immutable; two phases are equal when number, date and counts are equal.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class Phase : IEquatable<Phase>, IDisplayed
{
    /// <summary>Makes a phase.</summary>
    /// <param name="number">The number of the phase in its exchange, 1 or more.</param>
    /// <param name="date">The day of the handover.</param>
    /// <param name="counts">Who was returned; a party and category may stand here once.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    /// <exception cref="ArgumentException">A party and category stand twice.</exception>
    public Phase(int number, DateOnly date, params IEnumerable<PartyCount> counts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentNullException.ThrowIfNull(counts);
        Number = number;
        Date = date;
        Counts = PartyCounts.Sorted(counts, nameof(counts));
    }

    /// <summary>The number of the phase in its exchange, from 1.</summary>
    public int Number { get; }

    /// <summary>The day of the handover.</summary>
    public DateOnly Date { get; }

    /// <summary>What is known of the people returned, by party and category code.</summary>
    public ImmutableArray<PartyCount> Counts { get; }

    /// <summary>How many people were returned to a party; unknown when nobody gave a count.</summary>
    /// <param name="party">The party, a single one.</param>
    /// <param name="category">Who is counted; all when left out.</param>
    public Count Returned(Party party, Category? category = null) => PartyCounts.Find(Counts, party, category) ?? Count.Unknown;

    /// <inheritdoc/>
    public bool Equals(Phase? other) =>
        other is not null && Number == other.Number && Date == other.Date && Counts.SequenceEqual(other.Counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Phase);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Date, Counts.Length);

    /// <summary>Whether two phases are equal in all parts.</summary>
    public static bool operator ==(Phase? left, Phase? right) => Equals(left, right);

    /// <summary>Whether two phases differ in any part.</summary>
    public static bool operator !=(Phase? left, Phase? right) => !Equals(left, right);

    /// <summary>The phase in one line: <c>Phase 1, 2025-05-23: Russia: 390; Ukraine: 390</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"Phase {Number}, {Date:yyyy-MM-dd}: {string.Join("; ", Counts)}");

    /// <summary>Who was returned to whom as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => PartyCounts.Table(FormattableString.Invariant($"Phase {Number}, {Date:yyyy-MM-dd}"), Counts);
}
