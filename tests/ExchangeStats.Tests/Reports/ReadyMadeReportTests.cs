using System.Text.Json;
using ExchangeStats.Consistency;
using ExchangeStats.Reports;
using ExchangeStats.Tests.Consistency;

namespace ExchangeStats.Tests.Reports;

public class ReadyMadeReportTests
{
    [Theory]
    [InlineData("UA-RU-2025-05-23", Language.English)]
    [InlineData("UA-RU-2025-05-23", Language.Ukrainian)]
    [InlineData("UA-RU-2024-01-31", Language.English)]
    [InlineData("UA-RU-2024-01-31", Language.Ukrainian)]
    [InlineData("UA-RU-2022-06-17", Language.English)]
    [InlineData("UA-RU-2022-06-17", Language.Ukrainian)]
    [InlineData("UA-RU-2022-06-02", Language.English)]
    [InlineData("UA-RU-2022-06-02", Language.Ukrainian)]
    public Task The_report_on_an_exchange(string exchange, Language language) =>
        Verify(ExchangeReport.Create(EmbeddedReport.Value, exchange, language).ToMarkdown(), "md").UseDirectory("Snapshots").UseParameters(exchange, language.ToString());

    [Theory]
    [InlineData("html")]
    [InlineData("json")]
    [InlineData("txt")]
    public Task The_report_on_an_exchange_in_other_formats(string format)
    {
        var report = ExchangeReport.Create(EmbeddedReport.Value, "UA-RU-2024-01-31");

        // Style and script are the same in every page, and stand whole in the snapshot of the small one.
        return Verify(format switch { "html" => report.ToHtml().Replace(HtmlAssets.Style, "", StringComparison.Ordinal).Replace(HtmlAssets.Script, "", StringComparison.Ordinal), "json" => report.ToJson(), _ => report.ToText() }, format).UseDirectory("Snapshots").UseParameters(format);
    }

    [Fact]
    public Task The_top_of_the_report_on_all_exchanges_in_Ukrainian()
    {
        var report = HistoryReport.Create(EmbeddedReport.Value, Language.Ukrainian);
        return Verify(new Report(report.Title, report.Blocks.TakeWhile(block => block is not Heading { Anchor: "contradictions" })).ToMarkdown(), "md").UseDirectory("Snapshots");
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Ukrainian)]
    public Task What_was_known_on_the_second_day_of_a_thousand_for_a_thousand(Language language)
    {
        var report = VintageReport.Create(EmbeddedReport.Value, new DateOnly(2025, 5, 24), language);
        return Verify(new Report(report.Title, report.Blocks.TakeWhile(block => block is not Heading { Anchor: "added" })).ToMarkdown(), "md").UseDirectory("Snapshots").UseParameters(language.ToString());
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Ukrainian)]
    public void Every_link_arrives_and_every_anchor_is_there_once(Language language)
    {
        Report[] reports =
        [
            HistoryReport.Create(EmbeddedReport.Value, language), VintageReport.Create(EmbeddedReport.Value, new DateOnly(2025, 5, 24), language),
            .. EmbeddedReport.Value.Book.Exchanges.Where((_, index) => index % 9 == 0).Select(exchange => ExchangeReport.Create(EmbeddedReport.Value, exchange.Id, language)),
        ];
        foreach (var report in reports)
        {
            using var json = JsonDocument.Parse(report.ToJson());
            var anchors = Found(json.RootElement, "anchor").Concat(Found(json.RootElement, "anchors")).ToArray();
            var targets = Found(json.RootElement, "to").Where(target => target.StartsWith('#')).Select(target => target[1..]).ToArray();
            Assert.NotEmpty(targets);
            Assert.Equal(anchors.Length, anchors.Distinct().Count());
            Assert.Empty(targets.Except(anchors));
        }
    }

    [Fact]
    public void Every_number_of_people_in_an_exchange_leads_to_its_claims()
    {
        foreach (var exchange in EmbeddedReport.Value.Book.Exchanges.Where((_, index) => index % 9 == 4))
        {
            var phases = ExchangeReport.Create(EmbeddedReport.Value, exchange.Id).Tables.FirstOrDefault(table => table.Name == "phases");
            if (phases is null) continue;
            foreach (var cell in phases.Rows.SelectMany(row => row.Skip(2))) Assert.Matches("^#(claim-|event-)", cell.Pieces[0].Target);
        }
    }

    [Fact]
    public void An_exchange_of_which_nobody_says_anything_has_a_report()
    {
        var book = SmallBook.Open("""{"exchanges":[{"id":"e","title":"Nobody knows","parties":"RU|UA"}],"claims":[]}""");
        var report = ExchangeReport.Create(book.Check(), "e").ToText();
        Assert.StartsWith("Nobody knows\n============\n\n- unknown people returned to Russia\n- unknown people returned to Ukraine\n", report, StringComparison.Ordinal);
        Assert.Contains("Nobody said anything.", report, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exchange_that_the_book_does_not_have_is_named()
    {
        Assert.StartsWith("The book has no exchange \"nowhere\".", Assert.Throws<ArgumentException>(() => ExchangeReport.Create(EmbeddedReport.Value, "nowhere")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ExchangeReport.Create(null!, "e"));
        Assert.Throws<ArgumentNullException>(() => ExchangeReport.Create(EmbeddedReport.Value, null!));
        Assert.Throws<ArgumentNullException>(() => VintageReport.Create(null!, default(DateOnly)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExchangeReport.Create(EmbeddedReport.Value, "UA-RU-2025-05-23", (Language)9));
    }

    [Fact]
    public void Before_anything_was_known_everything_is_added_since()
    {
        var report = VintageReport.Create(SmallBook.Check, new DateOnly(2000, 1, 1)).ToMarkdown();
        Assert.Contains("- **[unknown](#then-and-now)** people returned to Ukraine, as known then\n", report, StringComparison.Ordinal);
        Assert.Contains($"## Added since: {SmallBook.Check.Book.Claims.Length}\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void When_nothing_was_learned_since_the_report_says_so()
    {
        var book = ClaimBook.Of(SmallBook.Check.Book.Claims.Where(claim => claim.Attestations.All(attestation => attestation.Published is not null)), SmallBook.Check.Book.Exchanges);
        var report = VintageReport.Create(book.Check(), new DateOnly(2030, 1, 1)).ToMarkdown();
        Assert.Contains("No total has changed since.", report, StringComparison.Ordinal);
        Assert.Contains("## Added since: 0\n\nNothing.\n", report, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Found(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property.Name != name ? Found(property.Value, name)
            : property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray().Select(item => item.GetString()!) : [property.Value.GetString()!]),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Found(item, name)),
        _ => [],
    };
}
