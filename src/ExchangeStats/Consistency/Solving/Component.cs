namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Quantities, sums and rows that hang together, numbered from zero. Trees of sums are told from the cycles they hang on: leaf
/// by leaf, a quantity is counted to the last sum that it is left in, and a sum to the last quantity that is left of it. What
/// cannot be taken away like this is the core; where there is none, one quantity remains, the root.
/// </summary>
internal sealed class Component
{
    public Component(int[] quantities, int[] rows, int[][] members, Limit[][] limits, Reach[] given)
    {
        Given = given;
        HasGiven = Array.Exists(given, static reach => reach != Reach.Any);
        Quantities = quantities;
        Rows = rows;
        Members = members;
        Limits = limits;
        SumsOf = Incidence(quantities.Length, members, static member => member);
        LimitsOf = LimitsByQuantity();
        ParentSum = new int[quantities.Length];
        ParentQuantity = new int[members.Length];
        Peel();
        ChildSumsOf = [.. SumsOf.Select((sums, quantity) => sums.Where(sum => ParentQuantity[sum] == quantity).ToArray())];
        CoreSums = [.. Enumerable.Range(0, members.Length).Where(sum => ParentQuantity[sum] < 0)];
    }

    /// <summary>For each quantity its number in the system.</summary>
    public int[] Quantities { get; }

    /// <summary>For each row its number in the system.</summary>
    public int[] Rows { get; }

    /// <summary>For each sum its total, and behind it its parts.</summary>
    public int[][] Members { get; }

    /// <summary>For each row its limits.</summary>
    public Limit[][] Limits { get; }

    /// <summary>For each quantity the sums it is a member of.</summary>
    public int[][] SumsOf { get; }

    /// <summary>For each quantity its limits and the rows that set them.</summary>
    public (int Row, Limit Limit)[][] LimitsOf { get; }

    /// <summary>What each quantity is held to, whatever anybody says.</summary>
    public Reach[] Given { get; }

    /// <summary>Whether some quantity is held to something, whatever anybody says.</summary>
    public bool HasGiven { get; }

    /// <summary>For each quantity the sum that it hangs on; -1 for the root and for the core.</summary>
    public int[] ParentSum { get; }

    /// <summary>For each sum the quantity that it hangs on; -1 in the core.</summary>
    public int[] ParentQuantity { get; }

    /// <summary>For each quantity the sums that hang on it.</summary>
    public int[][] ChildSumsOf { get; }

    /// <summary>The sums that form cycles; empty where all sums form a tree.</summary>
    public int[] CoreSums { get; }

    /// <summary>Whether the sums form a tree.</summary>
    public bool IsTree => CoreSums.Length == 0;

    /// <summary>The same, with nothing given.</summary>
    public Component WithoutGiven() => new(Quantities, Rows, Members, Limits, [.. Given.Select(_ => Reach.Any)]);

    private static int[][] Incidence(int quantities, int[][] members, Func<int, int> quantityOf)
    {
        var counts = new int[quantities];
        foreach (var sum in members)
        {
            foreach (var member in sum) counts[quantityOf(member)]++;
        }

        var incidence = counts.Select(count => new int[count]).ToArray();
        for (var sum = members.Length - 1; sum >= 0; sum--)
        {
            foreach (var member in members[sum]) incidence[quantityOf(member)][--counts[quantityOf(member)]] = sum;
        }

        return incidence;
    }

    private (int Row, Limit Limit)[][] LimitsByQuantity()
    {
        var lists = new List<(int, Limit)>?[Quantities.Length];
        for (var row = 0; row < Limits.Length; row++)
        {
            foreach (var limit in Limits[row]) (lists[limit.Quantity] ??= []).Add((row, limit));
        }

        return [.. lists.Select(list => list?.ToArray() ?? [])];
    }

    private void Peel()
    {
        Array.Fill(ParentSum, -1);
        Array.Fill(ParentQuantity, -1);
        var sumsLeft = SumsOf.Select(sums => sums.Length).ToArray();
        var membersLeft = Members.Select(members => members.Length).ToArray();
        var isTaken = new bool[Quantities.Length];
        var leaves = new Queue<int>(Enumerable.Range(0, Quantities.Length).Where(quantity => sumsLeft[quantity] == 1));
        while (leaves.TryDequeue(out var quantity))
        {
            if (sumsLeft[quantity] != 1) continue;
            var sum = Array.Find(SumsOf[quantity], candidate => ParentQuantity[candidate] < 0);
            isTaken[quantity] = true;
            ParentSum[quantity] = sum;
            if (--membersLeft[sum] > 1) continue;
            var last = ParentQuantity[sum] = Array.Find(Members[sum], member => !isTaken[member]);
            if (--sumsLeft[last] == 1) leaves.Enqueue(last);
        }
    }
}
