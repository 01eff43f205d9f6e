namespace ExchangeStats.Statistics.Methods;

/// <summary>The Gini coefficient of numbers, and its lowest and highest value over ranges.</summary>
internal static class GiniBounds
{
    private const int MostInexact = 12;
    private const long MostWork = 200_000;

    public static double Of(double[] sorted)
    {
        double weighted = 0, sum = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            weighted += Weight(i, sorted.Length) * sorted[i];
            sum += sorted[i];
        }

        return sum > 0 ? Math.Max(0, weighted / (sorted.Length * sum)) : double.NaN;
    }

    public static ValueRange Of(double[] low, double[] high, LevelSweep sweep) =>
        sweep.Length == 0 || sweep.SortedHigh[^1] == 0 ? default : ValueRange.Of(Lowest(sweep), Highest(low, high, sweep));

    // With the rank r from 0, the coefficient is Σ (2r + 1 − n) x / (n Σ x).
    private static double Weight(int rank, int length) => 2.0 * rank + 1 - length;

    // Between two ends the coefficient is a ratio of linear functions of the level, so its minimum lies at an end.
    private static double Lowest(LevelSweep sweep)
    {
        var (low, high, n) = (sweep.SortedLow, sweep.SortedHigh, sweep.Length);
        var (belowWeighted, belowSum) = Prefix(high);
        var (aboveWeighted, aboveSum) = Prefix(low);
        return sweep.Minimum(choice =>
        {
            var (first, last) = (choice.Below, n - choice.Above);
            double level = last - first;
            var (weighted, sum) = (belowWeighted[first] + aboveWeighted[n] - aboveWeighted[last], belowSum[first] + aboveSum[n] - aboveSum[last]);
            var slope = level * (first + last - n);
            var smallest = At(choice.From);
            if (double.IsPositiveInfinity(choice.To)) return level > 0 ? Math.Min(smallest, slope / (n * level)) : smallest;
            return Math.Min(smallest, At(choice.To));

            double At(double t) => sum + level * t > 0 ? Math.Max(0, (weighted + slope * t) / (n * (sum + level * t))) : double.PositiveInfinity;
        });
    }

    private static double Highest(double[] low, double[] high, LevelSweep sweep)
    {
        var n = low.Length;
        if (double.IsPositiveInfinity(sweep.SortedHigh[^1])) return (n - 1.0) / n;
        var inexact = Enumerable.Range(0, n).Where(i => low[i] != high[i]).ToArray();
        return inexact.Length <= MostInexact && ((long)n << inexact.Length) <= MostWork ? HighestVertex(low, high, inexact) : HighestByRank(sweep);
    }

    // The coefficient is quasi-convex, so its maximum lies at a corner of the box: all of them where they are few.
    private static double HighestVertex(double[] low, double[] high, int[] inexact)
    {
        var highest = 0.0;
        var corner = new double[low.Length];
        for (var chosen = 0; chosen < 1 << inexact.Length; chosen++)
        {
            low.CopyTo(corner, 0);
            for (var i = 0; i < inexact.Length; i++)
            {
                if ((chosen >> i & 1) != 0) corner[inexact[i]] = high[inexact[i]];
            }

            Array.Sort(corner);
            if (Of(corner) is var gini && gini > highest) highest = gini;
        }

        return highest;
    }

    // The number of each rank lies between the low end and the high end of that rank. Over these wider ranges the maximum has the
    // first ranks at their low ends and the others at their high ends. It is attained unless a range lies inside another one.
    private static double HighestByRank(LevelSweep sweep)
    {
        var (lowWeighted, lowSum) = Prefix(sweep.SortedLow);
        var (highWeighted, highSum) = Prefix(sweep.SortedHigh);
        var (highest, n) = (0.0, sweep.Length);
        for (var cut = 0; cut <= n; cut++)
        {
            var sum = lowSum[cut] + highSum[n] - highSum[cut];
            if (sum > 0) highest = Math.Max(highest, (lowWeighted[cut] + highWeighted[n] - highWeighted[cut]) / (n * sum));
        }

        return Math.Min(highest, (n - 1.0) / n);
    }

    private static (double[] Weighted, double[] Sum) Prefix(double[] sorted)
    {
        var (weighted, sum) = (new double[sorted.Length + 1], new double[sorted.Length + 1]);
        for (var i = 0; i < sorted.Length; i++)
        {
            var value = double.IsFinite(sorted[i]) ? sorted[i] : 0;
            weighted[i + 1] = weighted[i] + Weight(i, sorted.Length) * value;
            sum[i + 1] = sum[i] + value;
        }

        return (weighted, sum);
    }
}
