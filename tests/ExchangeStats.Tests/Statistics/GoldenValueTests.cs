using ExchangeStats.Statistics;

namespace ExchangeStats.Tests.Statistics;

public class GoldenValueTests
{
    private static readonly Count[] Ten = [5, 86, 230, 207, 100, 100, 75, 90, 115, 95];
    private static readonly Count[] Monthly = [3, 0, 2, 4, 1, 6, 2, 2, 5, 0, 7, 3, 8, 4, 4, 9, 2, 10, 6, 5, 12, 7, 3, 9];
    private static readonly long[] Three = [2, 1, 3, 2, 2, 1, 9, 11, 8, 10, 12, 9, 3, 2, 4, 3, 2, 3, 2];

    [Fact]
    public void Fifty_events_in_23_months_and_none_in_12()
    {
        var fifty = EventRate.Of(50, 23.3).Interval;
        Assert.Equal((1.592745, 2.829132), (Math.Round(fifty.Low, 6), Math.Round(fifty.High, 6)));
        var none = EventRate.Of(0, 12);
        Assert.Equal((0, 0, 0.3074066), (none.Rate, none.Interval.Low, Math.Round(none.Interval.High, 7)));
    }

    [Theory]
    [InlineData(1, 1, 0.95)]
    [InlineData(7, 2.5, 0.9)]
    [InlineData(120, 10, 0.99)]
    [InlineData(2406, 51, 0.95)]
    [InlineData(100_000, 600, 0.95)]
    public void Intervals_of_rates_are_those_of_R(int events, double exposure, double level)
    {
        var interval = EventRate.Of(events, exposure, level).Interval;
        Golden.Equal($"garwood.{events}.low", interval.Low);
        Golden.Equal($"garwood.{events}.high", interval.High);
    }

    [Theory]
    [InlineData(9, 9, 40, 14)]
    [InlineData(207, 1, 195, 1)]
    [InlineData(0, 2, 5, 3)]
    [InlineData(12, 30.5, 3, 28)]
    [InlineData(1500, 100, 1400, 90)]
    public void Comparisons_of_rates_are_those_of_R(int first, double firstExposure, int second, double secondExposure)
    {
        var comparison = RateComparison.Of(first, firstExposure, second, secondExposure);
        Golden.Equal($"compare.{first}.{second}.low", comparison.Interval.Low);
        Golden.Equal($"compare.{first}.{second}.high", comparison.Interval.High);
        Golden.Equal($"compare.{first}.{second}.p", comparison.Probability);
        Assert.Equal(first / firstExposure / (second / secondExposure), comparison.Ratio, 12);
    }

