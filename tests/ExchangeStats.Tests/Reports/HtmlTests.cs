using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ExchangeStats.Reports;

namespace ExchangeStats.Tests.Reports;

public class HtmlTests
{
    [Fact]
    public Task A_small_report_as_html() => Verify(Sample.ToHtml(), "html");

    [Fact]
    public void Parts_nest_as_headings_do()
    {
        var page = Parsed(new Report("t", new Heading("A"), new Heading("a", 3), new Paragraph("in a"), new Heading("deeper", 5), new Heading("B"), new Paragraph("in B")));
        Assert.Equal(["A", "B"], page.QuerySelectorAll("main > section > h2").Select(heading => heading.TextContent));
        Assert.Equal("in a", page.QuerySelector("main > section > section > p")!.TextContent);
        Assert.Equal("in B", page.QuerySelector("main > section:last-child > p")!.TextContent);
    }

    [Fact]
    public void The_contents_lead_to_the_parts_when_there_are_several()
    {
        var page = Parsed(new Report("t", new Heading("A"), new Heading("Not here", 3), new Heading("B", 2, "b/1")));
        Assert.Equal(["A", "B"], page.QuerySelectorAll("nav a").Select(link => link.TextContent));
        Assert.All(page.QuerySelectorAll("nav a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Null(Parsed(new Report("t", new Heading("A"))).QuerySelector("nav"));
    }

    [Fact]
    public void Heads_of_columns_and_rows_say_what_they_head()
    {
        var page = Parsed(Sample);
        Assert.Equal(["col", "col"], page.QuerySelectorAll("thead th").Select(head => head.GetAttribute("scope")));
        Assert.All(page.QuerySelectorAll("tbody tr"), row => Assert.Equal("row", row.FirstElementChild!.GetAttribute("scope")));
        Assert.Equal("Returned", page.GetElementById(page.QuerySelector(".table")!.GetAttribute("aria-labelledby")!)!.TextContent);
    }

    [Theory]
    [InlineData("Exchanges, 1 March 2022 to 15 May 2026", "Exchanges, 1\u00a0March 2022 to 15\u00a0May 2026")]
    [InlineData("Обмін 31 січня 2024", "Обмін 31\u00a0січня 2024")]
    [InlineData("1,000 for 1,000", "1,000 for 1,000")]
    public void No_line_of_the_title_ends_between_a_day_and_its_month(string title, string expected) =>
        Assert.Equal(expected, Parsed(new Report(title)).QuerySelector("h1")!.TextContent);

    [Fact]
    public void A_row_without_a_name_has_no_head()
    {
        var row = Parsed(new Report("t", new ReportTable(null, ["a", "b"], [["", "1"]]))).QuerySelector("tbody tr")!;
        Assert.Equal(["td", "td"], row.Children.Select(cell => cell.LocalName));
    }

    [Theory]
    [InlineData("at least 1,590", Language.English, "1590")]
    [InlineData("1,057 (contested)", Language.English, "1057")]
    [InlineData("390 ± 10", Language.English, "390")]
    [InlineData("69.7 %", Language.English, "69.7")]
    [InlineData("−12", Language.English, "-12")]
    [InlineData("щонайменше 8\u00A0000", Language.Ukrainian, "8000")]
    [InlineData("69,7 %", Language.Ukrainian, "69.7")]
    [InlineData("unknown", Language.English, null)]
    [InlineData("", Language.English, null)]
    public void Numbers_are_sorted_by_their_number_whatever_words_stand_around_it(string cell, Language language, string? expected)
    {
        var report = new Report("t", new ReportTable(null, ["n"], [[cell]], 0)) { Language = language };
        Assert.Equal(expected, Parsed(report).QuerySelector("tbody tr > *")!.GetAttribute("data-key"));
    }

    [Fact]
    public void The_page_says_its_language_and_speaks_it()
    {
        var page = Parsed(new Report("t") { Language = Language.Ukrainian });
        Assert.Equal("uk", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("До звіту", page.QuerySelector(".skip")!.TextContent);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Report("t") { Language = (Language)7 });
    }

    [Fact]
    public void Only_its_own_script_may_run_and_nothing_is_fetched()
    {
        var page = Parsed(Sample);
        var script = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(page.QuerySelector("script")!.TextContent)));
        Assert.Contains($"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{script}';", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[src], link, iframe, object, embed, form"));
    }

    [Fact]
    public void More_blocks_keep_the_language() => Assert.Equal(Language.Ukrainian, (new Report("t") { Language = Language.Ukrainian }).With(new Paragraph("more")).Language);

    internal static Report Sample => new("Returned people",
        new KeyFigures(new KeyFigure(new Passage(new Inline("at least 1,590", "#row-1")), "returned to Ukraine"), new KeyFigure(1_048, "returned to Russia")),
        new Heading("Returned", 2, "returned"),
        new Paragraph(new Passage("As the ", new Inline("ministry", "https://example.org/report"), " says.")),
        new ReportTable("years", ["Year", "People"], [[new Passage(new Inline("2022", null, "row-1")), Count.AtLeast(1_590)], ["2023", 960]], 1),
        new Figure("steps", "Two steps to 2,550.", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>\n", [], "year,people\n2022,at least 1590\n"),
        new Heading("Sources"),
        new BulletList("One", "Two"));

    private static IDocument Parsed(Report report) => new HtmlParser().ParseDocument(report.ToHtml());
}
