using System.Collections.Immutable;

namespace ExchangeStats.Consistency.Solving;

/// <summary>One quantity is the sum of others.</summary>
/// <param name="Total">The index of the sum.</param>
/// <param name="Parts">The indices of its parts, each once.</param>
internal readonly record struct SumIdentity(int Total, ImmutableArray<int> Parts);
