using System.Text.Json;
using ExchangeStats.Reports;

namespace ExchangeStats.Tests.Reports;

public class TextAndJsonTests
{
    [Fact]
    public Task A_small_report_as_text() => Verify(HtmlTests.Sample.ToText());

    [Fact]
    public Task A_small_report_as_json() => Verify(HtmlTests.Sample.ToJson(), "json");

    [Fact]
    public void An_empty_report_is_its_title()
    {
        Assert.Equal("t\n=\n", new Report("t", new BulletList(), new KeyFigures()).ToText());
        using var json = JsonDocument.Parse(new Report("t").ToJson());
        Assert.Equal(["format", "version", "title", "language", "blocks"], json.RootElement.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void Long_cells_are_broken_between_words_and_columns_stay_in_line()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 60));
        var lines = new Report("t", new ReportTable(null, ["Claimant", "Says", "People"], [[words, words, 390], ["short", "short", 1_000]], 2)).ToText().Split('\n');
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 100));
        Assert.Equal(120, lines.Sum(line => line.Split(' ').Count(word => word == "word")));
        var end = lines[3].Length;
        Assert.EndsWith("People", lines[3], StringComparison.Ordinal);
        Assert.Equal([end, end], lines.Where(line => line.EndsWith("390", StringComparison.Ordinal) || line.EndsWith("1,000", StringComparison.Ordinal)).Select(line => line.Length));
    }

    [Fact]
    public void A_word_that_is_longer_than_the_page_stays_whole()
    {
        var word = new string('x', 150);
        Assert.Contains(word, new Report("t", new Paragraph(word)).ToText(), StringComparison.Ordinal);
        Assert.Contains(word, new Report("t", new ReportTable(null, ["a", "b"], [[word, word]])).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_addresses_share_a_number()
    {
        var link = new Inline("here", "https://example.org");
        Assert.Equal("t\n=\n\nhere [1] and here [1]\n\n[1] https://example.org\n", new Report("t", new Paragraph(new Passage(link, " and ", link))).ToText());
    }
}
