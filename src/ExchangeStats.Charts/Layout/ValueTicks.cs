namespace ExchangeStats.Charts.Layout;

/// <summary>Round whole numbers for an axis of people that begins at zero.</summary>
internal static class ValueTicks
{
    /// <summary>Ticks from zero to the first round number that is not below <paramref name="highest"/>; at least 0 and 1.</summary>
    /// <param name="highest">The highest value drawn, 0 or more.</param>
    /// <param name="most">How many steps there may be, 1 or more.</param>
    public static double[] UpTo(double highest, int most)
    {
        var step = StepFor(Math.Max(1, highest), Math.Max(1, most));
        var count = (int)Math.Max(1, Math.Ceiling(highest / step));
        return [.. Enumerable.Range(0, count + 1).Select(i => i * step)];
    }

    private static double StepFor(double highest, int most)
    {
        for (var power = 1.0; ; power *= 10)
        {
            foreach (var factor in (ReadOnlySpan<double>)[1, 2, 2.5, 5])
            {
                var step = factor * power;
                if (step == Math.Floor(step) && Math.Ceiling(highest / step) <= most) return step;
            }
        }
    }
}
