using ExchangeStats.Reports;

namespace ExchangeStats.Tests.Reports;

public sealed class ReportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("Upper")]
    [InlineData("a b")]
    [InlineData("a.b")]
    [InlineData("../a")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("обмін")]
    [InlineData("a\0")]
    public void A_name_that_is_no_file_name_is_refused(string name)
    {
        var expected = $"\"{name}\" is not a name for a file of a report; expected lower-case letters, digits and hyphens.";
        Assert.StartsWith(expected, Assert.Throws<ArgumentException>(() => new ReportTable(name, ["a"], [])).Message, StringComparison.Ordinal);
        Assert.StartsWith(expected, Assert.Throws<ArgumentException>(() => new Figure(name, "", "", [], "")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_has_at_most_a_hundred_letters()
    {
        Assert.Equal(100, new ReportTable(new string('a', 100), ["a"], []).Name!.Length);
        Assert.Throws<ArgumentException>(() => new ReportTable(new string('a', 101), ["a"], []));
    }

    [Fact]
    public void A_table_needs_a_column_and_rows_as_wide_as_its_head()
    {
        Assert.StartsWith("A table needs a column.", Assert.Throws<ArgumentException>(() => new ReportTable("t", [], [])).Message, StringComparison.Ordinal);
        Assert.StartsWith("A row has 1 cells; the table has 2 columns.", Assert.Throws<ArgumentException>(() => new ReportTable("t", ["a", "b"], [["1"]])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new ReportTable("t", null!, []));
        Assert.Throws<ArgumentNullException>(() => new ReportTable("t", ["a"], null!));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(0)]
    public void A_heading_lies_two_to_six_deep(int level) => Assert.Throws<ArgumentOutOfRangeException>(() => new Heading("h", level));

    [Fact]
    public void What_is_missing_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new Heading(null!));
        Assert.Throws<ArgumentNullException>(() => new Figure(null!, "", "", [], ""));
        Assert.Throws<ArgumentNullException>(() => new Figure("a", null!, "", [], ""));
        Assert.Throws<ArgumentNullException>(() => new Figure("a", "", null!, [], ""));
        Assert.Throws<ArgumentNullException>(() => new Figure("a", "", "", [], null!));
        Assert.Throws<ArgumentNullException>(() => new Report(null!));
        Assert.Throws<ArgumentNullException>(() => HistoryReport.Create(null!));
    }

    [Fact]
    public void Two_tables_or_two_figures_of_one_name_are_refused()
    {
        var (table, figure) = (new ReportTable("a", ["x"], []), new Figure("a", "", "", [], ""));
        Assert.StartsWith("Two tables have the name \"a\".", Assert.Throws<ArgumentException>(() => new Report("t", table, table)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Two figures have the name \"a\".", Assert.Throws<ArgumentException>(() => new Report("t", figure).With(figure)).Message, StringComparison.Ordinal);
        Assert.Equal(2, new Report("t", table, figure).Blocks.Length);
    }

    [Fact]
    public void A_report_lists_its_files()
    {
        var report = new Report("t", new Figure("a", "", "<svg/>", default, "x\n"), new Figure("b", "", "<svg/>", [1], "x\n"), new ReportTable("c", ["x"], []), new ReportTable(null, ["x"], []));
        Assert.Equal(["report.html", "report.md", "report.json", "charts/a.svg", "charts/a.csv", "charts/b.svg", "charts/b.png", "charts/b.csv", "tables/c.csv"], report.ToFiles().Select(file => file.Path));
        Assert.Equal("t", report.ToString());
        Assert.Equal(["report.md (72 bytes)", "charts/a.svg (6 bytes)"], report.ToFiles().Where(file => file.Path is "report.md" or "charts/a.svg").Select(file => file.ToString()));
        Assert.Equal(report.ToFiles(), report.With().ToFiles());
    }

    [Fact]
    public void A_report_is_saved_whole_beside_what_is_there()
    {
        folder.Write("mine.txt", "mine");
        folder.Write("report.md", "old");
        var report = new Report("t", new ReportTable("c", ["x"], []));
        report.Save(folder.Location);
        Assert.Equal(["mine.txt", "report.html", "report.json", "report.md"], folder.Files);
        foreach (var file in report.ToFiles()) Assert.Equal(file.Content, File.ReadAllBytes(folder[file.Path]));
        report.Save(folder["made/for/it"]);
        Assert.True(File.Exists(folder["made/for/it/tables/c.csv"]));
    }

    [Fact]
    public void A_report_that_cannot_be_saved_whole_is_not_saved_at_all()
    {
        folder.Write("report.md", "old");
        Directory.CreateDirectory(folder["tables/d.csv"]);
        var report = new Report("t", new ReportTable("c", ["x"], []), new ReportTable("d", ["x"], []));
        Assert.Contains("is a folder; expected a file or nothing.", Assert.Throws<IOException>(() => report.Save(folder.Location)).Message, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(folder["report.md"]));
        Assert.Equal([folder["tables/d.csv"]], Directory.EnumerateFileSystemEntries(folder["tables"]));
        Assert.Throws<IOException>(() => report.Save(folder["report.md/below"]));
        Assert.Equal(["report.md"], folder.Files);
        Assert.Throws<ArgumentException>(() => report.Save(""));
    }
}
