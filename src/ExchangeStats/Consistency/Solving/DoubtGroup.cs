using System.Collections.Immutable;

namespace ExchangeStats.Consistency.Solving;

/// <summary>Conflicts that share rows or statements, and the cheapest ways to resolve them. Groups are resolved independently of each other.</summary>
/// <param name="Conflicts">The conflicts, each as sorted rows.</param>
/// <param name="Weight">What each cheapest set costs.</param>
/// <param name="Sets">The cheapest sets of rows to doubt, one or more.</param>
/// <param name="WasCut">Whether a limit left sets unsought.</param>
internal sealed record DoubtGroup(ImmutableArray<int[]> Conflicts, long Weight, ImmutableArray<ImmutableArray<int>> Sets, bool WasCut)
{
    /// <summary>The rows that some cheapest set doubts, sorted.</summary>
    public ImmutableArray<int> Doubtable { get; } = [.. Sets.SelectMany(set => set).Distinct().Order()];
}
