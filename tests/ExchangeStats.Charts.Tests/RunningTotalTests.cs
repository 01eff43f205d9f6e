using ExchangeStats.Charts.Cumulative;

namespace ExchangeStats.Charts.Tests;

public class RunningTotalTests
{
    [Fact]
    public void Running_totals_that_were_computed_already_can_be_drawn()
    {
        var history = Swaps.History(30, 900);
        var chart = CumulativeChart.Create([history.CumulativeReturns(Party.Russia), history.CumulativeReturns(Party.Ukraine)]);
        Assert.Equal(CumulativeChart.Create(history).Title.Replace("30 exchanges", "30 handovers", StringComparison.Ordinal), chart.Title);
        Assert.StartsWith("30 handovers returned at least ", chart.Title, StringComparison.Ordinal);
        Assert.Equal(CumulativeChart.Create(history).ToCsv(), chart.ToCsv());
        Assert.Equal("No handovers", CumulativeChart.Create(Array.Empty<CumulativeReturns>()).Title);
        Assert.StartsWith("За 30 передач повернулося", CumulativeChart.Create([history.CumulativeReturns(Party.Ukraine)], new ChartOptions { Language = Language.Ukrainian }).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_running_totals_of_one_party_are_refused()
    {
        var returns = Swaps.OneThousand.CumulativeReturns(Party.Ukraine);
        Assert.StartsWith("Two running totals are of UA; expected one a party.", Assert.Throws<ArgumentException>(() => CumulativeChart.Create([returns, returns])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_has_no_more_corners_than_the_eye_can_see_and_ends_where_the_total_does()
    {
        var history = Swaps.History(2_000, 36_500, 5);
        var scene = CumulativeChart.Create(history, new ChartOptions { Width = 300, Height = 200 }).Scene;
        var last = new CumulativeSeries(Party.Ukraine, history.CumulativeReturns(Party.Ukraine), Count.Unknown, default, 0);
        Assert.All(scene.Lines, line => Assert.True(line.Points.Length <= (2 * scene.Width) + 2));
        Assert.Contains(scene.Lines, line => line.Points[^1].Y == last.LineOf(last.Returns.Total));
    }
}
