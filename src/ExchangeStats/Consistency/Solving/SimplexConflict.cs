namespace ExchangeStats.Consistency.Solving;

/// <summary>One end among those that cannot all hold, and how many times it counts (Farkas 1902).</summary>
/// <param name="Variable">The variable it bounds.</param>
/// <param name="IsLow">Whether it is the low end.</param>
/// <param name="Source">Where the end comes from.</param>
/// <param name="Times">How many times it counts, above zero.</param>
internal readonly record struct SimplexConflict(int Variable, bool IsLow, BoundSource Source, Rational Times);
