using ExchangeStats.Charts;
using ExchangeStats.Consistency;
using ExchangeStats.Reports;
using ExchangeStats.Statistics;
using ExchangeStats.Tests.Consistency;

namespace ExchangeStats.Tests.Reports;

public class OwnReportTests
{
    [Fact]
    public Task A_report_from_scratch_is_a_snapshot() => Verify(FromScratch().ToMarkdown(), extension: "md").UseDirectory("Snapshots");

    [Fact]
    public void A_ready_made_report_takes_more_blocks_at_its_end()
    {
        var ready = HistoryReport.Create(SmallBook.Check);
        var more = ready.With(new Heading("What we make of it"), new Paragraph("The third day is withheld."), new ReportTable("ours", ["Day", "People"], [["2025-05-23", 390], ["2025-05-24", Count.AtLeast(307)]], 1));
        Assert.StartsWith(ready.ToMarkdown(), more.ToMarkdown(), StringComparison.Ordinal);
        Assert.EndsWith("| 2025-05-23 | 390 |\n| 2025-05-24 | at least 307 |\n", more.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("tables/ours.csv", more.ToFiles().Select(file => file.Path));
    }

    [Fact]
    public void A_number_that_changes_changes_the_snapshot() =>
        Assert.NotEqual(FromScratch().ToMarkdown(), FromScratch(new DateOnly(2025, 12, 1)).ToMarkdown());

    private static Report FromScratch(DateOnly? last = null)
    {
        var year = EmbeddedReport.Value.History.Between(new DateOnly(2025, 1, 1), last ?? new DateOnly(2025, 12, 31));
        return new Report("Returned in 2025",
            new Paragraph($"{year.Count} events returned {year.Total(Party.Ukraine)} people to Ukraine."),
            new Heading("Month by month"),
            new ReportTable("months", ["Month", "People"], year.Totals(TotalsBy.Month).Select(row => new Passage[] { row.Label, row.To(Party.Ukraine) }), 1),
            CumulativeChart.Create(year).ToFigure("cumulative"));
    }
}
