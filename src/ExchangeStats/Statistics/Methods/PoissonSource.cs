using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace ExchangeStats.Statistics.Methods;

/// <summary>Draws from one Poisson distribution by inversion over a table of its probabilities; seeded.</summary>
internal sealed class PoissonSource
{
    private readonly Xoshiro256StarStar source;
    private readonly double[] cumulative;
    private readonly int[] guide;
    private readonly int first;

    public PoissonSource(double mean, int seed)
    {
        source = new Xoshiro256StarStar(seed, false);
        var reach = 10 * Math.Sqrt(mean) + 30;
        first = (int)Math.Max(0, Math.Floor(mean - reach));
        cumulative = new double[(int)Math.Ceiling(mean + reach) - first + 1];
        var total = 0.0;
        for (var i = 0; i < cumulative.Length; i++) cumulative[i] = total += mean > 0 ? Math.Exp(Poisson.PMFLn(mean, first + i)) : 1;
        guide = Guide(cumulative);
    }

    public long Next()
    {
        var drawn = source.NextDouble();
        var found = guide[(int)(drawn * guide.Length)];
        while (found < cumulative.Length - 1 && cumulative[found] <= drawn * cumulative[^1]) found++;
        return first + found;
    }

    // Where to begin to look for a number that was drawn (Chen and Asau 1974): not behind it, and hardly ever far before it.
    private static int[] Guide(double[] cumulative)
    {
        var guide = new int[cumulative.Length];
        var found = 0;
        for (var i = 0; i < guide.Length; i++)
        {
            while (found < cumulative.Length - 1 && cumulative[found] <= (double)i / guide.Length * cumulative[^1]) found++;
            guide[i] = found;
        }

        return guide;
    }
}
