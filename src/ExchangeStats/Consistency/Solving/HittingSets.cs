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
    private readonly Prices prices;
    private readonly ConflictGroups parts;
    private readonly CheapestSearch cheapest;
    private readonly Dictionary<string, DoubtGroup[]> solved = new(StringComparer.Ordinal);

    /// <summary>Knows no conflict yet.</summary>
    /// <param name="statements">What rows cost.</param>
    /// <param name="setLimit">How many sets of a group are kept.</param>
    /// <param name="effort">How much work may be done.</param>
    public HittingSets(Statements statements, int setLimit, Effort effort)
    {
        this.statements = statements;
        this.setLimit = setLimit;
        this.effort = effort;
        prices = new Prices(statements);
        parts = new ConflictGroups(prices);
        cheapest = new CheapestSearch(prices, parts, effort);
    }

    /// <summary>
    /// Finds the cheapest sets: groups of conflicts, in each of which one set is to be chosen, in the order of their first rows. What
    /// was found out about conflicts before is not found out again.
    /// </summary>
    /// <param name="conflicts">The conflicts to hit.</param>
    public ImmutableArray<DoubtGroup> Of(IEnumerable<int[]> conflicts)
    {
        int[][] sorted = [.. conflicts.OrderBy(conflict => conflict.Length).ThenBy(conflict => ImmutableArray.Create(conflict), RowOrder.Instance)];
        if (sorted.Length == 0) return [];
        return [.. Merged(parts.Of(sorted).SelectMany(Solved)).OrderBy(group => group.Conflicts.Min(conflict => conflict[0])).ThenBy(group => group.Sets[0], RowOrder.Instance)];
    }

    private DoubtGroup[] Solved(int[][] part)
    {
        var name = string.Join(';', part.Select(conflict => string.Join(',', conflict)));
        if (solved.TryGetValue(name, out var known)) return known;
        var groups = new List<DoubtGroup>();
        Solve(part, groups);
        return solved[name] = [.. groups];
    }

    // Groups that share a statement are chosen for together: what one pays for costs the other nothing.
    private IEnumerable<DoubtGroup> Merged(IEnumerable<DoubtGroup> groups)
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

    private void Solve(int[][] conflicts, List<DoubtGroup> groups)
    {
        if (conflicts.Length == 0) return;
        foreach (var part in parts.Of(conflicts))
        {
            var reduced = Interchangeable.Of(part, prices);
            var best = cheapest.Of(reduced.Conflicts);
            if (!best.IsProven || Necessary(reduced, best) is not { } row)
            {
                groups.Add(Enumerate(part, best));
                continue;
            }

            groups.Add(new DoubtGroup([.. part.Where(conflict => conflict.Contains(row))], prices[row], [[row]], false));
            prices.Pay(row);
            Solve(Array.FindAll(part, conflict => !conflict.Contains(row)), groups);
            prices.TakeBack(row);
        }
    }

    // A row of one cheapest set without which every set costs more; null where there is none. What resolves most is tried first.
    private int? Necessary(Interchangeable reduced, Cheapest best)
    {
        var conflicts = reduced.Conflicts;
        if (conflicts.Length == 1) return null;
        foreach (var row in best.Set.Where(reduced.IsAlone).OrderByDescending(row => conflicts.Count(conflict => conflict.Contains(row))).ThenBy(row => row))
        {
            prices.Exclude(row);
            var without = cheapest.Of(conflicts, best.Weight);
            prices.Admit(row);
            if (without.IsProven && without.Weight > best.Weight) return row;
        }

        return null;
    }

    private DoubtGroup Enumerate(int[][] conflicts, Cheapest best)
    {
        var sets = new SortedSet<ImmutableArray<int>>(RowOrder.Instance);
        var wasCut = !best.IsProven;
        Descend([], conflicts, best.Weight);
        if (sets.Count == 0) sets.Add([.. best.Set.Order()]);
        return new DoubtGroup([.. conflicts], best.Weight, [.. sets.Take(setLimit)], wasCut);

        // Each branch chooses one row and forbids those tried before it, so no set is met twice.
        void Descend(ImmutableArray<int> chosen, int[][] open, long budget)
        {
            if (sets.Count > setLimit || !effort.Spend(conflicts.Length))
            {
                wasCut = true;
                return;
            }

            if (open.Length == 0)
            {
                if (IsMinimal(conflicts, chosen)) sets.Add([.. chosen.Order()]);
                return;
            }

            if (prices.Least(open) > budget) return;
            var branch = Array.FindAll(open.MinBy(conflict => conflict.Count(row => !prices.IsExcluded(row)))!, row => !prices.IsExcluded(row));
            foreach (var row in branch)
            {
                var price = prices[row];
                if (price <= budget)
                {
                    prices.Pay(row);
                    Descend(chosen.Add(row), Array.FindAll(open, conflict => !conflict.Contains(row)), budget - price);
                    prices.TakeBack(row);
                }

                prices.Exclude(row);
            }

            foreach (var row in branch) prices.Admit(row);
        }
    }

    private static bool IsMinimal(int[][] conflicts, ImmutableArray<int> set) =>
        set.All(row => Array.Exists(conflicts, conflict => conflict.Contains(row) && conflict.Count(set.Contains) == 1));
}
