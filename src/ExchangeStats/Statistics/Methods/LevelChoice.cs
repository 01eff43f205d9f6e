namespace ExchangeStats.Statistics.Methods;

/// <summary>
/// One stretch of <see cref="LevelSweep"/>: so many of the smallest stand at their high ends, so many of the largest at their low
/// ends, and the rest share a level from one number to another.
/// </summary>
internal readonly record struct LevelChoice(int Below, int Above, double From, double To);
