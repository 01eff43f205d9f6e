using System.Globalization;
using ExchangeStats.Consistency;
using ExchangeStats.Statistics;

namespace ExchangeStats.Tests.Statistics;

public class HistoryStatisticsTests
{
    private static readonly ExchangeHistory May = new(Swap("may").Titled("1,000 for 1,000").Agreed(1_000).Phase(new(2025, 5, 23), 390).Phase(new(2025, 5, 24), 307).Build());

    private static readonly ExchangeHistory Year = new(
        Swap("a").Phase(new(2025, 1, 15), 150).Build(),
        Swap("b").Phase(new(2025, 1, 15), (Party.Ukraine, Count.AtLeast(25)), (Party.Russia, 0)).Build(),
        Swap("c").Phase(new(2025, 2, 5), (Party.Ukraine, 150), (Party.Russia, 140)).Build(),
        Swap("d").Phase(new(2025, 5, 31), (Party.Ukraine, 100), (Party.Russia, 100)).Phase(new(2025, 6, 1), 50).Build(),
        Swap("e").Phase(new(2025, 8, 14), Count.Unknown).Build());

    [Fact]
    public void Three_lines_give_697() => Assert.Equal(Count.Exactly(697), May.CumulativeReturns(Party.Ukraine).Total);

    [Fact]
    public void What_was_known_on_the_second_day_totals_697()
    {
        const string id = "UA-RU-2025-05-23";
        var (whole, day) = (ClaimBook.RussiaUkraine, new DateOnly(2025, 5, 24));
        var swap = ClaimBook.Of(whole.Of(id), [whole.FindExchange(id)!], whole.Categories, whole.Parties);
        Assert.Equal(Count.Exactly(697), swap.AsOf(day).Check().History[id].Total(Party.Ukraine));
        Assert.Equal(Count.Exactly(1_000), swap.Check().History[id].Total(Party.Ukraine));
        Assert.NotEmpty(swap.Changes(day, day.AddDays(1)).Added);
    }

    [Fact]
    public void An_exchange_that_returned_nobody_to_a_party_is_none_of_its_exchanges()
    {
        Assert.Equal(new Counted(4, 1, 1), Year.Sizes(Party.Ukraine).Counted);
        Assert.Equal(new Counted(3, 0, 1), Year.Sizes(Party.Russia).Counted);
    }

    [Fact]
    public void Gaps_are_between_days_and_the_last_one_is_open()
    {
        var gaps = Year.Gaps(new(2025, 12, 31));
        Assert.Equal((3, 21, 75, 115), (gaps.Gaps, gaps.Shortest, gaps.Median, gaps.Longest));
        Assert.Equal((new DateOnly(2025, 2, 5), new DateOnly(2025, 5, 31)), (gaps.LongestFrom, gaps.LongestTo));
        Assert.Equal((139, 0), (gaps.OpenDays, gaps.LongerGaps));
        Assert.Null(Year.Gaps().OpenDays);
        Assert.Equal(2, Year.Gaps(new(2025, 6, 30)).Gaps);
    }

