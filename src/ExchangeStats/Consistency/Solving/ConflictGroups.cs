namespace ExchangeStats.Consistency.Solving;

/// <summary>Splits conflicts into groups that share neither a row nor a statement that is still to be paid for.</summary>
internal static class ConflictGroups
{
    public static int[][][] Of(int[][] conflicts, Statements statements, HashSet<int> paid)
    {
        var leader = new Dictionary<int, int>();
        foreach (var conflict in conflicts)
        {
            foreach (var row in conflict)
            {
                Join(conflict[0], row);
                foreach (var statement in statements.OfRow[row])
                {
                    if (!paid.Contains(statement)) Join(row, -1 - statement);
                }
            }
        }

        return [.. conflicts.GroupBy(conflict => Find(conflict[0])).Select(group => group.ToArray())];

        int Find(int item)
        {
            while (leader.TryGetValue(item, out var next)) item = next;
            return item;
        }

        void Join(int one, int other)
        {
            var (a, b) = (Find(one), Find(other));
            if (a != b) leader[Math.Max(a, b)] = Math.Min(a, b);
        }
    }
}
