namespace ExchangeStats.Statistics.Methods;

/// <summary>The share of the k largest numbers over ranges: its lowest and highest value, both attained or approached.</summary>
internal static class LargestShareBounds
{
    public static ValueRange Of(double[] low, double[] high, LevelSweep sweep, int largest)
    {
        if (sweep.Length == 0 || sweep.SortedHigh[^1] == 0) return default;
        return largest >= sweep.Length ? ValueRange.Of(1) : ValueRange.Of(Lowest(sweep, largest), Highest(low, high, largest));
    }

    // A ratio of linear functions of the level between two ends, as for the Gini coefficient.
    private static double Lowest(LevelSweep sweep, int largest)
    {
        var (below, above, n) = (Prefix(sweep.SortedHigh), Prefix(sweep.SortedLow), sweep.Length);
        return sweep.Minimum(choice =>
        {
            var (first, last) = (choice.Below, n - choice.Above);
            double level = last - first;
            var still = below[first] + above[n] - above[last];
            var cut = n - largest;
            var top = above[n] - above[Math.Max(last, cut)] + below[first] - below[Math.Min(first, cut)];
            double share = Math.Max(0, last - Math.Max(first, cut));
            var smallest = At(choice.From);
            if (double.IsPositiveInfinity(choice.To)) return level > 0 ? Math.Min(smallest, share / level) : smallest;
            return Math.Min(smallest, At(choice.To));

            double At(double t) => still + level * t > 0 ? (top + share * t) / (still + level * t) : double.PositiveInfinity;
        });
    }

    // The k that are largest stand at their high ends and all others at their low ends; which k, Dinkelbach's iteration (1967) finds.
    private static double Highest(double[] low, double[] high, int largest)
    {
        if (high.Any(double.IsPositiveInfinity)) return 1;
        var (share, lowSum) = (0.0, low.Sum());
        var (gain, order) = (new double[low.Length], new int[low.Length]);
        while (true)
        {
            for (var i = 0; i < low.Length; i++) (gain[i], order[i]) = (-(high[i] * (1 - share) + low[i] * share), i);
            Array.Sort(gain, order);
            double top = 0, rest = lowSum;
            foreach (var i in order.AsSpan(0, largest))
            {
                top += high[i];
                rest -= low[i];
            }

            var better = top + rest > 0 ? top / (top + rest) : 0;
            if (better <= share) return share;
            share = better;
        }
    }

    private static double[] Prefix(double[] sorted)
    {
        var sum = new double[sorted.Length + 1];
        for (var i = 0; i < sorted.Length; i++) sum[i + 1] = sum[i] + (double.IsFinite(sorted[i]) ? sorted[i] : 0);
        return sum;
    }
}
