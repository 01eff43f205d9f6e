namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// The cost of the cheapest sets of rows that hit every one of some conflicts, and one of them: branch and bound over the row that
/// stands in most conflicts, taken apart whenever the conflicts that are left fall into groups.
/// </summary>
/// <param name="Weight">What the set costs; above the bound that was asked for where there is none within it.</param>
/// <param name="Set">The rows that it doubts, in the order in which they were chosen.</param>
/// <param name="IsProven">Whether it is certain that none is cheaper.</param>
internal sealed record Cheapest(long Weight, int[] Set, bool IsProven)
{
    // Looking at a row takes about as long as so many steps of arithmetic.
    private const long StepsARow = 16;

    private const long None = long.MaxValue / 4;

    /// <summary>Finds a cheapest set.</summary>
    /// <param name="conflicts">The conflicts to hit.</param>
    /// <param name="statements">What rows cost.</param>
    /// <param name="paid">Statements that cost nothing any more.</param>
    /// <param name="excluded">Rows that may not be taken.</param>
    /// <param name="effort">How much work may be done.</param>
    /// <param name="most">The most that a set may cost to be of interest.</param>
    public static Cheapest Of(int[][] conflicts, Statements statements, HashSet<int> paid, HashSet<int> excluded, Effort effort, long most = None)
    {
        if (conflicts.Length == 0) return new(0, [], true);
        var groups = ConflictGroups.Of(conflicts, statements, paid);
        if (groups.Length == 1) return OfGroup(conflicts, statements, paid, excluded, effort, most);
        var (weight, set, isProven) = (0L, new List<int>(), true);
        foreach (var group in groups)
        {
            var best = OfGroup(group, statements, paid, excluded, effort, most - weight);
            isProven &= best.IsProven;
            weight += best.Weight;
            set.AddRange(best.Set);
            if (weight > most) break;
        }

        return new(weight, [.. set], isProven);
    }

    /// <summary>A bound from below: what conflicts that share no statement cost at least.</summary>
    public static long LeastCost(int[][] conflicts, Statements statements, HashSet<int> paid, IReadOnlySet<int> excluded)
    {
        var used = new HashSet<int>();
        long least = 0;
        foreach (var conflict in conflicts)
        {
            if (Array.Exists(conflict, row => Array.Exists(statements.OfRow[row], used.Contains))) continue;
            var cheapest = None;
            foreach (var row in conflict)
            {
                if (!excluded.Contains(row)) cheapest = Math.Min(cheapest, Price(row, statements, paid));
            }

            if (cheapest == None) return None;
            if (cheapest == 0) continue;
            least += cheapest;
            foreach (var row in conflict) used.UnionWith(statements.OfRow[row]);
        }

        return least;
    }

    /// <summary>What it costs to doubt a row.</summary>
    public static long Price(int row, Statements statements, HashSet<int> paid)
    {
        long price = 0;
        foreach (var statement in statements.OfRow[row])
        {
            if (!paid.Contains(statement)) price += statements.Weights[statement];
        }

        return price;
    }

    private static Cheapest OfGroup(int[][] conflicts, Statements statements, HashSet<int> paid, HashSet<int> excluded, Effort effort, long most)
    {
        var canGoOn = effort.Spend(StepsARow * conflicts.Sum(conflict => conflict.Length));
        var least = LeastCost(conflicts, statements, paid, excluded);
        if (least > most || least == None) return new(None, [], true);
        var row = Branching(conflicts, statements, paid, excluded);
        var price = Price(row, statements, paid);
        var with = price > most ? new Cheapest(None, [], true)
            : Of(Array.FindAll(conflicts, conflict => !conflict.Contains(row)), statements, [.. paid, .. statements.OfRow[row]], excluded, effort, most - price);
        var best = with.Weight >= None ? with : new Cheapest(price + with.Weight, [row, .. with.Set], with.IsProven);
        if (price == 0 || best.Weight == least) return best;
        if (!canGoOn) return best with { IsProven = false };
        var without = Of(conflicts, statements, paid, [.. excluded, row], effort, Math.Min(most, best.Weight - 1));
        return without.Weight < best.Weight ? without with { IsProven = without.IsProven && best.IsProven } : best with { IsProven = best.IsProven && without.IsProven };
    }

    // The row that resolves most for its price; of a conflict that leaves only one row, that row.
    private static int Branching(int[][] conflicts, Statements statements, HashSet<int> paid, HashSet<int> excluded)
    {
        var uses = new Dictionary<int, int>();
        foreach (var conflict in conflicts)
        {
            var open = Array.FindAll(conflict, row => !excluded.Contains(row));
            if (open.Length == 1) return open[0];
            foreach (var row in open) uses[row] = uses.GetValueOrDefault(row) + 1;
        }

        return uses.OrderByDescending(use => (double)use.Value / Math.Max(Price(use.Key, statements, paid), 0.5)).ThenBy(use => use.Key).First().Key;
    }
}
