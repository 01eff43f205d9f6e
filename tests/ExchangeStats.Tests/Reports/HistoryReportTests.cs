using System.Text;
using System.Text.RegularExpressions;
using ExchangeStats.Consistency;
using ExchangeStats.Reports;
using ExchangeStats.Statistics;
using ExchangeStats.Tests.Consistency;

namespace ExchangeStats.Tests.Reports;

public partial class HistoryReportTests
{
    private static readonly string Small = HistoryReport.Create(SmallBook.Check).ToMarkdown();

    [Fact]
    public Task The_report_of_a_small_book() => Verify(Small, extension: "md").UseDirectory("Snapshots");

    [Fact]
    public Task The_report_of_the_embedded_dataset() => Verify(HistoryReport.Create(EmbeddedReport.Value).ToMarkdown(), extension: "md").UseDirectory("Snapshots");

    [Theory]
    [InlineData("totals-by-year")]
    [InlineData("totals-by-month")]
    [InlineData("totals-by-kind")]
    [InlineData("agreed")]
    [InlineData("exchanges")]
    [InlineData("contradictions")]
    [InlineData("doubts")]
    [InlineData("notes")]
    public Task The_tables_of_the_embedded_dataset(string table)
    {
        var file = HistoryReport.Create(EmbeddedReport.Value).ToFiles().Single(file => file.Path == $"tables/{table}.csv");
        return Verify(Encoding.UTF8.GetString(file.Content.AsSpan()), extension: "csv").UseDirectory("Snapshots").UseParameters(table);
    }

    [Fact]
    public void Everything_that_leads_somewhere_arrives_once()
    {
        var undated = ClaimBook.Of([Claims.By("ministry", "1", 390, Scope.Of("one", Party.Ukraine)), Claims.By("ministry", "2", 307, Scope.Of("other", Party.Ukraine))]).Check();
        foreach (var report in (string[])[Small, HistoryReport.Create(EmbeddedReport.Value).ToMarkdown(), HistoryReport.Create(undated).ToMarkdown()])
        {
            var anchors = AnchorPattern().Matches(report).Select(match => match.Groups[1].Value).ToArray();
            Assert.Equal(anchors.Length, anchors.Distinct().Count());
            Assert.Empty(TargetPattern().Matches(report).Select(match => match.Groups[1].Value).Except(anchors));
        }
    }

