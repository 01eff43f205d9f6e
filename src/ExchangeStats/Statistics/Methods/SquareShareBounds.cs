namespace ExchangeStats.Statistics.Methods;

/// <summary>The sum of squared shares (Herfindahl and Hirschman) over ranges: its lowest and highest value.</summary>
internal static class SquareShareBounds
{
    public static ValueRange Of(double[] low, double[] high, LevelSweep sweep) =>
        sweep.Length == 0 || sweep.SortedHigh[^1] == 0 ? default : ValueRange.Of(Lowest(sweep), Highest(low, high));

    // Between two ends, with squares Q and sum C of the numbers that stand still, it falls until the level Q / C and rises after it.
    private static double Lowest(LevelSweep sweep)
    {
        var (belowSquares, belowSum) = Prefix(sweep.SortedHigh);
        var (aboveSquares, aboveSum) = Prefix(sweep.SortedLow);
        var n = sweep.Length;
        return sweep.Minimum(choice =>
        {
            var (first, last) = (choice.Below, n - choice.Above);
            double level = last - first;
            var squares = belowSquares[first] + aboveSquares[n] - aboveSquares[last];
            var sum = belowSum[first] + aboveSum[n] - aboveSum[last];
            var t = sum > 0 ? Math.Clamp(squares / sum, choice.From, choice.To) : choice.From > 0 ? choice.From : Math.Min(choice.To, 1);
            var whole = sum + level * t;
            return whole > 0 ? (squares + level * t * t) / (whole * whole) : double.PositiveInfinity;
        });
    }

    // Sum and sum of squares of a corner are a sum of steps; in the plane of both, the outermost corners take the steps steepest
    // first (by low + high end). The share of squares is quasi-concave there, so its maximum over that line bounds it, and is
    // attained where it lies at a corner.
    private static double Highest(double[] low, double[] high)
    {
        if (high.Any(double.IsPositiveInfinity)) return 1;
        var (key, order) = (new double[low.Length], new int[low.Length]);
        for (var i = 0; i < order.Length; i++) (key[i], order[i]) = (-low[i] - high[i], i);
        Array.Sort(key, order);
        var (sum, squares) = (low.Sum(), low.Sum(value => value * value));
        var highest = sum > 0 ? squares / (sum * sum) : 0;
        foreach (var i in order)
        {
            var (step, rise) = (high[i] - low[i], high[i] * high[i] - low[i] * low[i]);
            if (step == 0) continue;
            var part = Math.Clamp((rise * sum - 2 * step * squares) / (step * rise), 0, 1);
            var whole = sum + part * step;
            if (whole > 0) highest = Math.Max(highest, (squares + part * rise) / (whole * whole));
            sum += step;
            squares += rise;
            highest = Math.Max(highest, squares / (sum * sum));
        }

        return Math.Min(1, highest);
    }

    private static (double[] Squares, double[] Sum) Prefix(double[] sorted)
    {
        var (squares, sum) = (new double[sorted.Length + 1], new double[sorted.Length + 1]);
        for (var i = 0; i < sorted.Length; i++)
        {
            var value = double.IsFinite(sorted[i]) ? sorted[i] : 0;
            squares[i + 1] = squares[i] + value * value;
            sum[i + 1] = sum[i] + value;
        }

        return (squares, sum);
    }
}
