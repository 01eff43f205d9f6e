namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Conflicts reduced to what matters for their price: of rows that stand in the same conflicts, and whose statements no other row
/// shares, the cheapest is as good as any.
/// </summary>
internal sealed class Interchangeable
{
    private readonly HashSet<int> alone = [];

    private Interchangeable(int[][] conflicts, Statements statements, HashSet<int> paid)
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
        foreach (var statement in conflictsOf.Keys.SelectMany(row => statements.OfRow[row])) users[statement] = users.GetValueOrDefault(statement) + 1;
        var kept = new HashSet<int>();
        foreach (var row in conflictsOf.Keys.Where(row => Array.Exists(statements.OfRow[row], statement => users[statement] > 1 && !paid.Contains(statement))))
        {
            kept.Add(row);
            alone.Add(row);
        }

        foreach (var alike in conflictsOf.Where(entry => !kept.Contains(entry.Key)).GroupBy(entry => string.Join(',', entry.Value), entry => entry.Key, StringComparer.Ordinal).Select(rows => rows.ToArray()).ToArray())
        {
            var prices = Array.ConvertAll(alike, row => Cheapest.Price(row, statements, paid));
            var least = prices.Min();
            var cheapest = alike.Where((_, i) => prices[i] == least).Min();
            kept.Add(cheapest);
            if (prices.Count(price => price == least) == 1) alone.Add(cheapest);
        }

        Conflicts = Array.ConvertAll(conflicts, conflict => Array.FindAll(conflict, kept.Contains));
    }

    /// <summary>The conflicts, in their order, with one row of each kind.</summary>
    public int[][] Conflicts { get; }

    /// <summary>Whether no other row can stand in for a row at the same price.</summary>
    public bool IsAlone(int row) => alone.Contains(row);

    /// <summary>Reduces conflicts.</summary>
    /// <param name="conflicts">The conflicts.</param>
    /// <param name="statements">What rows cost.</param>
    /// <param name="paid">Statements that cost nothing any more.</param>
    public static Interchangeable Of(int[][] conflicts, Statements statements, HashSet<int> paid) => new(conflicts, statements, paid);
}
