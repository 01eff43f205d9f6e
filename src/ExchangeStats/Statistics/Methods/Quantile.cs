using MathNet.Numerics.Statistics;

namespace ExchangeStats.Statistics.Methods;

/// <summary>Quantiles of type 7 (Hyndman and Fan 1996), the default of R and of spreadsheets; not a number when there is nothing.</summary>
internal static class Quantile
{
    public static double Of(double[] sorted, double share)
    {
        if (sorted.Length == 0) return double.NaN;

        // An end that is infinite must not be mixed with a weight of zero.
        var position = (sorted.Length - 1) * share;
        if (position == Math.Floor(position)) return sorted[(int)position];
        return double.IsInfinity(sorted[^1]) && double.IsInfinity(sorted[(int)position + 1])
            ? sorted[(int)position + 1]
            : SortedArrayStatistics.QuantileCustom(sorted, share, QuantileDefinition.R7);
    }

    /// <summary>The median of finite values in any order, which are put into another.</summary>
    public static double Median(double[] values) => ArrayStatistics.QuantileCustomInplace(values, 0.5, QuantileDefinition.R7);

    public static double[] Sorted(double[] values)
    {
        var sorted = (double[])values.Clone();
        Array.Sort(sorted);
        return sorted;
    }

    public static ValueRange Of(double[] sortedLow, double[] sortedHigh, double[] sortedPoint, double share) =>
        ValueRange.Of(Of(sortedLow, share), Of(sortedHigh, share), Of(sortedPoint, share));
}
