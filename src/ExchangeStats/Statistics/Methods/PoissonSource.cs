using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace ExchangeStats.Statistics.Methods;

/// <summary>Draws from one Poisson distribution by inversion over a table of its probabilities; seeded.</summary>
internal sealed class PoissonSource
{
    private readonly Xoshiro256StarStar source;
    private readonly double[] cumulative;
    private readonly int first;

    public PoissonSource(double mean, int seed)
    {
        source = new Xoshiro256StarStar(seed, false);
        var reach = 10 * Math.Sqrt(mean) + 30;
        first = (int)Math.Max(0, Math.Floor(mean - reach));
        cumulative = new double[(int)Math.Ceiling(mean + reach) - first + 1];
        var total = 0.0;
        for (var i = 0; i < cumulative.Length; i++) cumulative[i] = total += mean > 0 ? Math.Exp(Poisson.PMFLn(mean, first + i)) : 1;
    }

    public long Next()
    {
        var found = Array.BinarySearch(cumulative, source.NextDouble() * cumulative[^1]);
        return first + Math.Min(found < 0 ? ~found : found + 1, cumulative.Length - 1);
    }
}
