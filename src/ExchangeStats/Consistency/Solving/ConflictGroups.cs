namespace ExchangeStats.Consistency.Solving;

/// <summary>Splits conflicts into groups that share neither a row nor a statement that is still to be paid for.</summary>
internal static class ConflictGroups
{
    public static int[][][] Of(int[][] conflicts, Statements statements, HashSet<int> paid)
    {
        if (conflicts.Length == 1) return [conflicts];
        var leader = Enumerable.Range(0, conflicts.Length).ToArray();
        var most = conflicts.Sum(conflict => conflict.Length);
        var rows = new Dictionary<int, int>(most);
        var unpaid = new Dictionary<int, int>(most);
        for (var conflict = 0; conflict < conflicts.Length; conflict++)
        {
            foreach (var row in conflicts[conflict])
            {
                if (!IsFirst(rows, row, conflict)) continue;
                foreach (var statement in statements.OfRow[row])
                {
                    if (!paid.Contains(statement)) IsFirst(unpaid, statement, conflict);
                }
            }
        }

        return [.. Enumerable.Range(0, conflicts.Length).GroupBy(Find, conflict => conflicts[conflict]).Select(group => group.ToArray())];

        // Whether no conflict before this one has it; one that has is of the same group.
        bool IsFirst(Dictionary<int, int> first, int item, int conflict)
        {
            if (first.TryAdd(item, conflict)) return true;
            var (a, b) = (Find(first[item]), Find(conflict));
            leader[Math.Max(a, b)] = Math.Min(a, b);
            return false;
        }

        int Find(int conflict)
        {
            while (leader[conflict] != conflict) conflict = leader[conflict] = leader[leader[conflict]];
            return conflict;
        }
    }
}
