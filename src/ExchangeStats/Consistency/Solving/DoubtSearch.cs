using System.Collections.Immutable;

namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Finds the cheapest sets of rows that hit every conflict: what to doubt so that the rest is consistent. Rows belong to
/// statements; doubting several rows of one statement costs no more than doubting one.
/// </summary>
internal sealed class DoubtSearch
{
    private readonly ImmutableArray<ImmutableArray<int>> conflicts;
    private readonly Func<int, IEnumerable<int>> statementsOf;
    private readonly int stepLimit;
    private readonly int setLimit;
    private readonly SortedSet<int> chosen = [];
    private readonly HashSet<int> excluded = [];
    private readonly Dictionary<int, int> charged = [];
    private List<ImmutableArray<int>> best = [];
    private int bestWeight = int.MaxValue;
    private int steps;

    private DoubtSearch(ImmutableArray<ImmutableArray<int>> conflicts, Func<int, IEnumerable<int>> statementsOf, int stepLimit, int setLimit)
    {
        this.conflicts = conflicts;
        this.statementsOf = statementsOf;
        this.stepLimit = stepLimit;
        this.setLimit = setLimit;
    }

    public int Weight => bestWeight;

    public bool WasCut { get; private set; }

    public ImmutableArray<ImmutableArray<int>> Sets { get; private set; } = [];

    /// <summary>All cheapest sets, none of which contains another; in the order of rows.</summary>
    /// <param name="conflicts">The conflicts to hit, one or more.</param>
    /// <param name="statementsOf">The statements that a row belongs to: its cost is how many of them are not doubted yet.</param>
    /// <param name="stepLimit">After how many steps the search gives up.</param>
    /// <param name="setLimit">How many sets are kept.</param>
    public static DoubtSearch Find(ImmutableArray<ImmutableArray<int>> conflicts, Func<int, IEnumerable<int>> statementsOf, int stepLimit, int setLimit)
    {
        var search = new DoubtSearch(conflicts, statementsOf, stepLimit, setLimit);
        search.Descend();
        search.Sets = [.. search.best.Where(search.IsMinimal).Order(RowOrder.Instance)];
        return search;
    }

    private void Descend()
    {
        if (charged.Count > bestWeight) return;
        if (steps++ > stepLimit)
        {
            WasCut = true;
            return;
        }

        if (Tightest() is not { } rows)
        {
            Keep();
            return;
        }

        // Each branch chooses one row and forbids those tried before it, so no set is met twice.
        var tried = new List<int>();
        foreach (var row in rows)
        {
            Charge(row, 1);
            chosen.Add(row);
            Descend();
            chosen.Remove(row);
            Charge(row, -1);
            excluded.Add(row);
            tried.Add(row);
        }

        foreach (var row in tried) excluded.Remove(row);
    }

    // The rows to choose from in the conflict that is not hit yet and leaves the fewest; null when all are hit.
    private ImmutableArray<int>? Tightest()
    {
        ImmutableArray<int>? tightest = null;
        foreach (var conflict in conflicts)
        {
            if (conflict.Any(chosen.Contains)) continue;
            ImmutableArray<int> open = [.. conflict.Where(row => !excluded.Contains(row))];
            if (!(tightest?.Length <= open.Length)) tightest = open;
        }

        return tightest;
    }

    private void Keep()
    {
        if (charged.Count < bestWeight)
        {
            best = [];
            bestWeight = charged.Count;
        }

        if (best.Count < setLimit) best.Add([.. chosen]);
        else WasCut = true;
    }

    private void Charge(int row, int change)
    {
        foreach (var statement in statementsOf(row))
        {
            var uses = charged.GetValueOrDefault(statement) + change;
            if (uses == 0) charged.Remove(statement);
            else charged[statement] = uses;
        }
    }

    private bool IsMinimal(ImmutableArray<int> set) =>
        set.All(row => conflicts.Any(conflict => conflict.Contains(row) && conflict.Count(set.Contains) == 1));
}
