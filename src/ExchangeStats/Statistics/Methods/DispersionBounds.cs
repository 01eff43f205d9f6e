namespace ExchangeStats.Statistics.Methods;

/// <summary>
/// How low and how high the index of dispersion, variance (with n − 1) over mean, can be while every value stays in its interval. For
/// each sum, squares add up to least where all values are clamped to one level, which makes the low end exact. The high end lies at a
/// corner of the box: of few intervals all corners are tried; of many, squares are bounded by what those with the higher middles at
/// their high ends have, and one value between its ends, which is sound.
/// </summary>
internal static class DispersionBounds
{
    // So many intervals have 4,096 corners.
    private const int MostTried = 12;

    public static (double Low, double High) Of(double[] low, double[] high)
    {
        var n = low.Length;
        if (n < 2 || high.Sum() == 0) return (double.NaN, double.NaN);
        var scale = n / (n - 1.0);
        return (Lowest(low, high) * scale, Array.Exists(high, double.IsPositiveInfinity) ? double.PositiveInfinity : Highest(low, high) * scale);
    }

    private static double Lowest(double[] low, double[] high)
    {
        double n = low.Length;
        if (low.Sum() == 0) return 0;
        var (lows, highs) = (Quantile.Sorted(low), Quantile.Sorted([.. high.Where(double.IsFinite)]));
        var (sum, squares, free, entered, left) = (lows.Sum(), lows.Sum(value => value * value), 0.0, 0, 0);
        var lowest = double.PositiveInfinity;
        while (entered < lows.Length || left < highs.Length)
        {
            var from = Math.Min(Next(lows, entered), Next(highs, left));
            for (; entered < lows.Length && lows[entered] == from; entered++) (sum, squares, free) = (sum - from, squares - (from * from), free + 1);
            for (; left < highs.Length && highs[left] == from; left++) (sum, squares, free) = (sum + from, squares + (from * from), free - 1);
            var to = Math.Min(Next(lows, entered), Next(highs, left));
            lowest = Math.Min(lowest, At(from));

            // Where the derivative by the level is zero.
            var (a, b, c) = (free * (1 - (free / n)), 2 * sum * (1 - (free / n)), -(squares + (sum * sum / n)));
            if (a > 0 && (-b + Math.Sqrt((b * b) - (4 * a * c))) / (2 * a) is var level && level > from && level < to) lowest = Math.Min(lowest, At(level));

            double At(double level)
            {
                var whole = sum + (free * level);
                return Math.Max(0, ((squares + (free * level * level)) / whole) - (whole / n));
            }
        }

        return lowest;

        static double Next(double[] ends, int at) => at < ends.Length ? ends[at] : double.PositiveInfinity;
    }

    private static double Highest(double[] low, double[] high)
    {
        double n = low.Length;
        var (sum, squares) = (low.Sum(), low.Sum(value => value * value));
        var highest = sum == 0 ? 0 : (squares / sum) - (sum / n);
        var inexact = Enumerable.Range(0, low.Length).Where(k => high[k] > low[k]).OrderByDescending(k => low[k] + high[k]).ToArray();
        if (inexact.Length <= MostTried) return AtCorners(inexact, low, high);
        foreach (var k in inexact)
        {
            // From one such set of values to the next, squares are taken to grow in proportion to the sum.
            var (slope, end) = (low[k] + high[k], sum + high[k] - low[k]);
            var rest = squares - (slope * sum);
            highest = Math.Max(highest, slope + (rest / end) - (end / n));
            if (sum == 0) highest = Math.Max(highest, slope);
            var steepest = Math.Sqrt(Math.Max(0, -rest * n));
            if (steepest > sum && steepest < end) highest = Math.Max(highest, slope + (rest / steepest) - (steepest / n));
            (sum, squares) = (end, squares + ((high[k] * high[k]) - (low[k] * low[k])));
        }

        return highest;
    }

    private static double AtCorners(int[] inexact, double[] low, double[] high)
    {
        var (highest, least, leastSquares) = (0.0, low.Sum(), low.Sum(value => value * value));
        for (var corner = 0; corner < 1 << inexact.Length; corner++)
        {
            var (sum, squares) = (least, leastSquares);
            for (var i = 0; i < inexact.Length; i++)
            {
                if ((corner >> i & 1) == 0) continue;
                var k = inexact[i];
                sum += high[k] - low[k];
                squares += (high[k] * high[k]) - (low[k] * low[k]);
            }

            if (sum > 0) highest = Math.Max(highest, (squares / sum) - (sum / low.Length));
        }

        return highest;
    }
}
