using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.RootFinding;

namespace ExchangeStats.Statistics.Methods;

/// <summary>The exact interval of a Poisson mean from one count (Garwood 1936).</summary>
internal static class PoissonInterval
{
    public static (double Low, double High) Of(long events, double level)
    {
        var tail = (1 - level) / 2;
        if (events == 0) return (0, -Math.Log(tail));
        return (Mean(events, tail), Mean(events + 1.0, 1 - tail));
    }

    // Half the chi-squared quantile with twice as many degrees of freedom: the mean at which the gamma tail is as asked.
    private static double Mean(double shape, double probability)
    {
        // Wilson and Hilferty's cube is close; the root is then bracketed and found to the last digits.
        var normal = Normal.InvCDF(0, 1, probability);
        var cube = 1 - 1 / (9 * shape) + normal / (3 * Math.Sqrt(shape));
        var guess = shape * Math.Max(1e-3, cube * cube * cube);
        double low = guess, high = guess;
        while (Tail(low) > probability) low *= 0.9;
        while (Tail(high) < probability) high *= 1.1;
        return Brent.FindRoot(mean => Tail(mean) - probability, low, high, 1e-14 * guess, 200);

        double Tail(double mean) => SpecialFunctions.GammaLowerRegularized(shape, mean);
    }
}
