using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ExchangeStats.Reports;
using Markdig;

namespace ExchangeStats.Tests.Reports;

public class EscapingTests
{
    // Everything that a page is made of; no text may add to it.
    private static readonly ImmutableHashSet<string> Elements =
        ["a", "body", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "h1", "h2", "h3", "head", "header", "html", "li", "main", "meta", "nav", "p", "pre", "script", "section", "small", "span", "style", "summary", "svg", "table", "tbody", "td", "th", "thead", "title", "tr", "ul"];

    private static readonly ImmutableHashSet<string> Attributes =
        ["aria-label", "aria-labelledby", "charset", "class", "content", "data-filter", "data-key", "data-shown", "href", "http-equiv", "id", "lang", "name", "rel", "role", "scope", "tabindex"];

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void In_html_a_text_is_shown_and_does_nothing(string text, string seen)
    {
        var page = Parsed(Everywhere(text));
        Assert.Equal(seen, page.Title);
        Assert.Equal([seen, seen, seen], page.QuerySelectorAll("h1, h2, h3").Select(heading => heading.TextContent));
        Assert.Equal(seen, page.QuerySelector("p")!.TextContent);
        Assert.Equal([seen, seen], page.QuerySelectorAll("main li").Select(item => item.TextContent));
        Assert.Equal(seen, page.QuerySelector("dt")!.TextContent);
        Assert.Equal([seen, seen, seen, seen], page.QuerySelectorAll("th, td").Select(cell => cell.TextContent));
        Assert.Contains(seen, string.Join(' ', page.QuerySelector("pre")!.TextContent.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Empty(page.All.Select(element => element.LocalName).Except(Elements));
        Assert.Empty(page.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Name).Except(Attributes));
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Single(page.QuerySelectorAll("style"));
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void In_markdown_a_text_is_shown_and_does_nothing(string text, string seen)
    {
        var pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseAutoLinks().UseMathematics().Build();
        var body = new HtmlParser().ParseDocument(Markdown.ToHtml(Everywhere(text).ToMarkdown(), pipeline)).Body!;
        var shown = body.QuerySelectorAll("h1, h2, h3, th, td, p").Select(element => element.TextContent).Where(content => content.Length > 0).ToArray();
        Assert.Equal(10, shown.Count(content => content == seen));
        Assert.All(shown, content => Assert.Contains(seen, content, StringComparison.Ordinal));
        Assert.Empty(body.QuerySelectorAll("script, img[src*=example], [onerror], [onload], [onclick], code, em, del, b"));
        Assert.All(body.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!), target => Assert.StartsWith("https://", target, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void In_json_a_text_is_a_string_with_every_character_it_had(string text, string seen)
    {
        _ = seen;
        var whole = string.Concat(text.EnumerateRunes());
        using var json = JsonDocument.Parse(Everywhere(text).ToJson());
        Assert.Equal(whole, json.RootElement.GetProperty("title").GetString());
        foreach (var block in json.RootElement.GetProperty("blocks").EnumerateArray())
        {
            var found = block.GetProperty("type").GetString() switch
            {
                "list" => block.GetProperty("items")[0].GetProperty("text"),
                "keyFigures" => block.GetProperty("figures")[0].GetProperty("meaning"),
                "table" => block.GetProperty("rows")[0][0].GetProperty("text"),
                "figure" => block.GetProperty("description"),
                _ => block.GetProperty("text"),
            };
            Assert.Equal(whole, found.GetString());
        }
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void In_plain_text_a_text_stays_on_its_line(string text, string seen)
    {
        var lines = new Report(text, new Heading(text), new Paragraph(text), new BulletList(text)).ToText().Split('\n');
        Assert.Equal(seen, lines[0]);
        Assert.Equal(seen, lines[3]);
        Assert.Equal(seen, lines[6]);
        Assert.Equal("- " + seen, lines[8]);
        Assert.DoesNotContain(lines, line => line.Any(char.IsControl));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JAVASCRIPT:alert(1)")]
    [InlineData(" https://example.org")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("//example.org")]
    [InlineData("")]
    public void An_address_that_is_not_of_the_web_leads_nowhere_in_any_format(string address)
    {
        var report = new Report("t", new Paragraph(new Passage(new Inline("here", address))));
        Assert.Empty(Parsed(report).QuerySelectorAll("main a"));
        Assert.Equal("here", Parsed(report).QuerySelector("p")!.TextContent);
        Assert.DoesNotContain("links", report.ToJson(), StringComparison.Ordinal);
        Assert.Equal("t\n=\n\nhere\n", report.ToText());
    }

    [Theory]
    [InlineData("https://example.org/\" onclick=\"alert(1)", "https://example.org/%22%20onclick=%22alert(1)")]
    [InlineData("https://example.org/?a=1&b=<2>", "https://example.org/?a=1&b=%3C2%3E")]
    [InlineData("https://example.org/'`\n", "https://example.org/%27%60%0A")]
    public void An_address_of_the_web_stays_one_address(string address, string expected)
    {
        var link = Parsed(new Report("t", new Paragraph(new Passage(new Inline("here", address))))).QuerySelector("main a")!;
        Assert.Equal(expected.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal), link.GetAttribute("href"));
        Assert.Equal(["href", "rel"], link.Attributes.Select(attribute => attribute.Name));
    }

    private static IDocument Parsed(Report report) => new HtmlParser().ParseDocument(report.ToHtml());

    private static Report Everywhere(string text) => new(text,
    [
        new Heading(text), new Heading(text, 3), new Paragraph(new Passage(new Inline(text, "https://good.example/" + text))),
        new BulletList(text, text), new KeyFigures(new KeyFigure("1", text)),
        new ReportTable("cells", [text, text], [[text, text]], 1), new Figure("picture", text, "<svg></svg>", [], text),
    ]);
}
