namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// How sums and quantities hang together. Trees of sums are told from the cycles they hang on: leaf by leaf, a quantity is counted
/// to the last sum that it is left in, and a sum to the last quantity that is left of it. What cannot be taken away like this is
/// the core; where there is none, one quantity remains, the root.
/// </summary>
internal sealed class SumGraph
{
    /// <summary>Takes sums apart.</summary>
    /// <param name="quantities">How many quantities there are.</param>
    /// <param name="members">For each sum its total, and behind it its parts.</param>
    public SumGraph(int quantities, int[][] members)
    {
        Members = members;
        SumsOf = Incidence(quantities, members);
        ParentSum = new int[quantities];
        ParentQuantity = new int[members.Length];
        Peel();
        ChildSumsOf = [.. SumsOf.Select((sums, quantity) => Array.FindAll(sums, sum => ParentQuantity[sum] == quantity))];
        CoreSums = [.. Enumerable.Range(0, members.Length).Where(sum => ParentQuantity[sum] < 0)];
        NothingGiven = new Reach[quantities];
        Array.Fill(NothingGiven, Reach.Any);
    }

    /// <summary>For each sum its total, and behind it its parts.</summary>
    public int[][] Members { get; }

    /// <summary>For each quantity the sums it is a member of.</summary>
    public int[][] SumsOf { get; }

    /// <summary>For each quantity the sum that it hangs on; -1 for the root and for the core.</summary>
    public int[] ParentSum { get; }

    /// <summary>For each sum the quantity that it hangs on; -1 in the core.</summary>
    public int[] ParentQuantity { get; }

    /// <summary>For each quantity the sums that hang on it.</summary>
    public int[][] ChildSumsOf { get; }

    /// <summary>The sums that form cycles; empty where all sums form a tree.</summary>
    public int[] CoreSums { get; }

    /// <summary>What quantities are held to where none is held to anything.</summary>
    public Reach[] NothingGiven { get; }

    private static int[][] Incidence(int quantities, int[][] members)
    {
        var counts = new int[quantities];
        foreach (var sum in members)
        {
            foreach (var member in sum) counts[member]++;
        }

        var incidence = Array.ConvertAll(counts, count => new int[count]);
        for (var sum = members.Length - 1; sum >= 0; sum--)
        {
            foreach (var member in members[sum]) incidence[member][--counts[member]] = sum;
        }

        return incidence;
    }

    private void Peel()
    {
        Array.Fill(ParentSum, -1);
        Array.Fill(ParentQuantity, -1);
        var sumsLeft = Array.ConvertAll(SumsOf, sums => sums.Length);
        var membersLeft = Array.ConvertAll(Members, members => members.Length);
        var isTaken = new bool[SumsOf.Length];
        var leaves = new Queue<int>(Enumerable.Range(0, SumsOf.Length).Where(quantity => sumsLeft[quantity] == 1));
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
