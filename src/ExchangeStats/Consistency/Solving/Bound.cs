namespace ExchangeStats.Consistency.Solving;

/// <summary>One end of what a variable may be, and where it comes from.</summary>
/// <param name="Value">The end, included.</param>
/// <param name="Source">What the end was given for.</param>
internal readonly record struct Bound(Rational Value, BoundSource Source);
