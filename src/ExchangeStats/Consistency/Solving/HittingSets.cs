using System.Collections.Immutable;

namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Finds the cheapest sets of rows that hit every one of some conflicts. Conflicts that share neither row nor statement are
/// resolved each for themselves; a row that every cheapest set holds is taken first, so that what it resolves no longer ties the
/// others together. What remains is branched over, with a bound from below by conflicts that share no statement.
/// </summary>
internal sealed class HittingSets
{
    private readonly Statements statements;
    private readonly int setLimit;
    private readonly Effort effort;
    private readonly HashSet<int> paid = [];
    private readonly List<DoubtGroup> groups = [];

    private HittingSets(Statements statements, int setLimit, Effort effort)
    {
        this.statements = statements;
        this.setLimit = setLimit;
        this.effort = effort;
    }

    /// <summary>Finds the cheapest sets: groups of conflicts, in each of which one set is to be chosen, in the order of their first rows.</summary>
    /// <param name="conflicts">The conflicts to hit.</param>
    /// <param name="statements">What rows cost.</param>
    /// <param name="setLimit">How many sets of a group are kept.</param>
    /// <param name="effort">How much work may be done.</param>
    public static ImmutableArray<DoubtGroup> Of(IEnumerable<int[]> conflicts, Statements statements, int setLimit, Effort effort)
    {
        var search = new HittingSets(statements, setLimit, effort);
        search.Solve([.. conflicts.OrderBy(conflict => conflict.Length).ThenBy(conflict => ImmutableArray.Create(conflict), RowOrder.Instance)]);
        return [.. search.Merged().OrderBy(group => group.Conflicts.Min(conflict => conflict[0])).ThenBy(group => group.Sets[0], RowOrder.Instance)];
    }

    // Groups that share a statement are chosen for together: what one pays for costs the other nothing.
    private IEnumerable<DoubtGroup> Merged()
    {
        var merged = new List<DoubtGroup?>();
        var placeOf = new Dictionary<int, int>();
        foreach (var group in groups)
        {
            var joined = group;
            foreach (var place in StatementsOf(group).Where(placeOf.ContainsKey).Select(statement => placeOf[statement]).Where(place => merged[place] is not null).Distinct().Order().ToArray())
            {
                var other = merged[place]!;
                merged[place] = null;
                var sets = other.Sets.SelectMany(one => joined.Sets.Select(two => one.Union(two).Order().ToImmutableArray())).Order(RowOrder.Instance).ToArray();
                joined = new DoubtGroup([.. other.Conflicts, .. joined.Conflicts], other.Weight + joined.Weight, [.. sets.Take(setLimit)], other.WasCut || joined.WasCut || sets.Length > setLimit);
            }

            foreach (var statement in StatementsOf(joined)) placeOf[statement] = merged.Count;
            merged.Add(joined);
        }

        return merged.OfType<DoubtGroup>();
    }

    private IEnumerable<int> StatementsOf(DoubtGroup group) => group.Doubtable.SelectMany(row => statements.OfRow[row]).Distinct();

    private void Solve(int[][] conflicts)
    {
        foreach (var part in ConflictGroups.Of(conflicts, statements, paid))
        {
            var reduced = Interchangeable.Of(part, statements, paid);
            var best = Cheapest.Of(reduced.Conflicts, statements, paid, [], effort);
            if (!best.IsProven || Necessary(reduced, best) is not { } row)
            {
                groups.Add(Enumerate(part, best));
                continue;
            }

            groups.Add(new DoubtGroup([.. part.Where(conflict => conflict.Contains(row))], Cheapest.Price(row, statements, paid), [[row]], false));
            paid.UnionWith(statements.OfRow[row]);
            Solve(Array.FindAll(part, conflict => !conflict.Contains(row)));
        }
    }

    // A row of one cheapest set without which every set costs more; null where there is none. What resolves most is tried first.
    private int? Necessary(Interchangeable reduced, Cheapest best)
    {
        var conflicts = reduced.Conflicts;
        if (conflicts.Length == 1) return null;
        foreach (var row in best.Set.Where(reduced.IsAlone).OrderByDescending(row => conflicts.Count(conflict => conflict.Contains(row))).ThenBy(row => row))
        {
            if (Cheapest.Of(conflicts, statements, paid, [row], effort, best.Weight) is { IsProven: true } without && without.Weight > best.Weight) return row;
        }

        return null;
    }

    private DoubtGroup Enumerate(int[][] conflicts, Cheapest best)
    {
        var sets = new SortedSet<ImmutableArray<int>>(RowOrder.Instance);
        var wasCut = !best.IsProven;
        Descend([], [], best.Weight);
        if (sets.Count == 0) sets.Add([.. best.Set.Order()]);
        return new DoubtGroup([.. conflicts], best.Weight, [.. sets.Take(setLimit)], wasCut);

        // Each branch chooses one row and forbids those tried before it, so no set is met twice.
        void Descend(ImmutableArray<int> chosen, ImmutableHashSet<int> excluded, long budget)
        {
            if (sets.Count > setLimit || !effort.Spend(conflicts.Length))
            {
                wasCut = true;
                return;
            }

            var open = Array.FindAll(conflicts, conflict => !Array.Exists(conflict, chosen.Contains));
            if (open.Length == 0)
            {
                if (IsMinimal(conflicts, chosen)) sets.Add([.. chosen.Order()]);
                return;
            }

            var charged = paid.Union(chosen.SelectMany(row => statements.OfRow[row])).ToHashSet();
            if (Cheapest.LeastCost(open, statements, charged, excluded) > budget) return;
            foreach (var row in open.MinBy(conflict => conflict.Count(row => !excluded.Contains(row)))!)
            {
                if (excluded.Contains(row)) continue;
                var price = Cheapest.Price(row, statements, charged);
                if (price <= budget) Descend(chosen.Add(row), excluded, budget - price);
                excluded = excluded.Add(row);
            }
        }
    }

    private static bool IsMinimal(int[][] conflicts, ImmutableArray<int> set) =>
        set.All(row => Array.Exists(conflicts, conflict => conflict.Contains(row) && conflict.Count(set.Contains) == 1));
}
