using System.Collections.Immutable;

namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Lists the minimal conflicts among rows. Every smallest way to resolve those that are known either resolves all, or what it
/// leaves brings another to light; when no way brings any more, all are known (Reiter 1987). The ways are walked depth first, and
/// a row is only taken while each row taken before still resolves something that no other does (Murakami and Uno 2014).
/// </summary>
internal sealed class ConflictTree
{
    private readonly ComponentSolver solver;
    private readonly ConflictShrinker shrinker;
    private readonly ImmutableArray<int> rows;
    private readonly List<int[]> conflicts;
    private readonly HashSet<string> resolutions = [];
    private readonly int conflictLimit;
    private int stepsLeft;

    private ConflictTree(ComponentSolver solver, ConflictShrinker shrinker, ImmutableArray<int> rows, IEnumerable<int[]> known, SearchLimits limits)
    {
        this.solver = solver;
        this.shrinker = shrinker;
        this.rows = rows;
        conflicts = [.. known];
        conflictLimit = limits.Conflicts;
        stepsLeft = limits.Steps;
    }

    /// <summary>The minimal conflicts: smaller ones first, then in the order of rows.</summary>
    public ImmutableArray<ImmutableArray<int>> Conflicts { get; private set; } = [];

    /// <summary>Whether all minimal conflicts are listed.</summary>
    public bool IsComplete { get; private set; } = true;

    private bool IsStopped => stepsLeft <= 0 || conflicts.Count > conflictLimit;

    /// <summary>Searches among rows of a component.</summary>
    /// <param name="solver">A solver of the component, which believes these rows and no others; it believes them again afterwards.</param>
    /// <param name="shrinker">What makes conflicts minimal.</param>
    /// <param name="rows">The rows, sorted.</param>
    /// <param name="known">Minimal conflicts among them that are known.</param>
    /// <param name="limits">How many conflicts are listed and how many ways to resolve them are looked at, at most.</param>
    public static ConflictTree Of(ComponentSolver solver, ConflictShrinker shrinker, ImmutableArray<int> rows, IEnumerable<int[]> known, SearchLimits limits)
    {
        var tree = new ConflictTree(solver, shrinker, rows, known, limits);

        // A walk that brought something to light may have turned away from ways that have become good; then another follows.
        var before = -1;
        while (before != tree.conflicts.Count && !tree.IsStopped)
        {
            before = tree.conflicts.Count;
            tree.Walk([]);
        }

        var listed = tree.conflicts.Select(ImmutableArray.Create).OrderBy(conflict => conflict.Length).ThenBy(conflict => conflict, RowOrder.Instance).ToArray();
        tree.IsComplete &= !tree.IsStopped;
        tree.Conflicts = [.. listed.Take(limits.Conflicts)];
        return tree;
    }

    private void Walk(ImmutableSortedSet<int> removed, ImmutableHashSet<int>? forbidden = null)
    {
        if (IsStopped) return;
        stepsLeft--;
        var open = conflicts.Where(conflict => !Array.Exists(conflict, removed.Contains)).MinBy(conflict => conflict.Length) ?? Find(removed);
        if (open is null) return;
        forbidden ??= [];
        foreach (var row in open)
        {
            if (forbidden.Contains(row)) continue;
            var next = removed.Add(row);
            if (IsEachNeeded(next)) Walk(next, forbidden);
            forbidden = forbidden.Add(row);
        }
    }

    // Whether each row resolves some conflict that no other row does.
    private bool IsEachNeeded(ImmutableSortedSet<int> removed)
    {
        var needed = new HashSet<int>();
        foreach (var conflict in conflicts)
        {
            var hits = Array.FindAll(conflict, removed.Contains);
            if (hits.Length == 1) needed.Add(hits[0]);
        }

        return needed.Count == removed.Count;
    }

    // A conflict among what is left, or null where what is left can be true.
    private int[]? Find(ImmutableSortedSet<int> removed)
    {
        if (!resolutions.Add(string.Join(',', removed))) return null;
        foreach (var row in removed) solver.Set(row, false);
        var answer = solver.Check();
        int[]? conflict = null;
        if (answer.IsFeasible == false)
        {
            conflict = answer.Proof is { } proof ? shrinker.Shrink(proof) : shrinker.Shrink([.. rows.Where(row => !removed.Contains(row)).Reverse()]);
            conflicts.Add(conflict);
            resolutions.Remove(string.Join(',', removed));
        }

        IsComplete &= answer.IsFeasible is not null;
        foreach (var row in removed) solver.Set(row, true);
        return conflict;
    }
}
