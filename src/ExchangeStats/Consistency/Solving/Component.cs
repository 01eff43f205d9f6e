namespace ExchangeStats.Consistency.Solving;

/// <summary>Quantities, sums and rows that hang together, numbered from zero.</summary>
internal sealed class Component
{
    private readonly SumGraph graph;

    /// <summary>Makes a component.</summary>
    /// <param name="graph">How its sums hang together.</param>
    /// <param name="quantities">For each quantity its number in the system.</param>
    /// <param name="rows">For each row its number in the system.</param>
    /// <param name="limits">For each row its limits.</param>
    /// <param name="given">What each quantity is held to, whatever anybody says; null where none is held to anything.</param>
    public Component(SumGraph graph, int[] quantities, int[] rows, Limit[][] limits, Reach[]? given)
    {
        this.graph = graph;
        Quantities = quantities;
        Rows = rows;
        Limits = limits;
        LimitsOf = LimitsByQuantity();
        Given = given ?? graph.NothingGiven;
    }

    /// <summary>For each quantity its number in the system.</summary>
    public int[] Quantities { get; }

    /// <summary>For each row its number in the system.</summary>
    public int[] Rows { get; }

    /// <summary>For each row its limits.</summary>
    public Limit[][] Limits { get; }

    /// <summary>For each quantity its limits and the rows that set them.</summary>
    public (int Row, Limit Limit)[][] LimitsOf { get; }

    /// <summary>What each quantity is held to, whatever anybody says.</summary>
    public Reach[] Given { get; }

    /// <summary>Whether some quantity is held to something, whatever anybody says.</summary>
    public bool HasGiven => Given != graph.NothingGiven;

    /// <inheritdoc cref="SumGraph.Members"/>
    public int[][] Members => graph.Members;

    /// <inheritdoc cref="SumGraph.SumsOf"/>
    public int[][] SumsOf => graph.SumsOf;

    /// <inheritdoc cref="SumGraph.ParentSum"/>
    public int[] ParentSum => graph.ParentSum;

    /// <inheritdoc cref="SumGraph.ParentQuantity"/>
    public int[] ParentQuantity => graph.ParentQuantity;

    /// <inheritdoc cref="SumGraph.ChildSumsOf"/>
    public int[][] ChildSumsOf => graph.ChildSumsOf;

    /// <inheritdoc cref="SumGraph.CoreSums"/>
    public int[] CoreSums => graph.CoreSums;

    /// <summary>Whether the sums form a tree.</summary>
    public bool IsTree => graph.CoreSums.Length == 0;

    /// <summary>The same, with nothing given.</summary>
    public Component WithoutGiven() => new(graph, Quantities, Rows, Limits, null);

    private (int Row, Limit Limit)[][] LimitsByQuantity()
    {
        var counts = new int[Quantities.Length];
        foreach (var limits in Limits)
        {
            foreach (var limit in limits) counts[limit.Quantity]++;
        }

        var byQuantity = Array.ConvertAll(counts, count => count == 0 ? [] : new (int, Limit)[count]);
        for (var row = Limits.Length - 1; row >= 0; row--)
        {
            for (var i = Limits[row].Length - 1; i >= 0; i--) byQuantity[Limits[row][i].Quantity][--counts[Limits[row][i].Quantity]] = (row, Limits[row][i]);
        }

        return byQuantity;
    }
}
