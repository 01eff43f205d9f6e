namespace ExchangeStats.Statistics.Methods;

/// <summary>
/// The Poisson regression of a series on its position with a log link, by Newton's method (the same as iteratively reweighted
/// least squares). Its standard error is scaled by the dispersion of Pearson's residuals (quasi-Poisson; McCullagh and Nelder 1989).
/// </summary>
internal static class PoissonGrowth
{
    private const int Rounds = 100;

    public static (double Growth, double StandardError, double Dispersion) Of(double[] values)
    {
        var n = values.Length;
        var mean = n == 0 ? 0 : values.Average();
        if (n < 3 || mean == 0) return (double.NaN, double.NaN, double.NaN);
        var (level, growth, middle) = (Math.Log(mean), 0.0, (n - 1) / 2.0);
        double s0 = 0, s1 = 0, s2 = 0, pearson = 0;
        for (var round = 0; round < Rounds; round++)
        {
            double r0 = 0, r1 = 0;
            (s0, s1, s2, pearson) = (0, 0, 0, 0);
            for (var i = 0; i < n; i++)
            {
                var x = i - middle;
                var fitted = Math.Exp(level + growth * x);
                var rest = values[i] - fitted;
                r0 += rest;
                r1 += rest * x;
                s0 += fitted;
                s1 += fitted * x;
                s2 += fitted * x * x;
                pearson += rest * rest / fitted;
            }

            var determinant = s0 * s2 - s1 * s1;
            if (!(determinant > 0)) return (double.NaN, double.NaN, double.NaN);
            var (up, steeper) = ((s2 * r0 - s1 * r1) / determinant, (s0 * r1 - s1 * r0) / determinant);
            var whole = Math.Min(1, 1 / Math.Max(1e-300, Math.Max(Math.Abs(up), Math.Abs(steeper) * middle)));
            level += whole * up;
            growth += whole * steeper;
            if (Math.Abs(up) < 1e-13 && Math.Abs(steeper) * middle < 1e-13) break;
        }

        var dispersion = pearson / (n - 2);
        return (growth, Math.Sqrt(dispersion * s0 / (s0 * s2 - s1 * s1)), dispersion);
    }
}
