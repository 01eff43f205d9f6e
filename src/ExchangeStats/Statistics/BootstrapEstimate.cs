using System.Globalization;
using ExchangeStats.Display;
using ExchangeStats.Statistics.Methods;

namespace ExchangeStats.Statistics;

/// <summary>A figure with an interval from resampling whole exchanges, in the unit of the figure.</summary>
/// <remarks>
/// Method: bootstrap with bias correction and acceleration, BCa (Efron, “Better bootstrap confidence intervals”, 1987); ties with the
/// estimate count half in the bias correction, and quantiles of the replicates are of type 7. People within an exchange are not
/// independent of each other, so exchanges are resampled and not people. Where counts are ranges the bootstrap is done at both ends and the
/// interval is the hull of both. Seeded (xoshiro256**): the same data give the same interval everywhere. Empty input, or a single
/// exchange: there is no interval.
/// </remarks>
/// <param name="Figure">What is estimated: <c>mean</c>, <c>median</c> or <c>ratio</c>.</param>
/// <param name="Estimate">The figure of the data themselves.</param>
/// <param name="StandardError">The standard deviation over the resamples, the larger one of both ends; not a number when there is no interval.</param>
/// <param name="Interval">Where the figure may lie as other exchanges might have been; unknown with fewer than two.</param>
/// <param name="Counted">What it rests on.</param>
/// <param name="Resamples">How often the exchanges were resampled.</param>
/// <param name="Seed">Where the random numbers began.</param>
public sealed record BootstrapEstimate(string Figure, ValueRange Estimate, double StandardError, ConfidenceInterval Interval, Counted Counted, int Resamples, int Seed) : Statistic
{
    private protected override string Line => $"{Figure} {Estimate}, interval {Interval} ({Counted})";

    /// <summary>The mean of counts.</summary>
    /// <param name="counts">One count an exchange; unknown ones are left out.</param>
    /// <param name="resamples">How often to resample, 100 or more.</param>
    /// <param name="seed">Where the random numbers begin.</param>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too few resamples, or the level is not between 0 and 1.</exception>
    public static BootstrapEstimate Mean(IEnumerable<Count> counts, int resamples = 10_000, int seed = 1, double level = 0.95) =>
        Of("mean", CountSample.Of(counts), values => values.Average(), values => Resampling.Mean(values, resamples, seed, level), resamples, seed, level);

    /// <summary>The median of counts; the median of an even number of them is the middle of the two in the middle.</summary>
    /// <inheritdoc cref="Mean"/>
    public static BootstrapEstimate Median(IEnumerable<Count> counts, int resamples = 10_000, int seed = 1, double level = 0.95) =>
        Of("median", CountSample.Of(counts), values => Quantile.Of(Quantile.Sorted(values), 0.5), values => Resampling.Median(values, resamples, seed, level), resamples, seed, level);

    /// <summary>The ratio of two totals over the same exchanges: how many were returned to one party for each one returned to the other.</summary>
    /// <param name="first">One count an exchange.</param>
    /// <param name="second">The other count of the same exchange; exchanges with an unknown count are left out.</param>
    /// <param name="resamples">How often to resample, 100 or more.</param>
    /// <param name="seed">Where the random numbers begin.</param>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <exception cref="ArgumentException">The two lists differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are too few resamples, or the level is not between 0 and 1.</exception>
    public static BootstrapEstimate Ratio(IEnumerable<Count> first, IEnumerable<Count> second, int resamples = 10_000, int seed = 1, double level = 0.95)
    {
        Check(resamples, level);
        var (a, b, unknown) = CountPairs.Of(first, second);
        if (a.Length == 0) return new("ratio", default, double.NaN, default, new(0, 0, unknown), resamples, seed);
        var least = Resampling.Ratio(a.Low, b.High, resamples, seed, level);
        var inexact = Enumerable.Range(0, a.Length).Count(i => a.Low[i] != a.High[i] || b.Low[i] != b.High[i]);
        var most = inexact == 0 ? least : Resampling.Ratio(a.High, b.Low, resamples, seed, level);
        return Of("ratio", a.Point.Sum() / b.Point.Sum(), least, most, new(a.Length, inexact, unknown), resamples, seed);
    }

    private protected override DisplayTable ToTable() => DisplayTable.OfFigures($"Bootstrap of the {Figure}",
        string.Create(CultureInfo.InvariantCulture, $"BCa over exchanges, {Resamples:N0} resamples, seed {Seed}; {Counted}"),
        (Figure, Estimate.ToString()), ("interval", Interval.ToString()), ("standard error", DecimalText.Of(StandardError)));

    private static BootstrapEstimate Of(string figure, CountSample sample, Func<double[], double> estimate, Func<double[], Resampled> resample, int resamples, int seed, double level)
    {
        Check(resamples, level);
        if (sample.Length == 0) return new(figure, default, double.NaN, default, sample.Counted, resamples, seed);
        var least = resample(sample.Low);
        return Of(figure, estimate(sample.Point), least, sample.Inexact == 0 ? least : resample(sample.High), sample.Counted, resamples, seed);
    }

    private static BootstrapEstimate Of(string figure, double asSaid, Resampled least, Resampled most, Counted counted, int resamples, int seed)
    {
        var error = double.IsFinite(most.StandardError) ? Math.Max(least.StandardError, most.StandardError) : double.NaN;
        var interval = most.Interval.IsUnknown && !least.Interval.IsUnknown && double.IsPositiveInfinity(most.Estimate)
            ? new ConfidenceInterval(least.Interval.Low, double.PositiveInfinity, least.Interval.Level)
            : least.Interval.Hull(most.Interval);
        return new(figure, ValueRange.Of(least.Estimate, most.Estimate, asSaid), error, interval, counted, resamples, seed);
    }

    private static void Check(int resamples, double level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 100);
        ConfidenceInterval.Checked(level);
    }
}