    [Fact]
    public void The_ratio_of_207_to_195_is_as_given()
    {
        var comparison = RateComparison.Of(207, 1, 195, 1);
        Assert.Equal((1.061538, 0.868709, 1.297573, 0.583314), (Math.Round(comparison.Ratio, 6), Math.Round(comparison.Interval.Low, 6), Math.Round(comparison.Interval.High, 6), Math.Round(comparison.Probability, 6)));
        var periods = RateComparison.Of(9, 9, 40, 14).Interval;
        Assert.Equal((0.1493316, 0.7327706), (Math.Round(periods.Low, 7), Math.Round(periods.High, 7)));
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 10)]
    [InlineData(207, 402)]
    [InlineData(10, 10)]
    [InlineData(5000, 12000)]
    public void Intervals_of_shares_are_those_of_R(int successes, int trials)
    {
        var interval = Share.Of(successes, trials).Interval;
        Golden.Equal($"binomial.{successes}.{trials}.low", interval.Low);
        Golden.Equal($"binomial.{successes}.{trials}.high", interval.High);
    }

    [Fact]
    public void The_share_of_207_in_402_is_as_given()
    {
        var interval = Share.Of(207, 402).Interval;
        Assert.Equal((0.464871338, 0.564758134), (Math.Round(interval.Low, 9), Math.Round(interval.High, 9)));
    }

    [Fact]
    public void Three_phases_of_a_thousand_are_nearly_even()
    {
        var concentration = Concentration.Of([390, 307, 303], 1);
        Assert.Equal(0.058, concentration.Gini.Low, 1e-12);
        Assert.Equal(0.087, concentration.CorrectedGini.Low, 1e-12);
        Assert.Equal(0.338158, concentration.HerfindahlHirschman.Low, 1e-12);
        Assert.Equal(0.39, concentration.LargestShare.Low, 1e-12);
        Assert.True(concentration.Gini.IsExact);
    }

    [Fact]
    public void Ten_exchanges_are_as_uneven_as_R_finds_them()
    {
        var concentration = Concentration.Of(Ten, 3);
        Assert.Equal((0.28368087, 0.13081031), (Math.Round(concentration.Gini.Low, 8), Math.Round(concentration.HerfindahlHirschman.Low, 8)));
        Golden.Equal("ten.gini", concentration.Gini.Low);
        Golden.Equal("ten.gini.corrected", concentration.CorrectedGini.Low);
        Golden.Equal("ten.hhi", concentration.HerfindahlHirschman.Low);
        Golden.Equal("ten.largest3", concentration.LargestShares.Low);
    }

    [Fact]
    public void Quantiles_are_of_type_7()
    {
        var sizes = SizeSummary.Of(Ten);
        Golden.Equal("ten.mean", sizes.Mean.Low);
        Golden.Equal("ten.quantile.0", sizes.Smallest.Low);
        Golden.Equal("ten.quantile.0.25", sizes.LowerQuartile.Low);
        Golden.Equal("ten.quantile.0.5", sizes.Median.Low);
        Golden.Equal("ten.quantile.0.75", sizes.UpperQuartile.Low);
        Golden.Equal("ten.quantile.1", sizes.Largest.Low);
        Assert.Equal(87, sizes.LowerQuartile.Low);
        Assert.Equal(85.083, MathNet.Numerics.Statistics.Statistics.Quantile(Ten.Select(count => (double)count.Number!), 0.25), 3);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.9)]
    public void Other_quantiles_are_those_of_R(double share)
    {
        double[] sorted = [.. Ten.Select(count => (double)count.Number!).Order()];
        Golden.Equal(FormattableString.Invariant($"ten.quantile.{share}"), ExchangeStats.Statistics.Methods.Quantile.Of(sorted, share));
    }

    [Fact]
    public void Ten_exchanges_scatter_far_beyond_a_Poisson_distribution()
    {
        var dispersion = Dispersion.Of(Ten);
        Assert.Equal(9.0025148e-68, dispersion.Probability, 1e-75);
        Assert.Equal(3.000565, dispersion.SizeByMoments, 1e-6);
        Golden.Equal("ten.variance", dispersion.Variance);
        Golden.Equal("ten.index", dispersion.Index);
        Golden.Equal("ten.index.p", dispersion.Probability);
        Golden.Equal("ten.size", dispersion.SizeByLikelihood);
        Golden.Equal("ten.size.error", dispersion.SizeStandardError, 1e-6);
        Golden.Equal("monthly.size", Dispersion.Of(Monthly).SizeByLikelihood);
        Golden.Equal("monthly.size.error", Dispersion.Of(Monthly).SizeStandardError, 1e-6);
    }

    [Fact]
    public void The_trend_of_24_months_is_that_of_R()
    {
        var trend = Trend.Of(Monthly);
        Golden.Equal("monthly.slope", trend.Slope);
        Golden.Equal("monthly.slope.low", trend.SlopeInterval.Low);
        Golden.Equal("monthly.slope.high", trend.SlopeInterval.High);
        Golden.Equal("monthly.score", trend.Score);
        Golden.Equal("monthly.tau", trend.Tau);
        Golden.Equal("monthly.kendall.p", trend.Probability);
        Golden.Equal("monthly.growth", trend.Growth);
        Golden.Equal("monthly.growth.low", trend.GrowthInterval.Low);
        Golden.Equal("monthly.growth.high", trend.GrowthInterval.High);
        Golden.Equal("monthly.dispersion", trend.ResidualDispersion);
        Assert.Equal(Math.Log(2) / trend.Growth, trend.DoublingMonths, 12);
    }

    [Fact]
    public void The_change_after_the_fifth_month_is_found()
    {
        var changes = ChangePoints.Of([1, 0, 2, 1, 1, 3, 4, 5, 6, 4, 5, 6]);
        Assert.Equal((5, 7.367893), (changes.Strongest.Position, Math.Round(changes.Strongest.LogLikelihoodRatio, 6)));
        Assert.InRange(changes.Strongest.Probability, 0.001, 0.02);
        Golden.Equal("steps.change", changes.Segments[1].First);
        Assert.Equal(2, changes.Segments.Length);
    }

    [Fact]
    public void Several_changes_are_those_that_trying_everything_finds()
    {
        var changes = ChangePoints.Of(Three);
        Assert.Equal(3, changes.Segments.Length);
        Golden.Equal("three.change.1", changes.Segments[1].First);
        Golden.Equal("three.change.2", changes.Segments[2].First);
        Golden.Equal("three.scan", changes.Strongest.LogLikelihoodRatio);
        Golden.Equal("three.scan.at", changes.Strongest.Position);
        Golden.Equal("three.changes.monthly", ChangePoints.Of(Monthly.Select(count => count.Number!.Value)).Segments.Length - 1);
    }

    [Fact]
    public void Half_of_sixty_numbers_round_is_no_chance()
    {
        var rounding = RoundingSummary.Of(Enumerable.Range(0, 60).Select(i => (Count)(i < 30 ? 100 : 101)));
        Golden.Equal("rounding.30.60.p", rounding.Probability);
        Assert.Equal((60, 30, 30, 0.5, 250), (rounding.Numbers, rounding.Rounded, rounding.Tens, rounding.Share, rounding.Index));
    }

    [Fact]
    public void Two_lists_of_200_and_150_with_120_on_both()
    {
        var estimate = TwoListEstimate.Of(200, 150, 120);
        Assert.Equal((249.834711, 40.780606), (Math.Round(estimate.Estimate, 6), Math.Round(estimate.Variance, 6)));
        Golden.Equal("chapman.estimate", estimate.Estimate);
        Golden.Equal("chapman.variance", estimate.Variance);
        Golden.Equal("chapman.low", estimate.Interval.Low);
        Golden.Equal("chapman.high", estimate.Interval.High);
    }

    [Fact]
    public void Two_claimants_agree_as_R_finds()
    {
        long[] first = [390, 307, 303, 100, 52, 75], second = [390, 307, 300, 102, 50, 80];
        var agreement = Books.OfTwo(first.Select(n => (Count)n), second.Select(n => (Count)n)).Agreement();
        var pair = Assert.Single(agreement.Pairs);
        Golden.Equal("agreement.mean", pair.MeanDifference);
        Golden.Equal("agreement.low", pair.Limits.Low);
        Golden.Equal("agreement.high", pair.Limits.High);
        Golden.Equal("agreement.logratio", pair.MedianLogRatio);
        Golden.Equal("alpha.pairs", agreement.Alpha);
    }

    [Fact]
    public void The_example_of_Krippendorff_gives_his_figure()
    {
        long[][] units = [[1, 1, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4], [4, 4, 4, 4], [1, 1, 2, 1], [2, 2, 2, 2], [5, 5, 5], [1, 1], [3]];
        var agreement = Books.OfUnits(units).Agreement();
        Golden.Equal("alpha.krippendorff", agreement.Alpha);
        Assert.Equal((11, 40), (agreement.AlphaQuantities, agreement.AlphaValues));
    }

    [Fact]
    public void Gaps_are_summarised_as_R_does()
    {
        var day = new DateOnly(2030, 1, 1);
        var days = new List<DateOnly> { day };
        foreach (var gap in (int[])[4, 21, 9, 9, 40, 3, 61]) days.Add(day = day.AddDays(gap));
        var gaps = GapSummary.Of(days);
        Golden.Equal("gaps.variation", gaps.Variation);
        Golden.Equal("gaps.q1", gaps.LowerQuartile);
        Golden.Equal("gaps.median", gaps.Median);
    }

    [Fact]
    public void The_bootstrap_gives_the_intervals_of_R_but_for_chance()
    {
        var mean = BootstrapEstimate.Mean(Ten, 50_000);
        Golden.Equal("boot.mean.low", mean.Interval.Low, 0.015);
        Golden.Equal("boot.mean.high", mean.Interval.High, 0.015);
        Golden.Equal("boot.mean.error", mean.StandardError, 0.015);
        var ratio = BootstrapEstimate.Ratio([390, 307, 303, 215, 95, 60, 50], [390, 307, 303, 140, 95, 64, 20], 50_000);
        Golden.Equal("boot.ratio.low", ratio.Interval.Low, 0.015);
        Golden.Equal("boot.ratio.high", ratio.Interval.High, 0.015);
    }
}
