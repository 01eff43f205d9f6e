using System.Collections.Immutable;

namespace ExchangeStats.Charts.Calendars;

/// <summary>An exchange or a phase at its day.</summary>
/// <param name="Day">Its first handover.</param>
/// <param name="Last">Its last handover.</param>
/// <param name="ExchangeId">The exchange.</param>
/// <param name="Name">The title of the exchange or the number of the phase.</param>
/// <param name="Counts">How many people were returned, one count a party.</param>
/// <param name="TakePart">Which parties take part; the counts of the others are no finding.</param>
internal sealed record CalendarEntry(DateOnly Day, DateOnly Last, string ExchangeId, string Name, ImmutableArray<Count> Counts, ImmutableArray<bool> TakePart)
{
    /// <summary>The larger of the numbers that are known for certain.</summary>
    public long Known { get; } = Counts.Max(count => count.Range.Low);
}