    [Fact]
    public void Every_number_of_people_leads_to_where_it_comes_from()
    {
        var report = HistoryReport.Create(SmallBook.Check);
        foreach (var table in report.Tables.Where(table => table.Name is "totals-by-year" or "totals-by-month" or "totals-by-kind" or "exchanges"))
        {
            var people = Enumerable.Range(0, table.Columns.Length).Where(column => table.Columns[column].StartsWith("To ", StringComparison.Ordinal)).ToArray();
            Assert.NotEmpty(people);
            foreach (var cell in table.Rows.SelectMany(row => people.Select(column => row[column])).Where(cell => cell.ToString() != "–"))
                Assert.StartsWith("#", cell.Pieces[0].Target, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_sum_leads_to_all_events_that_it_rests_on()
    {
        var report = HistoryReport.Create(EmbeddedReport.Value);
        var lists = report.Blocks.OfType<BulletList>().SelectMany(list => list.Items).Where(item => item.Pieces[0].Anchor is not null)
            .ToDictionary(item => "#" + item.Pieces[0].Anchor, item => item.Pieces.Select(piece => piece.Target).OfType<string>().ToArray());
        var history = EmbeddedReport.Value.History;
        foreach (var (by, name) in new[] { (TotalsBy.Year, "totals-by-year"), (TotalsBy.Month, "totals-by-month"), (TotalsBy.Kind, "totals-by-kind") })
        {
            foreach (var (sum, row) in history.Totals(by).Zip(Assert.Single(report.Tables, table => table.Name == name).Rows))
            {
                string[] events = [.. sum.Exchanges.Select(id => $"#row-{id}")];
                foreach (var target in row.SelectMany(cell => cell.Pieces).Select(piece => piece.Target).OfType<string>()) Assert.Equal(events, lists.GetValueOrDefault(target, [target]));
            }
        }
    }

    [Fact]
    public void Every_claim_names_claimant_publication_day_and_address()
    {
        var lines = Small.Split('\n');
        foreach (var claim in SmallBook.Check.Book.Claims)
        {
            var line = Assert.Single(lines, line => line.Contains($"<a id=\"claim-{claim.Id.Replace("/", "_2f", StringComparison.Ordinal)}\">", StringComparison.Ordinal));
            var claimant = claim.Claimant == SmallBook.Hostile ? @"\<script\>alert(1)\</script\>\|\[x\](javascript:1)" : claim.Claimant;
            Assert.Contains($"| {claimant} |", line, StringComparison.Ordinal);
            foreach (var attestation in claim.Attestations)
                Assert.Contains($"{attestation.Publisher ?? "unknown publication"}{(attestation.Published is { } day ? FormattableString.Invariant($" {day:yyyy-MM-dd}") : "")}", line, StringComparison.Ordinal);
        }

        Assert.Contains("[President of Ukraine 2025-05-23](https://example.org/a%20%281%29); Outlet A 2025-05-24 (m1b)", Small, StringComparison.Ordinal);
        Assert.Contains("| Outlet X 2025-05-25 |", Small, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_of_the_same_number_is_told_in_words()
    {
        var book = ClaimBook.Of([Claims.OfSameNumber("ministry", "a"), Claims.OfSameNumber("mediator", "b", status: ClaimStatus.Agreed)]);
        var report = HistoryReport.Create(book.Check()).ToMarkdown();
        Assert.Contains("| ministry | the same number | to Both sides together |", report, StringComparison.Ordinal);
        Assert.Contains("| mediator | the same number, agreed | to Both sides together |", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hostile_claimant_is_only_a_name()
    {
        Assert.DoesNotContain("<script", Small.Replace("\\<script", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", Small.Replace("\\<b\\>", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("](javascript", Small.Replace("\\](javascript", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(Small.Split('\n').Where(line => line.Contains("alert(1)", StringComparison.Ordinal)), line => Assert.Contains(@"\<script\>alert(1)\</script\>\|\[x\](javascript:1)", line, StringComparison.Ordinal));
    }

    [Fact]
    public void What_contradicts_is_marked_and_what_does_not_is_not()
    {
        Assert.Contains("| 2025-05-23 to 2025-05-25 |", Small.Replace("<a id=\"row-may\"></a>", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("(contested)", Line("row-may"), StringComparison.Ordinal);
        Assert.DoesNotContain("(contested)", Line("row-new_2fyear"), StringComparison.Ordinal);
        Assert.Contains("390 in phase 1 (Zelensky) + 307 in phase 2 (Zelensky) = 697 ≠ 700 in phases 1-2", Small, StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_without_a_claim_has_a_report()
    {
        var report = HistoryReport.Create(SmallBook.Open("{\"claims\":[]}").Check()).ToMarkdown();
        Assert.StartsWith("# Prisoner exchanges\n", report, StringComparison.Ordinal);
        Assert.Contains("[0 contradictions](#contradictions)", report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_the_version_and_the_hash_of_the_data_stand_at_the_end()
    {
        Assert.Matches(@"Made with ExchangeStats \d+\.\d+\.\d+\.\n- Data: SHA-256 [0-9A-F]{64}\.\n$", Small);
        Assert.Contains($"- Wordings: {WordingRules.Default}".Split(';')[0].TrimEnd('.'), Small.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static string Line(string anchor) => Assert.Single(Small.Split('\n'), line => line.Contains($"<a id=\"{anchor}\">", StringComparison.Ordinal));

    [GeneratedRegex("<a id=\"([^\"]+)\">")]
    private static partial Regex AnchorPattern();

    [GeneratedRegex(@"\]\(#([^)]+)\)")]
    private static partial Regex TargetPattern();
}
