namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Finds what the cheapest sets of rows cost that hit every one of some conflicts: branch and bound over the row that stands in most
/// conflicts, taken apart whenever the conflicts that are left fall into groups.
/// </summary>
/// <param name="prices">What rows cost; as it was before after each search.</param>
/// <param name="groups">What splits conflicts at these prices.</param>
/// <param name="effort">How much work may be done.</param>
internal sealed class CheapestSearch(Prices prices, ConflictGroups groups, Effort effort)
{
    // Looking at a row takes about as long as so many steps of arithmetic.
    private const long StepsARow = 16;

    /// <summary>Finds a cheapest set.</summary>
    /// <param name="conflicts">The conflicts to hit.</param>
    /// <param name="most">The most that a set may cost to be of interest.</param>
    public Cheapest Of(int[][] conflicts, long most = Prices.None)
    {
        if (conflicts.Length == 0) return new(0, [], true);
        var parts = groups.Of(conflicts);
        if (parts.Length == 1) return OfGroup(conflicts, most);
        var (weight, set, isProven) = (0L, new List<int>(), true);
        foreach (var part in parts)
        {
            var best = OfGroup(part, most - weight);
            isProven &= best.IsProven;
            weight += best.Weight;
            set.AddRange(best.Set);
            if (weight > most) break;
        }

        return new(weight, [.. set], isProven);
    }

    private Cheapest OfGroup(int[][] conflicts, long most)
    {
        var canGoOn = effort.Spend(StepsARow * conflicts.Sum(conflict => conflict.Length));
        var least = prices.Least(conflicts);
        if (least > most || least == Prices.None) return Cheapest.TooDear;
        var row = prices.Telling(conflicts);
        var price = prices[row];
        var best = price > most ? Cheapest.TooDear : With(row, price, conflicts, most);
        if (price == 0 || best.Weight == least) return best;
        if (!canGoOn) return best with { IsProven = false };
        prices.Exclude(row);
        var without = Of(conflicts, Math.Min(most, best.Weight - 1));
        prices.Admit(row);
        return without.Weight < best.Weight ? without with { IsProven = without.IsProven && best.IsProven } : best with { IsProven = best.IsProven && without.IsProven };
    }

    private Cheapest With(int row, long price, int[][] conflicts, long most)
    {
        prices.Pay(row);
        var rest = Of(Array.FindAll(conflicts, conflict => !conflict.Contains(row)), most - price);
        prices.TakeBack(row);
        return rest.Weight >= Prices.None ? rest : new Cheapest(price + rest.Weight, [row, .. rest.Set], rest.IsProven);
    }
}
