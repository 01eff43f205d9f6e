using MathNet.Numerics.Distributions;

namespace ExchangeStats.Statistics.Methods;

/// <summary>The test of Mann (1945) and Kendall for a trend in a series of equally spaced values.</summary>
internal static class MannKendall
{
    /// <summary>Pairs that rise minus pairs that fall; its variance without a trend, ties taken into account; the number of tied pairs.</summary>
    public static (long Score, double Variance, long Ties) Of(double[] values)
    {
        double n = values.Length;
        var sorted = Quantile.Sorted(values);
        var (correction, ties) = (0.0, 0L);
        for (var i = 0; i < sorted.Length;)
        {
            var first = i;
            while (i < sorted.Length && sorted[i] == sorted[first]) i++;
            double tied = i - first;
            correction += tied * (tied - 1) * (2 * tied + 5);
            ties += (long)(tied * (tied - 1) / 2);
        }

        var pairs = (long)values.Length * (values.Length - 1) / 2;
        var falling = PairOrder.Falling(values);
        return (pairs - ties - 2 * falling, (n * (n - 1) * (2 * n + 5) - correction) / 18, ties);
    }

    /// <summary>How low and how high the score can be while every value stays in its interval, each pair taken by itself.</summary>
    public static ValueRange Range(double[] low, double[] high, long asSaid) => ValueRange.Of(-Highest([.. high.Select(value => -value)], [.. low.Select(value => -value)]), Highest(low, high), asSaid);

    // Pairs that can rise, less those that cannot but fall.
    private static double Highest(double[] low, double[] high) => PairOrder.AtMost([.. high.Select(value => -value)], [.. low.Select(value => -value)]) - PairOrder.AtMost(high, low);

    /// <summary>The two-sided p-value by the normal approximation with continuity correction.</summary>
    public static double Probability(long score, double variance)
    {
        if (variance <= 0) return double.NaN;
        var z = (Math.Abs(score) - 1) / Math.Sqrt(variance);
        return score == 0 ? 1 : Math.Min(1, 2 * Normal.CDF(0, 1, -z));
    }
}
