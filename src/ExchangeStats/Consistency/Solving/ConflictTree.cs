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
    private readonly List<int[]> conflicts = [];
    private readonly List<int> hits = [];
    private readonly List<int>[] conflictsOf;
    private readonly bool[] isRemoved;
    private readonly bool[] isForbidden;
    private readonly HashSet<string> resolutions = [];
    private readonly List<int> removed = [];
    private readonly int conflictLimit;
    private int stepsLeft;

    private ConflictTree(ComponentSolver solver, ConflictShrinker shrinker, ImmutableArray<int> rows, IEnumerable<int[]> known, SearchLimits limits)
    {
        this.solver = solver;
        this.shrinker = shrinker;
        this.rows = rows;
        var most = rows.IsEmpty ? 0 : rows[^1] + 1;
        isRemoved = new bool[most];
        isForbidden = new bool[most];
        conflictsOf = new List<int>[most];
        foreach (var row in rows) conflictsOf[row] = [];
        foreach (var conflict in known) Add(conflict);
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
            tree.Walk();
        }

        var listed = tree.conflicts.Select(ImmutableArray.Create).OrderBy(conflict => conflict.Length).ThenBy(conflict => conflict, RowOrder.Instance).ToArray();
        tree.IsComplete &= !tree.IsStopped;
        tree.Conflicts = [.. listed.Take(limits.Conflicts)];
        return tree;
    }

    private void Walk()
    {
        if (IsStopped) return;
        stepsLeft--;
        var open = ShortestOpen() ?? Find();
        if (open is null) return;
        var tried = new List<int>(open.Length);
        foreach (var row in open)
        {
            if (isForbidden[row]) continue;
            Remove(row);
            if (IsEachNeeded()) Walk();
            TakeBack(row);
            isForbidden[row] = true;
            tried.Add(row);
        }

        foreach (var row in tried) isForbidden[row] = false;
    }

    // The first of the shortest known conflicts that nothing removed resolves.
    private int[]? ShortestOpen()
    {
        int[]? shortest = null;
        for (var conflict = 0; conflict < conflicts.Count; conflict++)
        {
            if (hits[conflict] == 0 && (shortest is null || conflicts[conflict].Length < shortest.Length)) shortest = conflicts[conflict];
        }

        return shortest;
    }

    private void Add(int[] conflict)
    {
        foreach (var row in conflict) conflictsOf[row].Add(conflicts.Count);
        hits.Add(conflict.Count(IsRemoved));
        conflicts.Add(conflict);
    }

    private void Remove(int row)
    {
        isRemoved[row] = true;
        removed.Add(row);
        foreach (var conflict in conflictsOf[row]) hits[conflict]++;
    }

    private void TakeBack(int row)
    {
        isRemoved[row] = false;
        removed.RemoveAt(removed.Count - 1);
        foreach (var conflict in conflictsOf[row]) hits[conflict]--;
    }

    // Whether each removed row resolves some conflict that no other does.
    private bool IsEachNeeded()
    {
        foreach (var row in removed)
        {
            if (!IsNeeded(row)) return false;
        }

        return true;
    }

    private bool IsNeeded(int row)
    {
        foreach (var conflict in conflictsOf[row])
        {
            if (hits[conflict] == 1) return true;
        }

        return false;
    }

    // A conflict among what is left, or null where what is left can be true.
    private int[]? Find()
    {
        var gone = rows.Where(IsRemoved).ToArray();
        var resolution = string.Join(',', gone);
        if (!resolutions.Add(resolution)) return null;
        foreach (var row in gone) solver.Set(row, false);
        var answer = solver.Check();
        int[]? conflict = null;
        if (answer.IsFeasible == false)
        {
            conflict = answer.Proof is { } proof ? shrinker.Shrink(proof) : shrinker.Shrink([.. rows.Where(row => !IsRemoved(row)).Reverse()]);
            Add(conflict);
            resolutions.Remove(resolution);
        }

        IsComplete &= answer.IsFeasible is not null;
        foreach (var row in gone) solver.Set(row, true);
        return conflict;
    }

    private bool IsRemoved(int row) => isRemoved[row];
}
