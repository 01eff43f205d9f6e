namespace ExchangeStats.Statistics.Methods;

/// <summary>Krippendorff's α with the interval metric: one minus disagreement seen over disagreement expected by chance.</summary>
internal static class IntervalAlpha
{
    /// <summary>Not a number when no unit has two values, or when all values are the same.</summary>
    /// <param name="values">The values of all units, one after the other: one for each who spoke of a unit.</param>
    /// <param name="ends">How many values there are up to the end of each unit.</param>
    public static (double Alpha, int Units, int Values) Of(ReadOnlySpan<double> values, ReadOnlySpan<int> ends)
    {
        var (units, number, total) = (0, 0, 0.0);
        for (var (unit, start) = (0, 0); unit < ends.Length; start = ends[unit++])
        {
            var own = values[start..ends[unit]];
            if (own.Length < 2) continue;
            units++;
            number += own.Length;
            foreach (var value in own) total += value;
        }

        if (number == 0) return (double.NaN, 0, 0);

        // Differences from the overall mean keep large numbers from swallowing small disagreements.
        var mean = total / number;
        double seen = 0, sum = 0, squares = 0;
        for (var (unit, start) = (0, 0); unit < ends.Length; start = ends[unit++])
        {
            var own = values[start..ends[unit]];
            if (own.Length < 2) continue;
            double ownSum = 0, ownSquares = 0;
            foreach (var value in own)
            {
                var centred = value - mean;
                ownSum += centred;
                ownSquares += centred * centred;
            }

            seen += Math.Max(0, 2 * (own.Length * ownSquares - ownSum * ownSum)) / (own.Length - 1);
            sum += ownSum;
            squares += ownSquares;
        }

        var expected = 2 * (number * squares - sum * sum) / (number - 1.0);
        return (expected > 0 ? 1 - seen / expected : double.NaN, units, number);
    }
}
