namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Conflicts reduced to what matters for their price: of rows that stand in the same conflicts, and whose statements no other row
/// shares, the cheapest is as good as any.
/// </summary>
internal sealed class Interchangeable
{
    private readonly HashSet<int> alone = [];

    private Interchangeable(int[][] conflicts, Prices prices)
    {
        var conflictsOf = new Dictionary<int, List<int>>();
        for (var conflict = 0; conflict < conflicts.Length; conflict++)
        {
            foreach (var row in conflicts[conflict])
            {
                if (!conflictsOf.TryGetValue(row, out var of)) conflictsOf.Add(row, of = []);
                of.Add(conflict);
            }
        }

        var users = new Dictionary<int, int>();
        foreach (var statement in conflictsOf.Keys.SelectMany(prices.StatementsOf)) users[statement] = users.GetValueOrDefault(statement) + 1;
        var kept = new HashSet<int>();
        foreach (var row in conflictsOf.Keys.Where(row => Array.Exists(prices.StatementsOf(row), statement => users[statement] > 1 && !prices.IsPaid(statement))))
        {
            kept.Add(row);
            alone.Add(row);
        }

        foreach (var alike in conflictsOf.Where(entry => !kept.Contains(entry.Key)).GroupBy(entry => string.Join(',', entry.Value), entry => entry.Key, StringComparer.Ordinal).Select(rows => rows.ToArray()).ToArray())
        {
            var costs = Array.ConvertAll(alike, row => prices[row]);
            var least = costs.Min();
            var cheapest = alike.Where((_, i) => costs[i] == least).Min();
            kept.Add(cheapest);
            if (costs.Count(cost => cost == least) == 1) alone.Add(cheapest);
        }

        Conflicts = Array.ConvertAll(conflicts, conflict => Array.FindAll(conflict, kept.Contains));
    }

    /// <summary>The conflicts, in their order, with one row of each kind.</summary>
    public int[][] Conflicts { get; }

    /// <summary>Whether no other row can stand in for a row at the same price.</summary>
    public bool IsAlone(int row) => alone.Contains(row);

    /// <summary>Reduces conflicts.</summary>
    /// <param name="conflicts">The conflicts.</param>
    /// <param name="prices">What rows cost.</param>
    public static Interchangeable Of(int[][] conflicts, Prices prices) => new(conflicts, prices);
}
