using System.Collections.Immutable;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Consistency;

/// <summary>What was found out about one component of an island: its conflicts, what to doubt, and the bounds that remain.</summary>
internal sealed class ComponentAnalysis
{
    private const int DerivationLimit = 2_000;
    private const int StepLimit = 200_000;

    private ComponentAnalysis(bool isTree, bool wasCut, ImmutableArray<ImmutableArray<int>> conflicts, ImmutableArray<ImmutableArray<int>> doubtSets, int weight, ImmutableArray<Bounds> scenarios)
    {
        IsTree = isTree;
        WasCut = wasCut;
        Conflicts = conflicts;
        DoubtSets = doubtSets;
        Weight = weight;
        Scenarios = scenarios;
    }

    /// <summary>Whether interval arithmetic decides everything about the component.</summary>
    public bool IsTree { get; }

    /// <summary>Whether there may be more conflicts or doubt sets than are listed.</summary>
    public bool WasCut { get; }

    /// <summary>The minimal conflicts, as rows.</summary>
    public ImmutableArray<ImmutableArray<int>> Conflicts { get; }

    /// <summary>The cheapest sets of rows to doubt; empty when there is no conflict.</summary>
    public ImmutableArray<ImmutableArray<int>> DoubtSets { get; }

    /// <summary>How many statements each cheapest set doubts.</summary>
    public int Weight { get; }

    /// <summary>The bounds under each doubt set; a single entry when there is no conflict.</summary>
    public ImmutableArray<Bounds> Scenarios { get; }

    public static ComponentAnalysis Of(SumSystem system, int component, ImmutableArray<int> rows, Func<int, IEnumerable<int>> statementsOf, ConsistencyOptions options)
    {
        var isTree = system.IsTree[component];
        var all = Bounds.Of(system, rows);
        if (all.Clash is null) return new(isTree, false, [], [], 0, [all]);

        var (conflicts, wasCut) = ConflictSearch.Find(system, rows, isTree, DerivationLimit, options.ConflictLimit);
        if (!isTree) conflicts = Sorted(conflicts.Select(conflict => Shrink(system, conflict)));
        while (true)
        {
            var doubts = DoubtSearch.Find(conflicts, statementsOf, StepLimit, options.DoubtSetLimit);
            var scenarios = doubts.Sets.Select(set => Bounds.Of(system, rows.Except(set))).ToImmutableArray();
            var overlooked = scenarios.Where(bounds => bounds.Clash is not null).Select(bounds => Shrink(system, [.. bounds.ProofOfClash().Rows])).ToArray();
            if (overlooked.Length == 0) return new(isTree, wasCut || doubts.WasCut || !isTree, conflicts, doubts.Sets, doubts.Weight, scenarios);
            conflicts = Sorted(conflicts.Concat(overlooked));
        }
    }

    private static ImmutableArray<ImmutableArray<int>> Sorted(IEnumerable<ImmutableArray<int>> conflicts) =>
        [.. conflicts.DistinctBy(conflict => string.Join(' ', conflict)).OrderBy(conflict => conflict.Length).ThenBy(conflict => conflict, RowOrder.Instance)];

    // Every row that the rest can do without goes, in the order of rows; what stays is minimal.
    private static ImmutableArray<int> Shrink(SumSystem system, ImmutableArray<int> rows)
    {
        foreach (var row in rows)
        {
            if (Bounds.Of(system, rows.Remove(row)).Clash is not null) rows = rows.Remove(row);
        }

        return rows;
    }
}
