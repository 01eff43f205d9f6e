using ExchangeStats.Statistics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace ExchangeStats.Tests.Statistics;

// What an interval promises, tried on simulated data whose truth is known; the seeds are fixed, so that chance is the same each time.
public class CoverageTests
{
    [Theory]
    [InlineData(0.7)]
    [InlineData(4)]
    [InlineData(33)]
    public void Intervals_of_rates_hold_the_truth_as_often_as_they_say_or_more(double mean)
    {
        var source = new Xoshiro256StarStar(11, false);
        var intervals = Enumerable.Range(0, 2_000).Select(_ => EventRate.Of(Poisson.Sample(source, mean), 1).Interval).Count(interval => interval.Low <= mean && mean <= interval.High);
        Assert.InRange(intervals / 2_000.0, 0.95 - 0.01, 1);
    }

    // Summed over all outcomes, the coverage is no simulation at all.
    [Theory]
    [InlineData(10, 0.3)]
    [InlineData(40, 0.05)]
    [InlineData(40, 0.5)]
    public void Intervals_of_shares_never_hold_the_truth_less_often_than_they_say(int trials, double share)
    {
        var coverage = Enumerable.Range(0, trials + 1).Where(successes => Share.Of(successes, trials).Interval is var interval && interval.Low <= share && share <= interval.High).Sum(successes => Binomial.PMF(share, trials, successes));
        Assert.InRange(coverage, 0.95, 1);
    }

    [Fact]
    public void Comparisons_of_equal_rates_hold_one_as_often_as_they_say_or_more()
    {
        var source = new Xoshiro256StarStar(12, false);
        var held = Enumerable.Range(0, 1_000).Select(_ => RateComparison.Of(Poisson.Sample(source, 20), 2, Poisson.Sample(source, 30), 3)).ToArray();
        Assert.InRange(held.Count(comparison => comparison.Interval.IsUnknown || (comparison.Interval.Low <= 1 && 1 <= comparison.Interval.High)) / 1_000.0, 0.94, 1);
        Assert.InRange(held.Count(comparison => comparison.Probability <= 0.05) / 1_000.0, 0, 0.06);
    }

    [Fact]
    public void Bootstrapped_means_of_skewed_sizes_hold_the_truth_nearly_as_often_as_they_say()
    {
        var source = new Xoshiro256StarStar(13, false);
        const double mean = 110;
        var held = 0;
        for (var run = 0; run < 250; run++)
        {
            var sizes = Enumerable.Range(0, 60).Select(_ => (Count)(long)Math.Round(Exponential.Sample(source, 1 / mean)));
            var interval = BootstrapEstimate.Mean(sizes, 500, run).Interval;
            if (interval.Low <= mean && mean <= interval.High) held++;
        }

        Assert.InRange(held / 250.0, 0.9, 0.98);
    }

    [Fact]
    public void Slopes_of_noise_hold_zero_as_often_as_they_say()
    {
        var source = new Xoshiro256StarStar(14, false);
        var trends = Enumerable.Range(0, 400).Select(_ => Trend.Of(Enumerable.Range(0, 36).Select(_ => (Count)Poisson.Sample(source, 100)))).ToArray();
        Assert.InRange(trends.Count(trend => trend.SlopeInterval.Low <= 0 && 0 <= trend.SlopeInterval.High) / 400.0, 0.92, 0.98);
        Assert.InRange(trends.Count(trend => trend.GrowthInterval.Low <= 0 && 0 <= trend.GrowthInterval.High) / 400.0, 0.91, 0.98);
        Assert.InRange(trends.Count(trend => trend.Probability <= 0.05) / 400.0, 0.02, 0.08);
    }

    [Fact]
    public void A_change_is_seldom_found_where_there_is_none()
    {
        var source = new Xoshiro256StarStar(15, false);
        var scans = Enumerable.Range(0, 150).Select(seed => ChangePointScan.Of(Enumerable.Range(0, 24).Select(_ => (long)Poisson.Sample(source, 3)), 199, seed)).ToArray();
        Assert.InRange(scans.Count(scan => scan.Probability <= 0.05) / 150.0, 0.01, 0.09);
    }

    [Fact]
    public void Estimates_from_two_lists_hold_the_truth_nearly_as_often_as_they_say()
    {
        var source = new Xoshiro256StarStar(16, false);
        const int all = 500;
        var held = 0;
        for (var run = 0; run < 500; run++)
        {
            var (first, second, both) = (0, 0, 0);
            for (var person = 0; person < all; person++)
            {
                var (one, other) = (source.NextDouble() < 0.4, source.NextDouble() < 0.3);
                first += one ? 1 : 0;
                second += other ? 1 : 0;
                both += one && other ? 1 : 0;
            }

            var interval = TwoListEstimate.Of(first, second, both).Interval;
            if (interval.Low <= all && all <= interval.High) held++;
        }

        Assert.InRange(held / 500.0, 0.92, 0.98);
    }
}
