using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>
/// One step of <see cref="CumulativeReturns"/>: a handover and the total so far. Immutable; equal when all parts are equal.
/// </summary>
/// <param name="Date">The day of the handover.</param>
/// <param name="ExchangeId">The exchange it belongs to.</param>
/// <param name="Phase">The number of the phase in that exchange.</param>
/// <param name="Added">How many people this handover returned.</param>
/// <param name="Total">How many people had been returned when it was over.</param>
[TypeFormatterSource(typeof(DisplayFormatterSource), "text/plain")]
public readonly record struct CumulativeReturn(DateOnly Date, string ExchangeId, int Phase, Count Added, Count Total)
{
    /// <summary>The step in one line: <c>2025-05-24 697</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Date:yyyy-MM-dd} {Total}");
}
