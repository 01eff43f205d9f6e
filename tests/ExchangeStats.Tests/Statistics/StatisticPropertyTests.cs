using CsCheck;
using ExchangeStats.Statistics;
using ExchangeStats.Statistics.Methods;

namespace ExchangeStats.Tests.Statistics;

public class StatisticPropertyTests
{
    private static readonly Gen<long[]> Numbers = Gen.Long[0, 2_000].Array[2, 8];

    [Fact]
    public void Shares_do_not_change_when_all_counts_are_multiplied() => Numbers.Sample(numbers =>
    {
        var (one, seven) = (Of(numbers), Of(numbers.Select(number => number * 7)));
        return Near(one.Gini, seven.Gini) && Near(one.HerfindahlHirschman, seven.HerfindahlHirschman) && Near(one.LargestShares, seven.LargestShares);
    }, iter: 10_000);

    [Fact]
    public void Adding_the_same_to_all_makes_them_more_even() => Numbers.Sample(numbers =>
        numbers.Sum() == 0 || (Of(numbers.Select(number => number + 50)).Gini.Low <= Of(numbers).Gini.Low + 1e-12 && Near(Size(numbers.Select(number => number + 50)).Median.Low, Size(numbers).Median.Low + 50)), iter: 10_000);

    [Fact]
    public void The_order_of_counts_does_not_matter() => Numbers.Sample(numbers =>
    {
        var turned = numbers.Reverse().ToArray();
        return Near(Of(numbers).Gini, Of(turned).Gini) && Size(numbers) == Size(turned);
    }, iter: 10_000);

    [Fact]
    public void The_Gini_coefficient_is_that_of_all_pairs() => Numbers.Sample(numbers =>
    {
        double sum = numbers.Sum(), n = numbers.Length;
        return sum == 0 || Math.Abs(Of(numbers).Gini.Low - numbers.Sum(a => numbers.Sum(b => (double)Math.Abs(a - b))) / (2 * n * sum)) < 1e-12;
    }, iter: 10_000);

    [Fact]
    public void Two_periods_together_have_the_events_and_months_of_both() => Gen.Select(Gen.Int[0, 365], Gen.Int[1, 300], Gen.Int[1, 300]).Sample((start, first, second) =>
    {
        var day = new DateOnly(2024, 1, 1).AddDays(start);
        var (a, b, both) = (Weekly.PerMonth(day, day.AddDays(first - 1)), Weekly.PerMonth(day.AddDays(first), day.AddDays(first + second - 1)), Weekly.PerMonth(day, day.AddDays(first + second - 1)));
        return a.Events + b.Events == both.Events && Math.Abs(a.Exposure + b.Exposure - both.Exposure) < 1e-9;
    }, iter: 10_000);

    [Fact]
    public void A_comparison_the_other_way_round_is_its_reciprocal() => Gen.Select(Gen.Int[1, 400], Gen.Int[1, 400], Gen.Double[0.5, 40], Gen.Double[0.5, 40]).Sample((a, b, s, t) =>
    {
        var (forth, back) = (RateComparison.Of(a, s, b, t), RateComparison.Of(b, t, a, s));
        return Relative(forth.Ratio, 1 / back.Ratio) && Relative(forth.Interval.Low, 1 / back.Interval.High) && Relative(forth.Probability, back.Probability);
    }, iter: 2_000);

    [Fact]
    public void A_straight_line_has_its_own_slope_and_its_mirror_the_opposite() => Gen.Select(Gen.Int[3, 40], Gen.Int[0, 20], Gen.Int[0, 50]).Sample((n, slope, start) =>
    {
        var line = Trend.Of(Enumerable.Range(0, n).Select(i => (Count)(start + slope * i)));
        var back = Trend.Of(Enumerable.Range(0, n).Select(i => (Count)(start + slope * (n - 1 - i))));
        return line.Slope == slope && back.Slope == -slope && line.Score == -back.Score && line.SlopeRange.IsExact;
    }, iter: 1_000);

