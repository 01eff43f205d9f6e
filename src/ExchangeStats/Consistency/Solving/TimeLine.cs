namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Points that quantities lie between: each quantity is what is added from one point to another, and each sum says that stretches
/// follow each other.
/// </summary>
internal sealed class TimeLine
{
    // Any large prime will do: a rank found modulo a prime is never too high.
    private const long Prime = 2_147_483_629;

    private TimeLine(int points, (int From, int To)[] stretches) => (Points, Stretches) = (points, stretches);

    public int Points { get; }

    /// <summary>For each quantity the points it begins and ends at.</summary>
    public (int From, int To)[] Stretches { get; }

    /// <summary>The points that lie behind some sums, or null when the sums say less or more than that their parts follow each other in order.</summary>
    public static TimeLine? Of(int quantities, int[][] members)
    {
        var leader = Enumerable.Range(0, 2 * quantities).ToArray();
        foreach (var sum in members)
        {
            Join(Begin(sum[0]), Begin(sum[1]));
            for (var i = 2; i < sum.Length; i++) Join(End(sum[i - 1]), Begin(sum[i]));
            Join(End(sum[^1]), End(sum[0]));
        }

        var points = Enumerable.Range(0, leader.Length).Select(Find).Distinct().Order().Select((point, index) => (point, index)).ToDictionary(entry => entry.point, entry => entry.index);
        var line = new TimeLine(points.Count, [.. Enumerable.Range(0, quantities).Select(quantity => (points[Find(Begin(quantity))], points[Find(End(quantity))]))]);

        // Going round any cycle of stretches comes back to where it began. That follows from the sums just when there are as many
        // independent sums as independent cycles.
        return line.IndependentCycles() == Rank(members) ? line : null;

        int Begin(int quantity) => 2 * quantity;

        int End(int quantity) => (2 * quantity) + 1;

        int Find(int end)
        {
            while (leader[end] != end) end = leader[end] = leader[leader[end]];
            return end;
        }

        void Join(int one, int other)
        {
            var (a, b) = (Find(one), Find(other));
            leader[Math.Max(a, b)] = Math.Min(a, b);
        }
    }

    private int IndependentCycles()
    {
        var leader = Enumerable.Range(0, Points).ToArray();
        var cycles = 0;
        foreach (var (from, to) in Stretches)
        {
            var (a, b) = (Find(from), Find(to));
            if (a == b) cycles++;
            else leader[a] = b;
        }

        return cycles;

        int Find(int point)
        {
            while (leader[point] != point) point = leader[point] = leader[leader[point]];
            return point;
        }
    }

    private static int Rank(int[][] members)
    {
        var basis = new Dictionary<int, SortedDictionary<int, long>>();
        foreach (var sum in members)
        {
            var rest = new SortedDictionary<int, long>();
            foreach (var part in sum.AsSpan(1)) rest[part] = 1;
            rest[sum[0]] = Prime - 1;
            while (rest.Count > 0)
            {
                var (lead, factor) = rest.First();
                if (!basis.TryGetValue(lead, out var row))
                {
                    var inverse = (long)System.Numerics.BigInteger.ModPow(factor, Prime - 2, Prime);
                    foreach (var key in rest.Keys.ToArray()) rest[key] = (long)((Int128)rest[key] * inverse % Prime);
                    basis.Add(lead, rest);
                    break;
                }

                foreach (var (key, value) in row)
                {
                    var left = (long)((rest.GetValueOrDefault(key) + (((Int128)(Prime - factor)) * value)) % Prime);
                    if (left == 0) rest.Remove(key);
                    else rest[key] = left;
                }
            }
        }

        return basis.Count;
    }
}