    [Theory]
    [InlineData("2025-01-01", 0, "0 days since 2025-01-01")]
    [InlineData("2025-01-03 2025-01-02 2025-01-01", 0, "0 days since 2025-01-03, every gap before was longer")]
    [InlineData("2025-01-01 2025-01-05", 9, "9 days since 2025-01-05, no gap before was longer")]
    [InlineData("2025-01-01 2025-01-05 2025-01-06", 2, "2 days since 2025-01-06, one gap before was longer")]
    [InlineData("2025-01-01 2025-01-05 2025-01-06 2025-01-10", 2, "2 days since 2025-01-10, 2 gaps before were longer")]
    public void The_open_gap_is_compared_with_those_before(string days, int open, string expected)
    {
        var dates = days.Split(' ').Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToArray();
        Assert.EndsWith($"; {expected}", GapSummary.Of(dates, dates.Max().AddDays(open)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Pace_counts_months_without_an_exchange()
    {
        var pace = Year.Pace(Party.Russia, until: new(2025, 6, 30), recentMonths: 2);
        Assert.Equal((6, 75, new DateOnly(2025, 1, 1)), (pace.Months, pace.Median.Low, pace.From));
        Assert.Equal(440 / 6.0, pace.Mean.Low, 12);
        Assert.Equal((75, 75), (pace.Recent.Low, pace.Recent.High));
    }

    [Fact]
    public void A_handover_of_unknown_size_leaves_the_pace_open_and_an_open_stock_the_outlook()
    {
        var pace = Year.Pace(Party.Ukraine);
        Assert.Equal(double.PositiveInfinity, pace.Mean.High);
        var months = Year.Pace(Party.Russia, until: new(2025, 6, 30));
        var outlook = months.Outlook(880);
        Assert.Equal(12 * 365.2425 / 12, outlook.AtMeanPace.Low, 9);
        Assert.True(outlook.AtMeanPace.IsExact);
        var open = months.Outlook(Count.AtLeast(880));
        Assert.Equal((outlook.AtMeanPace.Low, double.PositiveInfinity), (open.AtMeanPace.Low, open.AtMeanPace.High));
        Assert.Equal(0, months.Outlook(0).AtMeanPace.High);
    }

    [Fact]
    public void The_whole_of_an_exchange_is_spread_over_handovers_that_nobody_counted()
    {
        var history = new ExchangeHistory(Swap("f").Phase(new(2025, 6, 20), Count.Unknown).Phase(new(2025, 7, 4), Count.Unknown).InAll(Party.Ukraine, 1_200).Build());
        var pace = history.Pace(Party.Ukraine);
        Assert.Equal((600, 600), (pace.Mean.Low, pace.Mean.High));
        Assert.Equal((0, 1_200, 600), (pace.Median.Low, pace.Median.High, pace.Median.AsSaid));
    }

    [Fact]
    public void Exchanges_a_month_and_periods_are_compared()
    {
        var rate = Year.PerMonth(new(2025, 1, 1), new(2025, 12, 31));
        Assert.Equal(5, rate.Events);
        Assert.Equal(365 / 30.436875, rate.Exposure, 12);
        var comparison = Year.ComparePeriods((new(2025, 1, 1), new(2025, 2, 28)), (new(2025, 3, 1), new(2025, 12, 31)));
        Assert.Equal((3, 2), (comparison.FirstEvents, comparison.SecondEvents));
        Assert.Throws<ArgumentException>(() => Year.ComparePeriods((new(2025, 1, 1), new(2025, 3, 1)), (new(2025, 3, 1), new(2025, 12, 31))));
        Assert.StartsWith("The last day 2025-01-01 is before the first day 2025-02-01.", Assert.Throws<ArgumentException>(() => Year.PerMonth(new(2025, 2, 1), new(2025, 1, 1))).Message);
    }

    [Fact]
    public void Asymmetry_is_a_range_and_sharper_where_counts_have_limits()
    {
        var asymmetry = Year.Asymmetry(Party.Ukraine, Party.Russia);
        Assert.Equal((Count.AtLeast(475), Count.AtLeast(440)), (asymmetry.FirstTotal, asymmetry.SecondTotal));
        Assert.Equal((0, double.PositiveInfinity), (asymmetry.Ratio.Low, asymmetry.Ratio.High));
        Assert.Equal((3, 2), (asymmetry.BoundedExchanges, asymmetry.OtherExchanges));
        Assert.Equal(450 / 440.0, asymmetry.BoundedRatio.Low, 12);
        Assert.Equal((450L, 890L), (asymmetry.BoundedShare.Successes, asymmetry.BoundedShare.Trials));
        var back = Year.Asymmetry(Party.Russia, Party.Ukraine);
        Assert.Equal(-asymmetry.LogRatio.High, back.LogRatio.Low);
        Assert.Equal(Math.Log(asymmetry.Ratio.AsSaid), asymmetry.LogRatio.AsSaid, 12);
    }

    [Fact]
    public void Nobody_on_one_side_has_a_log_ratio_by_Haldane()
    {
        var release = new ExchangeHistory(Swap("r").Phase(new(2025, 1, 1), (Party.Ukraine, 5), (Party.Russia, 0)).Build());
        var asymmetry = release.Asymmetry(Party.Ukraine, Party.Russia);
        Assert.True(asymmetry.Ratio.IsUnknown);
        Assert.Equal(Math.Log(11), asymmetry.LogRatio.Low, 12);
        Assert.Equal(0, release.Asymmetry(Party.Russia, Party.Ukraine).Ratio.High);
    }

    [Fact]
    public void Changes_count_exchanges_that_returned_somebody_to_the_party()
    {
        var changes = Year.ChangePoints(Party.Russia);
        Assert.Equal(4, changes.Segments.Sum(segment => segment.Events));
        Assert.Equal(8, changes.Segments.Sum(segment => segment.Months));
        Assert.Equal(new DateOnly(2025, 1, 1), changes.Segments[0].From);
    }

    [Fact]
    public void A_party_that_is_not_known_is_refused_with_those_that_are()
    {
        var message = Assert.Throws<ArgumentException>(() => Year.Pace(Party.Of("XX"))).Message;
        Assert.StartsWith("The history knows no party \"XX\"; it knows RU (Russia), UA (Ukraine).", message);
        Assert.Throws<ArgumentException>(() => Year.Concentration(Party.Of("UA+XX")));
        Assert.Throws<ArgumentException>(() => Year.Asymmetry(Party.Ukraine, Party.Of("XX")));
        Assert.Equal(4, Year.Sizes(Party.Both).Counted.Number);
    }

    [Fact]
    public void A_history_without_exchanges_gives_empty_results()
    {
        var nothing = new ExchangeHistory();
        Assert.True(nothing.Sizes(Party.Ukraine).Mean.IsUnknown);
        Assert.True(nothing.Concentration(Party.Ukraine).Gini.IsUnknown);
        Assert.Empty(nothing.Concentration(Party.Ukraine).Lorenz);
        Assert.True(double.IsNaN(nothing.Dispersion(Party.Ukraine).Index));
        Assert.Equal(0, nothing.Gaps(new(2025, 1, 1)).Gaps);
        Assert.True(nothing.Pace(Party.Ukraine).Mean.IsUnknown);
        Assert.True(nothing.Pace(Party.Ukraine).Outlook(5).AtMeanPace.IsUnknown);
        Assert.True(double.IsNaN(nothing.Trend(Party.Ukraine).Slope));
        Assert.Empty(nothing.ChangePoints(Party.Ukraine).Segments);
        Assert.True(nothing.Asymmetry(Party.Ukraine, Party.Russia).Ratio.IsUnknown);
        Assert.True(nothing.BootstrapMean(Party.Ukraine).Interval.IsUnknown);
        Assert.True(nothing.BootstrapRatio(Party.Ukraine, Party.Russia).Interval.IsUnknown);
        Assert.Equal(0, nothing.PerMonth(new(2025, 1, 1), new(2025, 2, 1)).Rate);
    }

    [Fact]
    public void One_exchange_is_enough_for_what_one_can_tell()
    {
        Assert.Equal(697, May.Sizes(Party.Ukraine).Median.Low);
        Assert.Equal(0, May.Concentration(Party.Ukraine).Gini.Low);
        Assert.True(May.Concentration(Party.Ukraine).CorrectedGini.IsUnknown);
        Assert.True(May.BootstrapMean(Party.Ukraine).Interval.IsUnknown);
        Assert.Single(May.ChangePoints(Party.Ukraine).Segments);
        Assert.True(double.IsNaN(May.Trend(Party.Ukraine).Growth));
    }

    [Fact]
    public void Misuse_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => EventRate.Of(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => EventRate.Of(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => EventRate.Of(1, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => EventRate.Of(1, 1, 95));
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.Of(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => TwoListEstimate.Of(10, 10, 11));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChangePoints.Of([-1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChangePoints.Of([1, 2], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => BootstrapEstimate.Mean([1, 2], 10));
        Assert.Throws<ArgumentException>(() => BootstrapEstimate.Ratio([1, 2], [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Concentration.Of([1], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ValueRange(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ValueRange(double.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimBook.Empty.Agreement(0));
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval() =>
        Assert.Equal(BootstrapEstimate.Median([5, 86, 230, 207, 100], 1_000, 4), BootstrapEstimate.Median([5, 86, 230, 207, 100], 1_000, 4));

    [Fact]
    public void Quarters_stand_in_their_order() =>
        Assert.Equal(["2025-Q1", "2025-Q2", "2025-Q3"], Year.Totals(TotalsBy.Quarter).Select(row => row.Key));

    private static ExchangeBuilder Swap(string id) => Exchange.Between(Party.Ukraine, Party.Russia).WithId(id);
}
