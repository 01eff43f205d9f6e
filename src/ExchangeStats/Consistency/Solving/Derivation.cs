using System.Collections.Immutable;

namespace ExchangeStats.Consistency.Solving;

/// <summary>One way to conclude that a quantity is at least, or at most, some number.</summary>
/// <param name="Value">The number that is concluded.</param>
/// <param name="Rows">The rows it rests on, sorted.</param>
internal readonly record struct Derivation(Int128 Value, ImmutableArray<int> Rows);
