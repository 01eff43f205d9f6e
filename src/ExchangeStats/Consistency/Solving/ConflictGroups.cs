namespace ExchangeStats.Consistency.Solving;

/// <summary>Splits conflicts into groups that share neither a row nor a statement that is still to be paid for.</summary>
/// <param name="prices">Which statements are paid for.</param>
internal sealed class ConflictGroups(Prices prices)
{
    private readonly (int Round, int Conflict)[] firstWithRow = new (int, int)[prices.Rows];
    private readonly (int Round, int Conflict)[] firstWithStatement = new (int, int)[prices.Statements];
    private int round;

    /// <summary>The groups in the order of their first conflicts.</summary>
    public int[][][] Of(int[][] conflicts)
    {
        if (conflicts.Length == 1) return [conflicts];
        round++;
        var leader = new int[conflicts.Length];
        for (var conflict = 0; conflict < conflicts.Length; conflict++)
        {
            leader[conflict] = conflict;
            foreach (var row in conflicts[conflict])
            {
                if (!IsFirst(firstWithRow, row, conflict, leader)) continue;
                foreach (var statement in prices.StatementsOf(row))
                {
                    if (!prices.IsPaid(statement)) IsFirst(firstWithStatement, statement, conflict, leader);
                }
            }
        }

        // Whoever leads comes first in its group, so one pass settles who leads whom, and counts.
        var (count, sizes) = (0, new int[conflicts.Length]);
        for (var conflict = 0; conflict < leader.Length; conflict++)
        {
            leader[conflict] = leader[leader[conflict]];
            if (sizes[leader[conflict]]++ == 0) count++;
        }

        return count == 1 ? [conflicts] : Split(conflicts, leader, sizes, count);
    }

    // Whether no conflict before this one has it; one that has is of the same group.
    private bool IsFirst((int Round, int Conflict)[] first, int item, int conflict, int[] leader)
    {
        if (first[item].Round != round)
        {
            first[item] = (round, conflict);
            return true;
        }

        var (a, b) = (Find(first[item].Conflict, leader), Find(conflict, leader));
        leader[Math.Max(a, b)] = Math.Min(a, b);
        return false;
    }

    private static int Find(int conflict, int[] leader)
    {
        while (leader[conflict] != conflict) conflict = leader[conflict] = leader[leader[conflict]];
        return conflict;
    }

    private static int[][][] Split(int[][] conflicts, int[] leader, int[] sizes, int count)
    {
        var groups = new int[count][][];
        var (place, filled, next) = (new int[conflicts.Length], new int[count], 0);
        for (var conflict = 0; conflict < conflicts.Length; conflict++)
        {
            if (leader[conflict] == conflict)
            {
                place[conflict] = next;
                groups[next++] = new int[sizes[conflict]][];
            }

            var group = place[leader[conflict]];
            groups[group][filled[group]++] = conflicts[conflict];
        }

        return groups;
    }
}
