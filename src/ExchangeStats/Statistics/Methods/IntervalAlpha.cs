namespace ExchangeStats.Statistics.Methods;

/// <summary>Krippendorff's α with the interval metric: one minus disagreement seen over disagreement expected by chance.</summary>
internal static class IntervalAlpha
{
    /// <summary>Not a number when no unit has two values, or when all values are the same.</summary>
    /// <param name="units">The values of each unit, one for each who spoke of it.</param>
    public static (double Alpha, int Units, int Values) Of(IEnumerable<double[]> units)
    {
        var paired = units.Where(unit => unit.Length > 1).ToArray();
        var values = paired.Sum(unit => unit.Length);
        if (values == 0) return (double.NaN, 0, 0);

        // Differences from the overall mean keep large numbers from swallowing small disagreements.
        var mean = paired.Sum(unit => unit.Sum()) / values;
        double seen = 0, sum = 0, squares = 0;
        foreach (var unit in paired)
        {
            double own = 0, ownSquares = 0;
            foreach (var value in unit)
            {
                var centred = value - mean;
                own += centred;
                ownSquares += centred * centred;
            }

            seen += Math.Max(0, 2 * (unit.Length * ownSquares - own * own)) / (unit.Length - 1);
            sum += own;
            squares += ownSquares;
        }

        var expected = 2 * (values * squares - sum * sum) / (values - 1.0);
        return (expected > 0 ? 1 - seen / expected : double.NaN, paired.Length, values);
    }
}
