using System.Collections.Immutable;

namespace ExchangeStats.Statistics;

/// <summary>
/// Counts as numbers to compute with: the low and high ends, and one point for each where a method needs a single number: the
/// number itself, the middle of a closed range, the low end of an open one. Unknown counts are left out and counted.
/// </summary>
internal sealed class CountSample
{
    private CountSample(double[] low, double[] high, double[] point, int unknown)
    {
        (Low, High, Point, Unknown) = (low, high, point, unknown);
        for (var i = 0; i < low.Length; i++)
        {
            if (low[i] != high[i]) Inexact++;
            if (double.IsPositiveInfinity(high[i])) Open++;
        }
    }

    public double[] Low { get; }

    public double[] High { get; }

    public double[] Point { get; }

    public int Unknown { get; }

    public int Inexact { get; }

    public int Open { get; }

    public int Length => Low.Length;

    public Counted Counted => new(Length, Inexact, Unknown);

    public static CountSample Of(IEnumerable<Count> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var (ranges, points, unknown) = (ImmutableArray.CreateBuilder<CountRange>(), ImmutableArray.CreateBuilder<double>(), 0);
        foreach (var count in counts)
        {
            var range = count.Range;
            if (range == CountRange.Any)
            {
                unknown++;
                continue;
            }

            ranges.Add(range);
            points.Add(PointOf(count, range));
        }

        var (low, high) = (new double[ranges.Count], new double[ranges.Count]);
        for (var i = 0; i < low.Length; i++) (low[i], high[i]) = (ranges[i].Low, ranges[i].High ?? double.PositiveInfinity);
        return new CountSample(low, high, [.. points], unknown);
    }

    public static double PointOf(Count count) => PointOf(count, count.Range);

    public static double PointOf(Count count, CountRange range) =>
        range.High is not { } high ? range.Low : count.Wording == CountWording.About ? count.Number!.Value : range.Low + (high - range.Low) / 2.0;
}
