using MathNet.Numerics;
using MathNet.Numerics.RootFinding;

namespace ExchangeStats.Statistics.Methods;

/// <summary>
/// The size k of a negative binomial distribution with mean m and variance m + m²/k, by maximum likelihood: the root of the
/// derivative of the profile likelihood, in which the mean is the sample's.
/// </summary>
internal static class NegativeBinomialFit
{
    private const double Smallest = 1e-6;
    private const double Largest = 1e9;

    public static (double Size, double StandardError) Of(double[] values)
    {
        if (values.Length < 2) return (double.NaN, double.NaN);
        var mean = values.Average();
        var groups = values.GroupBy(value => value).Select(group => (Value: group.Key, Times: group.Count())).OrderBy(group => group.Value).ToArray();
        double n = values.Length;
        if (mean == 0) return (double.NaN, double.NaN);
        if (Derivative(Largest) > 0 || values.Sum(value => (value - mean) * (value - mean)) / n <= mean) return (double.PositiveInfinity, double.NaN);
        if (Derivative(Smallest) < 0) return (double.NaN, double.NaN);
        var size = Math.Exp(Brent.FindRoot(log => Derivative(Math.Exp(log)), Math.Log(Smallest), Math.Log(Largest), 1e-13, 500));
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
