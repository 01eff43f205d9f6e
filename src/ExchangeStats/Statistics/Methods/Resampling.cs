using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace ExchangeStats.Statistics.Methods;

/// <summary>
/// The bootstrap with bias correction and acceleration (BCa; Efron 1987): resamples whole observations, each as often as chance
/// has it, from a seeded source, so that the same data give the same interval everywhere.
/// </summary>
internal static class Resampling
{
    /// <summary>The mean of observations.</summary>
    public static Resampled Mean(double[] values, int resamples, int seed, double level)
    {
        var n = values.Length;
        var sum = values.Sum();
        var replicates = Replicates(n, resamples, seed, picked =>
        {
            double total = 0;
            foreach (var i in picked) total += values[i];
            return total / n;
        });
        return Of(sum / n, replicates, [.. values.Select(value => n > 1 ? (sum - value) / (n - 1) : double.NaN)], level);
    }

    /// <summary>The ratio of two sums over the same observations.</summary>
    public static Resampled Ratio(double[] first, double[] second, int resamples, int seed, double level)
    {
        var (top, bottom) = (first.Sum(), second.Sum());
        var replicates = Replicates(first.Length, resamples, seed, picked =>
        {
            double a = 0, b = 0;
            foreach (var i in picked)
            {
                a += first[i];
                b += second[i];
            }

            return a / b;
        });
        return Of(top / bottom, replicates, [.. first.Select((value, i) => (top - value) / (bottom - second[i]))], level);
    }

    /// <summary>The median of observations.</summary>
    public static Resampled Median(double[] values, int resamples, int seed, double level)
    {
        var n = values.Length;
        var sorted = Quantile.Sorted(values);
        var times = new int[n];
        var replicates = Replicates(n, resamples, seed, picked =>
        {
            Array.Clear(times);
            foreach (var i in picked) times[i]++;
            return Middle(sorted, times, n);
        });
        return Of(Quantile.Of(sorted, 0.5), replicates, [.. Enumerable.Range(0, n).Select(left => MedianWithout(sorted, left))], level);
    }

    private static double[] Replicates(int observations, int resamples, int seed, Func<int[], double> statistic)
    {
        var source = new Xoshiro256StarStar(seed, false);
        var picked = new int[observations];
        var replicates = new double[resamples];
        for (var r = 0; r < resamples; r++)
        {
            for (var i = 0; i < picked.Length; i++) picked[i] = (int)(source.NextDouble() * observations);
            replicates[r] = statistic(picked);
        }

        return replicates;
    }

    private static Resampled Of(double estimate, double[] replicates, double[] jackknife, double level)
    {
        var error = Spread(replicates);
        if (jackknife.Length < 2 || replicates.Any(double.IsNaN) || double.IsNaN(estimate)) return new(estimate, double.NaN, default);
        Array.Sort(replicates);
        var below = 0.0;
        foreach (var replicate in replicates) below += replicate < estimate ? 1 : replicate == estimate ? 0.5 : 0;
        var bias = Normal.InvCDF(0, 1, Math.Clamp(below / replicates.Length, 0.5 / replicates.Length, 1 - 0.5 / replicates.Length));
        var acceleration = Acceleration(jackknife);
        return new(estimate, error, new(End((1 - level) / 2), End((1 + level) / 2), level));

        double End(double probability)
        {
            var shifted = bias + Normal.InvCDF(0, 1, probability);
            return Quantile.Of(replicates, Normal.CDF(0, 1, bias + shifted / (1 - acceleration * shifted)));
        }
    }

    private static double Acceleration(double[] jackknife)
    {
        var mean = jackknife.Average();
        double squares = 0, cubes = 0;
        foreach (var value in jackknife)
        {
            var difference = mean - value;
            squares += difference * difference;
            cubes += difference * difference * difference;
        }

        return squares > 0 ? cubes / (6 * Math.Pow(squares, 1.5)) : 0;
    }

    private static double Spread(double[] replicates)
    {
        var mean = replicates.Average();
        return Math.Sqrt(replicates.Sum(value => (value - mean) * (value - mean)) / Math.Max(1, replicates.Length - 1));
    }

    private static double Middle(double[] sorted, int[] times, int n)
    {
        var (seen, i) = (0, 0);
        while (seen + times[i] < (n + 1) / 2) seen += times[i++];
        seen += times[i];
        if (n % 2 == 1 || seen > n / 2) return sorted[i];
        var next = i + 1;
        while (times[next] == 0) next++;
        return (sorted[i] + sorted[next]) / 2;
    }

    private static double MedianWithout(double[] sorted, int left)
    {
        var n = sorted.Length - 1;
        if (n == 0) return double.NaN;
        return (At((n - 1) / 2) + At(n / 2)) / 2;

        double At(int i) => sorted[i < left ? i : i + 1];
    }
}
