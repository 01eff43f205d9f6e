namespace ExchangeStats.Statistics.Methods;

/// <summary>
/// The least unequal ways to choose one number from each range: all that can take a common level take it, the others come as
/// close as they can. For each sum this choice is majorised by every other one with the same sum (Marshall, Olkin and Arnold
/// 2011), so every measure of inequality has its minimum at one of these levels. Between two neighbouring ends of ranges nothing
/// changes but the level.
/// </summary>
internal sealed class LevelSweep
{
    private readonly double[] low;
    private readonly double[] high;
    private readonly double[] levels;

    public LevelSweep(double[] low, double[] high)
    {
        this.low = Quantile.Sorted(low);
        this.high = Quantile.Sorted(high);
        levels = Levels();
    }

    public int Length => low.Length;

    /// <summary>The smallest value of a measure; it is asked at every end, just before and after it, and without limit where ranges are open.</summary>
    public double Minimum(Func<LevelChoice, double> measure)
    {
        var smallest = double.PositiveInfinity;
        var (below, above) = (0, 0);
        for (var i = 0; i < levels.Length; i++)
        {
            while (below < high.Length && high[below] <= levels[i]) below++;
            var next = i + 1 < levels.Length ? levels[i + 1] : double.PositiveInfinity;
            while (above < low.Length && low[above] <= levels[i]) above++;
            var value = measure(new LevelChoice(below, low.Length - above, levels[i], next));
            if (value < smallest) smallest = value;
        }

        return smallest;
    }

    public double[] SortedLow => low;

    public double[] SortedHigh => high;

    // The sorted ends, between which the measures are simple functions of the level.
    private double[] Levels()
    {
        var levels = new double[2 * low.Length];
        var (count, next, other) = (0, 0, 0);
        while (next < low.Length || other < high.Length)
        {
            var level = next < low.Length && low[next] <= high[other] ? low[next++] : high[other++];
            if (double.IsFinite(level) && (count == 0 || levels[count - 1] != level)) levels[count++] = level;
        }

        return levels[..count];
    }
}
