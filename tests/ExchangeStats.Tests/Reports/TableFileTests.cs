using System.Text;
using ExchangeStats.Reports;

namespace ExchangeStats.Tests.Reports;

public class TableFileTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=HYPERLINK(\"https://example.org\",\"x\")", "\"'=HYPERLINK(\"\"https://example.org\"\",\"\"x\"\")\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("1,000", "\"1,000\"")]
    [InlineData("–", "–")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    public void A_cell_is_never_a_formula_and_never_two_cells(string cell, string expected) =>
        Assert.Equal($"head\n{expected}\n", Written(new ReportTable("t", ["head"], [[cell]])));

    [Fact]
    public void Heads_are_written_like_cells() => Assert.Equal("'=a,\"b,c\"\n1,2\n", Written(new ReportTable("t", ["=a", "b,c"], [["1", "2"]])));

    [Fact]
    public void A_cell_of_many_pieces_is_their_text() =>
        Assert.Equal("head\n390 (contested)\n", Written(new ReportTable("t", ["head"], [[new Passage(new Inline("390", "#may"), " (contested)")]])));

    private static string Written(ReportTable table)
    {
        var file = Assert.Single(new Report("t", table).ToFiles(), file => file.Path == "tables/t.csv");
        return Encoding.UTF8.GetString(file.Content.AsSpan());
    }
}
