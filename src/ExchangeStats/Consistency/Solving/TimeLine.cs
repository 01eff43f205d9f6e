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
        var basis = new Dictionary<int, (int Column, long Value)[]>();
        var next = new List<(int Column, long Value)>();
        foreach (var sum in members)
        {
            (int Column, long Value)[] rest = [.. sum.Select((member, place) => (member, place == 0 ? Prime - 1 : 1)).OrderBy(term => term.member)];
            while (rest.Length > 0 && basis.TryGetValue(rest[0].Column, out var row))
            {
                Subtract(rest, row, next);
                rest = [.. next];
            }

            if (rest.Length == 0) continue;
            var inverse = (long)System.Numerics.BigInteger.ModPow(rest[0].Value, Prime - 2, Prime);
            basis.Add(rest[0].Column, Array.ConvertAll(rest, term => (term.Column, term.Value * inverse % Prime)));
        }

        return basis.Count;
    }

    // What is left of terms when as much of a row is taken away as makes the first of them vanish.
    private static void Subtract((int Column, long Value)[] terms, (int Column, long Value)[] row, List<(int Column, long Value)> left)
    {
        left.Clear();
        var times = Prime - terms[0].Value;
        var (i, j) = (1, 1);
        while (i < terms.Length || j < row.Length)
        {
            var order = i == terms.Length ? 1 : j == row.Length ? -1 : terms[i].Column.CompareTo(row[j].Column);
            var column = order <= 0 ? terms[i].Column : row[j].Column;
            var value = ((order <= 0 ? terms[i++].Value : 0) + (order >= 0 ? times * row[j++].Value : 0)) % Prime;
            if (value != 0) left.Add((column, value));
        }
    }
}
