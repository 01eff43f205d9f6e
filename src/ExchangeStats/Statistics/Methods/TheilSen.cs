using MathNet.Numerics.Statistics;

namespace ExchangeStats.Statistics.Methods;

/// <summary>
/// Slopes between all pairs of an equally spaced series, by rank; the later and the earlier number of a pair may be different ends
/// of ranges. Short series select among the slopes; long ones find a rank by counting, in n log n steps for each halving of the interval,
/// to the last digits of a double.
/// </summary>
internal sealed class TheilSen
{
    private const int MostSelected = 1_000;
    private const int Halvings = 100;

    private readonly double[] later;
    private readonly double[] earlier;
    private readonly double[]? slopes;

    public TheilSen(double[] later, double[] earlier)
    {
        (this.later, this.earlier) = (later, earlier);
        Pairs = (long)later.Length * (later.Length - 1) / 2;
        if (later.Length > MostSelected) return;
        slopes = new double[Pairs];
        var next = 0;
        for (var i = 0; i < later.Length; i++)
        {
            for (var j = i + 1; j < later.Length; j++) slopes[next++] = (later[j] - earlier[i]) / (j - i);
        }
    }

    public TheilSen(double[] values)
        : this(values, values)
    {
    }

    public long Pairs { get; }

    public double Median() => Pairs == 0 ? double.NaN : Pairs % 2 == 1 ? Ranked(Pairs / 2 + 1) : (Ranked(Pairs / 2) + Ranked(Pairs / 2 + 1)) / 2;

    /// <summary>The interval of Sen (1968): the ranks that a normal deviate of the score of Mann and Kendall leaves on both sides.</summary>
    public (double Low, double High) Interval(double deviate)
    {
        if (Pairs == 0) return (double.NaN, double.NaN);
        var low = (long)Math.Floor((Pairs - deviate) / 2);
        var high = (long)Math.Ceiling((Pairs + deviate) / 2) + 1;
        return (low < 1 ? double.NegativeInfinity : Ranked(low), high > Pairs ? double.PositiveInfinity : Ranked(high));
    }

    private double Ranked(long rank) => slopes is null ? Searched(rank) : ArrayStatistics.OrderStatisticInplace(slopes, (int)rank);

    private double Searched(long rank)
    {
        var span = 1.0;
        foreach (var value in later.Concat(earlier)) span = double.IsFinite(value) ? Math.Max(span, 2 * Math.Abs(value)) : span;
        var (a, b) = (new double[later.Length], new double[later.Length]);
        if (AtMost(-span, a, b) >= rank) return double.NegativeInfinity;
        if (AtMost(span, a, b) < rank) return double.PositiveInfinity;
        var (low, high) = (-span, span);
        for (var i = 0; i < Halvings && high - low > 1e-15 * span; i++)
        {
            var middle = low + (high - low) / 2;
            if (AtMost(middle, a, b) >= rank) high = middle;
            else low = middle;
        }

        return Math.Abs(high) < 1e-14 * span ? 0 : high;
    }

    private long AtMost(double slope, double[] a, double[] b)
    {
        for (var i = 0; i < a.Length; i++) (a[i], b[i]) = (later[i] - slope * i, earlier[i] - slope * i);
        return PairOrder.AtMost(a, b);
    }
}
