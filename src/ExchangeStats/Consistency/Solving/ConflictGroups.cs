namespace ExchangeStats.Consistency.Solving;

/// <summary>Splits conflicts into groups that share neither a row nor a statement that is still to be paid for.</summary>
internal static class ConflictGroups
{
    public static int[][][] Of(int[][] conflicts, Statements statements, HashSet<int> paid)
    {
        // Statements come first and rows behind them, each its own leader.
        var leader = new int[statements.Weights.Length + statements.OfRow.Length];
        for (var item = 0; item < leader.Length; item++) leader[item] = item;
        foreach (var conflict in conflicts)
        {
            foreach (var row in conflict)
            {
                Join(Item(conflict[0]), Item(row));
                foreach (var statement in statements.OfRow[row])
                {
                    if (!paid.Contains(statement)) Join(Item(row), statement);
                }
            }
        }

        return [.. conflicts.GroupBy(conflict => Find(Item(conflict[0]))).Select(group => group.ToArray())];

        int Item(int row) => statements.Weights.Length + row;

        int Find(int item)
        {
            while (leader[item] != item) item = leader[item] = leader[leader[item]];
            return item;
        }

        void Join(int one, int other)
        {
            var (a, b) = (Find(one), Find(other));
            leader[Math.Max(a, b)] = Math.Min(a, b);
        }
    }
}
