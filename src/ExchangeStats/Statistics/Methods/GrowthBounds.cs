namespace ExchangeStats.Statistics.Methods;

/// <summary>
/// How low and how high the growth of a log-linear Poisson regression can be while every value stays in its interval: exactly, because
/// the growth rises with the mean position of people, which is most where late values are high and early ones are low.
/// </summary>
internal static class GrowthBounds
{
    public static (double Low, double High) Of(double[] low, double[] high)
    {
        var highest = Highest(low, high);
        Array.Reverse(low = [.. low]);
        Array.Reverse(high = [.. high]);
        return (-Highest(low, high), highest);
    }

    private static double Highest(double[] low, double[] high)
    {
        var n = low.Length;
        if (n < 3 || high.Sum() == 0) return double.NaN;
        double sum = 0, moment = 0;
        for (var i = 0; i < n; i++) (sum, moment) = (sum + low[i], moment + (i * low[i]));
        var (first, best) = (n, sum > 0 ? moment / sum : double.NegativeInfinity);

        // A value without a limit outweighs all others, so that they gather where it is.
        var open = Array.FindLastIndex(high, double.IsPositiveInfinity);
        for (var i = n - 1; i > open; i--)
        {
            (sum, moment) = (sum + high[i] - low[i], moment + (i * (high[i] - low[i])));
            if (sum > 0 && moment / sum > best) (first, best) = (i, moment / sum);
        }

        var values = new double[n];
        if (open > best) values[open] = 1;
        else for (var i = 0; i < n; i++) values[i] = i < first ? low[i] : high[i];
        return Array.TrueForAll(values[..^1], value => value == 0) ? double.PositiveInfinity : Array.TrueForAll(values[1..], value => value == 0) ? double.NegativeInfinity : PoissonGrowth.Of(values).Growth;
    }
}
