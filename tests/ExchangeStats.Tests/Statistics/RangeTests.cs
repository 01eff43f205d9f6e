using CsCheck;
using ExchangeStats.Statistics;

namespace ExchangeStats.Tests.Statistics;

public class RangeTests
{
    private static readonly Gen<Count[]> Ranges = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 12]).Select((low, more) => Count.Between(low, low + more)).Array[1, 6];

    private static readonly Gen<(Count[] Ranges, long[] Inside)> Chosen = Ranges.SelectMany(ranges => Gen.Int[0, 1_000_000].Select(seed => (ranges, Inside(ranges, seed))));

    [Fact]
    public void Whatever_the_numbers_inside_the_ranges_are_every_figure_lies_inside_its_own() => Chosen.Sample(sample =>
    {
        var (whole, single) = (Concentration.Of(sample.Ranges, 2), Concentration.Of(sample.Inside.Select(number => (Count)number), 2));
        var (sizes, size) = (SizeSummary.Of(sample.Ranges), SizeSummary.Of(sample.Inside.Select(number => (Count)number)));
        return Holds(whole.Gini, single.Gini) && Holds(whole.HerfindahlHirschman, single.HerfindahlHirschman) && Holds(whole.LargestShares, single.LargestShares) && Holds(whole.LargestShare, single.LargestShare)
            && Holds(sizes.Mean, size.Mean) && Holds(sizes.Median, size.Median) && Holds(sizes.UpperQuartile, size.UpperQuartile);
    }, iter: 10_000);

    [Fact]
    public void The_ends_of_concentration_are_attained() => Ranges.Sample(ranges =>
    {
        var box = Box(ranges).Where(numbers => numbers.Sum() > 0).Select(numbers => Concentration.Of(numbers.Select(number => (Count)number), 2)).ToArray();
        if (box.Length == 0) return true;
        var all = Concentration.Of(ranges, 2);
        return Near(all.Gini.Low, box.Min(one => one.Gini.Low)) && Near(all.Gini.High, box.Max(one => one.Gini.High))
            && Near(all.LargestShares.Low, box.Min(one => one.LargestShares.Low)) && Near(all.LargestShares.High, box.Max(one => one.LargestShares.High))
            && all.HerfindahlHirschman.Low <= box.Min(one => one.HerfindahlHirschman.Low) + 1e-12 && all.HerfindahlHirschman.High >= box.Max(one => one.HerfindahlHirschman.High) - 1e-12;
    }, iter: 100);

    [Fact]
    public void The_slope_of_every_series_inside_the_ranges_lies_in_the_range_of_the_slope() => Chosen.Sample(sample =>
        sample.Ranges.Length < 2 || Trend.Of(sample.Ranges).SlopeRange is var range && Trend.Of(sample.Inside.Select(number => (Count)number)).Slope is var slope && slope >= range.Low - 1e-12 && slope <= range.High + 1e-12, iter: 10_000);

    [Fact]
    public void Dispersion_and_trend_of_any_numbers_inside_the_ranges_lie_inside_theirs() => Chosen.Sample(sample =>
    {
        Count[] inside = [.. sample.Inside.Select(number => (Count)number)];
        var (scatter, trend) = (Dispersion.Of(inside), Trend.Of(inside));
        var (ranges, trends) = (Dispersion.Of(sample.Ranges), Trend.Of(sample.Ranges));
        return (double.IsNaN(scatter.Index) || (Near(ranges.IndexRange, scatter.Index) && Near(ranges.ProbabilityRange, scatter.Probability) && Near(ranges.SizeByMomentsRange, scatter.SizeByMoments))) && Near(trends.ScoreRange, trend.Score) && (double.IsNaN(trend.Growth) || Near(trends.GrowthRange, trend.Growth));
    }, iter: 10_000);

    [Fact]
    public void The_ends_of_growth_are_attained_and_infinite_only_where_all_people_can_be_in_the_first_or_last_month() => Ranges.Sample(ranges =>
    {
        var range = Trend.Of(ranges).GrowthRange;
        if (ranges.Length < 3 || ranges.All(count => count.Range.High == 0)) return range.IsUnknown;
        var growths = Box(ranges).Where(numbers => numbers[1..].Sum() > 0 && numbers[..^1].Sum() > 0).Select(numbers => Trend.Of(numbers.Select(number => (Count)number)).Growth).ToArray();
        var isEndless = ranges[..^1].All(count => count.Range.Low == 0) && ranges[^1].Range.High > 0;
        var isBottomless = ranges[1..].All(count => count.Range.Low == 0) && ranges[0].Range.High > 0;
        return (isEndless ? double.IsPositiveInfinity(range.High) : Math.Abs(range.High - growths.Max()) < 1e-9)
            && (isBottomless ? double.IsNegativeInfinity(range.Low) : Math.Abs(range.Low - growths.Min()) < 1e-9);
    }, iter: 100);

    [Fact]
    public void The_score_is_known_where_the_ranges_keep_their_order_and_open_where_they_overlap()
    {
        Assert.Equal(new ValueRange(3, 3), Trend.Of([Count.Between(1, 2), Count.Between(3, 4), Count.Between(5, 6)]).ScoreRange);
        Assert.Equal(new ValueRange(1, 3, 3), Trend.Of([Count.Between(1, 3), Count.Between(2, 4), Count.Between(5, 6)]).ScoreRange);
    }

    [Fact]
    public void A_figure_as_said_is_the_figure_of_the_middles() => Gen.Select(Gen.Int[0, 40], Gen.Int[0, 10]).Array[1, 6].Sample(pairs =>
    {
        Count[] ranges = [.. pairs.Select(pair => Count.Between(pair.Item1, pair.Item1 + (2 * pair.Item2)))];
        Count[] middles = [.. pairs.Select(pair => (Count)(pair.Item1 + pair.Item2))];
        Count[] others = [.. pairs.Select(_ => (Count)7)];
        var (trend, plain) = (Trend.Of(ranges), Trend.Of(middles));
        return Same(trend.SlopeRange, plain.Slope) && Same(trend.ScoreRange, plain.Score) && Same(trend.GrowthRange, plain.Growth)
            && Same(Dispersion.Of(ranges).IndexRange, Dispersion.Of(middles).Index)
            && Same(Dispersion.Of(ranges).ProbabilityRange, Dispersion.Of(middles).Probability)
            && Same(Dispersion.Of(ranges).SizeByMomentsRange, Dispersion.Of(middles).SizeByMoments)
            && Same(BootstrapEstimate.Mean(ranges, 100).Estimate, SizeSummary.Of(middles).Mean.AsSaid)
            && Same(BootstrapEstimate.Median(ranges, 100).Estimate, SizeSummary.Of(middles).Median.AsSaid)
            && Same(BootstrapEstimate.Ratio(ranges, others, 100).Estimate, SizeSummary.Of(middles).Mean.AsSaid / 7);
    }, iter: 200);

    [Fact]
    public void Dispersion_is_lowest_at_a_common_level_and_highest_at_a_corner()
    {
        var range = Dispersion.Of([10, Count.Between(0, 20)]).IndexRange;
        Assert.Equal((0, 10), (range.Low, range.High));
        Assert.Equal(double.PositiveInfinity, Dispersion.Of([10, Count.AtLeast(5)]).IndexRange.High);
        Assert.Equal((5, double.PositiveInfinity), (Dispersion.Of([0, 0, Count.AtLeast(5)]).IndexRange.Low, Dispersion.Of([0, 0, Count.AtLeast(5)]).IndexRange.High));
    }

    [Fact]
    public void The_test_of_dispersion_and_the_size_by_moments_have_the_ranges_that_follow_from_that_of_the_index()
    {
        var scatter = Dispersion.Of([10, Count.Between(0, 20)]);
        Assert.Equal(1, scatter.ProbabilityRange.High, 1e-12);
        Assert.Equal(0.0015654022580025, scatter.ProbabilityRange.Low, 1e-12); // R: pchisq(10, 1, lower.tail = FALSE)
        Assert.Equal(5.0 / 9, scatter.SizeByMomentsRange.Low, 1e-9);
        Assert.Equal(double.PositiveInfinity, scatter.SizeByMomentsRange.High);
        Assert.Equal(double.PositiveInfinity, Dispersion.Of([Count.Between(8, 9), 4, 4]).SizeByMomentsRange.High); // 8, 4, 4 have the index 1
        Assert.Equal((0, 0), (Dispersion.Of([10, Count.AtLeast(5)]).ProbabilityRange.Low, Dispersion.Of([10, Count.AtLeast(5)]).SizeByMomentsRange.Low));
        Assert.True(Dispersion.Of([1, 5, 9]).ProbabilityRange.IsExact);
        Assert.True(Dispersion.Of([7]).SizeByMomentsRange.IsUnknown);
    }

    [Fact]
    public void The_ends_of_dispersion_are_attained_where_few_counts_are_inexact() => Ranges.Sample(ranges =>
    {
        var indices = Box(ranges).Select(numbers => Dispersion.Of(numbers.Select(number => (Count)number)).Index).Where(double.IsFinite).ToArray();
        var range = Dispersion.Of(ranges).IndexRange;
        var lowest = Enumerable.Range(0, 4_201).Select(level => IndexAt(ranges, level / 100.0)).Where(double.IsFinite).DefaultIfEmpty(double.NaN).Min();
        return indices.Length == 0 || (Math.Abs(range.High - indices.Max()) < 1e-9 && range.Low <= lowest + 1e-9 && range.Low >= lowest - 0.05);
    }, iter: 100);

    [Fact]
    public void Dispersion_of_many_inexact_counts_is_bounded_closely()
    {
        var counts = Enumerable.Range(0, 40).Select(i => Count.Between(10 + i, 20 + 3 * i)).ToArray();
        var highest = Enumerable.Range(0, 41).Max(first => Dispersion.Of([.. counts.Select((count, i) => (Count)(i < first ? count.Range.Low : count.Range.High!.Value))]).Index);
        Assert.InRange(Dispersion.Of(counts).IndexRange.High, highest, 1.02 * highest);
    }

    [Fact]
    public void An_open_last_month_leaves_the_growth_without_an_upper_limit_and_an_open_middle_one_does_not()
    {
        Assert.Equal(double.PositiveInfinity, Trend.Of([10, 20, Count.AtLeast(5)]).GrowthRange.High);
        var middle = Trend.Of([10, Count.AtLeast(20), 40]).GrowthRange;
        Assert.Equal(0, middle.Low, 1e-9);
        Assert.Equal(Math.Log(2), middle.High, 1e-9);
    }

    [Fact]
    public void An_open_count_leaves_the_high_ends_open()
    {
        Count[] counts = [390, Count.AtLeast(307), 303];
        var (sizes, concentration) = (SizeSummary.Of(counts), Concentration.Of(counts));
        Assert.Equal((1000.0 / 3, double.PositiveInfinity), (sizes.Mean.Low, sizes.Mean.High));
        Assert.Equal((307, 390), (sizes.Median.Low, sizes.Median.High));
        Assert.Equal(2.0 / 3, concentration.Gini.High, 12);
        Assert.Equal(1, concentration.HerfindahlHirschman.High);
        Assert.True(concentration.Gini.Low > 0 && concentration.Gini.Low < 0.058);
        Assert.Equal(0.058, concentration.Gini.AsSaid, 1e-12);
    }

    [Fact]
    public void Unknown_counts_are_left_out_and_told_of()
    {
        var sizes = SizeSummary.Of([390, Count.Unknown, 307]);
        Assert.Equal(new Counted(2, 0, 1), sizes.Counted);
        Assert.Equal("2 counts, 1 unknown left out", sizes.Counted.ToString());
        Assert.Equal(348.5, sizes.Mean.Low);
    }

    [Fact]
    public void Many_overlapping_ranges_are_bounded_by_rank()
    {
        var counts = Enumerable.Range(0, 40).Select(i => Count.Between(10 + i, 20 + 3 * i)).ToArray();
        var whole = Concentration.Of(counts).Gini;
        foreach (var numbers in (Count[][])[[.. counts.Select(count => (Count)count.Range.Low)], [.. counts.Select(count => (Count)count.Range.High!.Value)], [.. counts.Select((count, i) => (Count)(i < 20 ? count.Range.Low : count.Range.High!.Value))]])
            Assert.True(Holds(whole, Concentration.Of(numbers).Gini));
        Assert.True(whole.High < 0.6);
    }

    private static bool Near(ValueRange range, double value) => value >= range.Low - 1e-9 && value <= range.High + 1e-9;

    private static bool Same(ValueRange range, double asSaid) => range.IsUnknown ? double.IsNaN(asSaid) : range.AsSaid == asSaid || Math.Abs(range.AsSaid - asSaid) < 1e-9;

    // Of people in fractions, clamped to one level.
    private static double IndexAt(Count[] ranges, double level)
    {
        var values = Array.ConvertAll(ranges, range => Math.Clamp(level, range.Range.Low, range.Range.High!.Value));
        var mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1) / mean;
    }

    private static long[] Inside(Count[] ranges, int seed)
    {
        var random = new Random(seed);
        return [.. ranges.Select(range => random.NextInt64(range.Range.Low, range.Range.High!.Value + 1))];
    }

    // All corners and some of the inside: enough to meet a maximum, which lies at a corner, and a minimum, which lies at a common level.
    private static IEnumerable<long[]> Box(Count[] ranges)
    {
        for (var corner = 0; corner < 1 << ranges.Length; corner++)
            yield return [.. ranges.Select((range, i) => (corner >> i & 1) == 0 ? range.Range.Low : range.Range.High!.Value)];
        for (long level = 0; level <= 42; level += 1)
            yield return [.. ranges.Select(range => Math.Clamp(level, range.Range.Low, range.Range.High!.Value))];
        for (var seed = 0; seed < 50; seed++) yield return Inside(ranges, seed);
    }

    private static bool Holds(ValueRange range, ValueRange exact) => exact.IsUnknown || (exact.Low >= range.Low - 1e-12 && exact.Low <= range.High + 1e-12);

    private static bool Near(double first, double second) => Math.Abs(first - second) < 1e-12;
}
