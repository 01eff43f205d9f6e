using System.Collections.Immutable;

namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Finds the cheapest rows to doubt by implicit hitting sets: resolve the conflicts that are known as cheaply as possible, test
/// whether the rest can be true, add what conflicts still, and begin again until nothing does (Reiter 1987; Davies and Bacchus
/// 2011). What comes out is proven to be cheapest, and all that is as cheap comes out.
/// </summary>
internal sealed class DoubtSearch
{
    // Ways to combine the choices of several groups that are tested one by one; with more, pairs are tested.
    private const int MostCombinations = 128;

    private readonly ComponentSolver solver;
    private readonly ConflictShrinker shrinker;
    private readonly ImmutableArray<int> rows;
    private readonly HittingSets hittingSets;
    private readonly Effort effort;
    private readonly List<int[]> conflicts = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    private DoubtSearch(ComponentSolver solver, ConflictShrinker shrinker, ImmutableArray<int> rows, Statements statements, int setLimit, Effort effort)
    {
        this.solver = solver;
        this.shrinker = shrinker;
        this.rows = rows;
        hittingSets = new HittingSets(statements, setLimit, effort);
        this.effort = effort;
    }

    /// <summary>The groups, in the order of their first rows; empty where everything can be true.</summary>
    public ImmutableArray<DoubtGroup> Groups { get; private set; } = [];

    /// <summary>The minimal conflicts that were met on the way.</summary>
    public IEnumerable<int[]> Conflicts => conflicts;

    /// <summary>Whether it is certain that the rest can be true, whatever set is chosen in each group.</summary>
    public bool IsDecided { get; private set; } = true;

    /// <summary>Whether every combination of choices was tested.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Searches among rows of a component.</summary>
    /// <param name="solver">A solver of the component, which believes any rows.</param>
    /// <param name="shrinker">What makes conflicts minimal.</param>
    /// <param name="rows">The rows, sorted; others are not believed.</param>
    /// <param name="known">Minimal conflicts among them that are known.</param>
    /// <param name="statements">What rows cost.</param>
    /// <param name="setLimit">How many cheapest sets of a group are kept.</param>
    /// <param name="effort">How much work may be done.</param>
    public static DoubtSearch Of(ComponentSolver solver, ConflictShrinker shrinker, ImmutableArray<int> rows, IEnumerable<int[]> known, Statements statements, int setLimit, Effort effort)
    {
        var search = new DoubtSearch(solver, shrinker, rows, statements, setLimit, effort);
        foreach (var conflict in known)
        {
            if (search.known.Add(string.Join(',', conflict))) search.conflicts.Add(conflict);
        }

        foreach (var row in rows) solver.Set(row, true);
        if (search.conflicts.Count == 0) search.Gather();
        while (search.IsDecided && search.Improve())
        {
        }

        return search;
    }

    // Resolves what is known and tests it; true where that brought new conflicts to light.
    private bool Improve()
    {
        Groups = hittingSets.Of(conflicts);
        var doubted = Groups.SelectMany(group => group.Sets[0]).ToHashSet();
        foreach (var row in rows) solver.Set(row, !doubted.Contains(row));
        if (Gather()) return true;
        var open = Groups.Where(group => group.Sets.Length > 1).ToArray();
        var found = false;
        foreach (var group in open)
        {
            foreach (var set in group.Sets.AsSpan()[1..]) found |= Fails([(group, set)]);
        }

        return found || (open.Length > 1 && Combine(open));
    }

    private bool Combine(DoubtGroup[] open)
    {
        var product = open.Aggregate(1.0, (all, group) => all * group.Sets.Length);
        IsComplete = product <= MostCombinations;
        return (IsComplete ? Combinations(open, 0, []) : Pairs(open)).Any(Fails);
    }

    private static IEnumerable<(DoubtGroup, ImmutableArray<int>)[]> Combinations(DoubtGroup[] open, int at, (DoubtGroup, ImmutableArray<int>)[] chosen)
    {
        if (at == open.Length) return chosen.Length > 1 ? [chosen] : [];
        return open[at].Sets.SelectMany((set, index) => Combinations(open, at + 1, index == 0 ? chosen : [.. chosen, (open[at], set)]));
    }

    private static IEnumerable<(DoubtGroup, ImmutableArray<int>)[]> Pairs(DoubtGroup[] open) =>
        Enumerable.Range(1, open.Length - 1).SelectMany(i => open[i].Sets.Skip(1).Select(set => new[] { (open[i - 1], open[i - 1].Sets[1]), (open[i], set) }));

    // Tests other choices than the first of some groups, and goes back to the first of each.
    private bool Fails((DoubtGroup Group, ImmutableArray<int> Set)[] choices)
    {
        foreach (var (group, set) in choices)
        {
            foreach (var row in group.Sets[0]) solver.Set(row, !set.Contains(row));
            foreach (var row in set) solver.Set(row, false);
        }

        var found = Gather();
        foreach (var (group, set) in choices)
        {
            foreach (var row in set) solver.Set(row, !group.Sets[0].Contains(row));
            foreach (var row in group.Sets[0]) solver.Set(row, false);
        }

        return found;
    }

    // Gathers conflicts that share no row among what is believed, and believes again what it believed; true where there are some.
    private bool Gather()
    {
        var set = new List<int>();
        while (solver.Check() is { IsFeasible: not true } answer)
        {
            if (answer.IsFeasible is null || effort.IsSpent)
            {
                IsDecided = false;
                break;
            }

            var conflict = answer.Proof is { } proof ? shrinker.Shrink(proof) : shrinker.Shrink([.. rows.Where(solver.IsBelieved).Reverse()]);
            if (known.Add(string.Join(',', conflict))) conflicts.Add(conflict);
            foreach (var row in conflict) solver.Set(row, false);
            set.AddRange(conflict);
        }

        foreach (var row in set) solver.Set(row, true);
        return set.Count > 0;
    }
}