    [Fact]
    public void Counting_pairs_finds_what_looking_at_all_pairs_finds() => Gen.Double[-3, 3].Select(Math.Round).Array[0, 40].Sample(values =>
    {
        var pairs = values.SelectMany((a, i) => values.Skip(i + 1).Select(b => (a, b))).ToArray();
        return PairOrder.Falling(values) == pairs.Count(pair => pair.b < pair.a) && PairOrder.AtMost(values, values) == pairs.Count(pair => pair.b <= pair.a);
    }, iter: 10_000);

    [Fact]
    public void Slopes_found_by_counting_are_those_found_by_sorting()
    {
        var random = new Random(7);
        double[] values = [.. Enumerable.Range(0, 1_001).Select(i => (double)random.Next(0, 40) + i / 50)];
        var slopes = values.SelectMany((a, i) => values.Skip(i + 1).Select((b, j) => (b - a) / (j + 1))).Order().ToArray();
        var counted = new TheilSen(values);
        Assert.Equal((slopes[slopes.Length / 2 - 1] + slopes[slopes.Length / 2]) / 2, counted.Median(), 12);
        var (low, high) = counted.Interval(5_000);
        Assert.Equal((slopes[(slopes.Length - 5_000) / 2 - 1], slopes[(slopes.Length + 5_000) / 2]), (low, high), (a, b) => Math.Abs(a.Item1 - b.Item1) < 1e-12 && Math.Abs(a.Item2 - b.Item2) < 1e-12);
    }

    [Fact]
    public void Changes_cost_no_more_than_any_other_segmentation() => Gen.Long[0, 12].Array[1, 9].Sample(events =>
    {
        const double penalty = 3;
        var segments = new PoissonSegments(events);
        var found = Cost(events, segments.Changes(penalty), penalty);
        return Enumerable.Range(0, 1 << (events.Length - 1)).All(chosen => found <= Cost(events, [.. Enumerable.Range(1, events.Length - 1).Where(i => (chosen >> (i - 1) & 1) != 0)], penalty) + 1e-9);
    }, iter: 1_000);

    [Fact]
    public void Agreement_is_symmetric() => Gen.Select(Gen.Long[0, 500].Array[2, 8], Gen.Long[0, 500].Array[8]).Sample((first, second) =>
    {
        var there = Books.OfTwo(first.Select(n => (Count)n), second.Take(first.Length).Select(n => (Count)n)).Agreement();
        var back = Books.OfTwo(second.Take(first.Length).Select(n => (Count)n), first.Select(n => (Count)n)).Agreement();
        var (a, b) = (there.Pairs[0], back.Pairs[0]);
        return (a.Shared, a.Compatible) == (b.Shared, b.Compatible) && Math.Abs(a.MeanDifference + b.MeanDifference) < 1e-9 && Math.Abs(a.MedianLogRatio + b.MedianLogRatio) < 1e-9
            && (double.IsNaN(there.Alpha) ? double.IsNaN(back.Alpha) : Math.Abs(there.Alpha - back.Alpha) < 1e-12);
    }, iter: 1_000);

    private static ExchangeHistory Weekly { get; } = new(Enumerable.Range(0, 60).Select(i =>
        Exchange.Between(Party.Ukraine, Party.Russia).WithId($"{i:000}").Phase(new DateOnly(2024, 1, 1).AddDays(7 * i), 10 + i).Build()));

    private static double Cost(long[] events, List<int> changes, double penalty)
    {
        int[] starts = [0, .. changes, events.Length];
        var cost = penalty * changes.Count;
        for (var i = 0; i + 1 < starts.Length; i++)
        {
            double sum = events.AsSpan(starts[i], starts[i + 1] - starts[i]).ToArray().Sum();
            if (sum > 0) cost -= 2 * sum * Math.Log(sum / (starts[i + 1] - starts[i]));
        }

        return cost;
    }

    private static Concentration Of(IEnumerable<long> numbers) => Concentration.Of(numbers.Select(number => (Count)number), 3);

    private static SizeSummary Size(IEnumerable<long> numbers) => SizeSummary.Of(numbers.Select(number => (Count)number));

    private static bool Near(ValueRange first, ValueRange second) => first.IsUnknown ? second.IsUnknown : Near(first.Low, second.Low);

    private static bool Near(double first, double second) => Math.Abs(first - second) < 1e-9;

    private static bool Relative(double first, double second) => Math.Abs(first - second) <= 1e-8 * Math.Max(Math.Abs(first), Math.Abs(second));
}
