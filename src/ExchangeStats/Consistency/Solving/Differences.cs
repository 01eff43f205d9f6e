namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Decides about quantities that lie between points on a line: running totals, periods and runs of phases. Each end of a reach
/// bounds the difference of two points, so that the shortest paths are the tightest bounds and a cycle of negative length is a
/// contradiction (Bellman 1958, Ford 1956). What comes out is whole wherever the ends are.
/// </summary>
internal sealed class Differences
{
    private readonly TimeLine line;
    private readonly Edge[] edges;
    private readonly Int128[] distance;
    private readonly int[] by;
    private readonly Effort effort;
    private int count;

    /// <summary>Knows nothing yet.</summary>
    public Differences(TimeLine line, Effort effort)
    {
        this.line = line;
        this.effort = effort;
        edges = new Edge[2 * line.Stretches.Length];
        distance = new Int128[line.Points];
        by = new int[line.Points];
    }

    /// <summary>Begins with what is known of each stretch.</summary>
    public void Begin(Reach[] given)
    {
        count = 0;
        for (var member = 0; member < given.Length; member++)
        {
            var (from, to) = line.Stretches[member];
            if (!given[member].IsOpen) edges[count++] = new Edge(from, to, given[member].High, member, false);
            edges[count++] = new Edge(to, from, -given[member].Low, member, true);
        }
    }

    /// <summary>The ends that cannot all hold, each of them used once: a cycle of negative length; null when there is none.</summary>
    public IEnumerable<(int Member, bool IsLow)>? Contradiction()
    {
        Array.Clear(distance);
        Array.Fill(by, -1);
        var last = -1;
        for (var round = 0; round <= line.Points; round++)
        {
            last = Relax();
            if (last < 0) return null;
        }

        // After as many rounds as there are points, going back along the path ends up in the cycle.
        for (var step = 0; step < line.Points; step++) last = edges[by[last]].From;
        var cycle = new List<(int Member, bool IsLow)>();
        for (var point = last; cycle.Count == 0 || point != last; point = edges[by[point]].From) cycle.Add((edges[by[point]].Member, edges[by[point]].IsLow));
        return cycle;
    }

    /// <summary>What is left to a stretch when nothing contradicts.</summary>
    public Reach Between(int member)
    {
        var (from, to) = line.Stretches[member];
        var ahead = Shortest(from, to);
        var back = Shortest(to, from);
        return new(-back, ahead);
    }

    private Int128 Shortest(int start, int end)
    {
        Array.Fill(distance, Reach.Open);
        distance[start] = 0;
        while (Relax() >= 0)
        {
        }

        return distance[end];
    }

    // One round over all edges; the last point that came nearer, or -1.
    private int Relax()
    {
        effort.Spend(count);
        var last = -1;
        for (var i = 0; i < count; i++)
        {
            ref readonly var edge = ref edges[i];
            if (distance[edge.From] == Reach.Open || distance[edge.From] + edge.Length >= distance[edge.To]) continue;
            distance[edge.To] = distance[edge.From] + edge.Length;
            by[edge.To] = i;
            last = edge.To;
        }

        return last;
    }

    private readonly record struct Edge(int From, int To, Int128 Length, int Member, bool IsLow);
}
