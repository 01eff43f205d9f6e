using System.Collections.Immutable;

namespace ExchangeStats.Charts.Phases;

/// <summary>A phase, a handover or a stretch of the calendar, with the people it returned to each party shown.</summary>
/// <param name="Number">The number of the phase; 0 for a stretch of the calendar.</param>
/// <param name="First">Its first day.</param>
/// <param name="Counts">How many people were returned, one count a party.</param>
/// <param name="TakePart">Which parties take part in its handovers; the counts of the others are no finding.</param>
/// <param name="Handovers">How many handovers it has on record; without any, no party takes part.</param>
internal sealed record PhaseBin(int Number, DateOnly First, ImmutableArray<Count> Counts, ImmutableArray<bool> TakePart, int Handovers = 1)
{
    public Count Total { get; } = Counts.Sum();
}
