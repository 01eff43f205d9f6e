using ExchangeStats.Display;
using ExchangeStats.Statistics.Methods;

namespace ExchangeStats.Statistics;

/// <summary>How large exchanges are, in people an exchange.</summary>
/// <remarks>
/// Method: order statistics and the mean. Quantiles are of type 7 (Hyndman and Fan, “Sample quantiles in statistical packages”, 1996),
/// the default of R. Each figure only rises when a count rises, so that its range, from all low ends to all high ends, is sound and
/// tight. Empty input: all figures are unknown.
/// </remarks>
/// <param name="Counted">What it rests on.</param>
/// <param name="Mean">The mean size, in people.</param>
/// <param name="Smallest">The smallest exchange.</param>
/// <param name="LowerQuartile">A quarter of the exchanges are at or below it.</param>
/// <param name="Median">Half of the exchanges are at or below it.</param>
/// <param name="UpperQuartile">Three quarters of the exchanges are at or below it.</param>
/// <param name="Largest">The largest exchange.</param>
/// <param name="Party">The party to which people were returned; null when only counts were given.</param>
public sealed record SizeSummary(Counted Counted, ValueRange Mean, ValueRange Smallest, ValueRange LowerQuartile, ValueRange Median, ValueRange UpperQuartile, ValueRange Largest, Party? Party = null) : Statistic
{
    private protected override string Line => $"mean {Mean}, median {Median}, quartiles {LowerQuartile} and {UpperQuartile}, largest {Largest} ({Counted})";

    /// <summary>The summary of some counts.</summary>
    /// <param name="counts">The counts; unknown ones are left out, and zeros are counts like others.</param>
    public static SizeSummary Of(IEnumerable<Count> counts) => Of(counts, null);

    internal static SizeSummary Of(IEnumerable<Count> counts, Party? party)
    {
        var sample = CountSample.Of(counts);
        var (low, high, point) = (Quantile.Sorted(sample.Low), Quantile.Sorted(sample.High), Quantile.Sorted(sample.Point));
        var mean = sample.Length == 0 ? default : ValueRange.Of(low.Average(), high.Average(), point.Average());
        return new(sample.Counted, mean, At(0), At(0.25), At(0.5), At(0.75), At(1), party);

        ValueRange At(double share) => Quantile.Of(low, high, point, share);
    }

    private protected override DisplayTable ToTable() => DisplayTable.OfFigures(Caption.Of("Sizes of exchanges", Party), $"People; {Counted}; quantiles of type 7",
        ("mean", Mean.ToString()), ("smallest", Smallest.ToString()), ("lower quartile", LowerQuartile.ToString()), ("median", Median.ToString()),
        ("upper quartile", UpperQuartile.ToString()), ("largest", Largest.ToString()));
}
