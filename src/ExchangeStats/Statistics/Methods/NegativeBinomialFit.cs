using MathNet.Numerics;
using MathNet.Numerics.RootFinding;

namespace ExchangeStats.Statistics.Methods;

/// <summary>
/// The size k of a negative binomial distribution with mean m and variance m + m²/k, by maximum likelihood: the root of the
/// derivative of the profile likelihood, in which the mean is the sample's.
/// </summary>
internal static class NegativeBinomialFit
{
    private const double Largest = 1e6;

    public static (double Size, double StandardError) Of(double[] values)
    {
        if (values.Length < 2) return (double.NaN, double.NaN);
        var mean = values.Average();
        var groups = values.GroupBy(value => value).Select(group => (Value: group.Key, Times: group.Count())).OrderBy(group => group.Value).ToArray();
        double n = values.Length;
        if (mean == 0) return (double.NaN, double.NaN);
        var scatter = values.Sum(value => (value - mean) * (value - mean)) / n - mean;
        if (scatter <= 0) return (double.PositiveInfinity, double.NaN);

        // The derivative falls through zero once; the size by moments is near enough to look from.
        var (low, high) = (mean * mean / scatter, mean * mean / scatter);
        while (Derivative(low) < 0) low /= 2;
        while (high < Largest && Derivative(high) > 0) high *= 2;
        if (high >= Largest) return (double.PositiveInfinity, double.NaN);
        var size = low == high ? low : Brent.FindRoot(Derivative, low, high, 1e-14 * high, 500);
        var step = size * 1e-4;
        var curvature = (Derivative(size + step) - Derivative(size - step)) / (2 * step);
        return (size, curvature < 0 ? Math.Sqrt(-1 / curvature) : double.NaN);

        double Derivative(double k)
        {
            var sum = 0.0;
            foreach (var (value, times) in groups) sum += times * (SpecialFunctions.DiGamma(value + k) - SpecialFunctions.DiGamma(k));
            return sum + n * Math.Log(k / (k + mean));
        }
    }
}
