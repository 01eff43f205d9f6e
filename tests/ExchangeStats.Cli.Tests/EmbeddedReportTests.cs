using System.Globalization;
using System.Xml.Linq;

namespace ExchangeStats.Cli.Tests;

public sealed class EmbeddedReportTests(EmbeddedReport report) : IClassFixture<EmbeddedReport>, IDisposable
{
    private static readonly string[] Expected =
    [
        "charts", "charts/agreement.csv", "charts/agreement.png", "charts/agreement.svg", "charts/calendar.csv", "charts/calendar.png", "charts/calendar.svg",
        "charts/cumulative.csv", "charts/cumulative.png", "charts/cumulative.svg", "charts/gaps.csv", "charts/gaps.png", "charts/gaps.svg",
        "charts/phases.csv", "charts/phases.png", "charts/phases.svg", "charts/progress.csv", "charts/progress.png", "charts/progress.svg",
        "report.html", "report.json", "report.md",
        "tables", "tables/agreed.csv", "tables/agreement.csv", "tables/contradictions.csv", "tables/doubts.csv", "tables/exchanges.csv", "tables/notes.csv", "tables/statistics.csv", "tables/totals-by-kind.csv", "tables/totals-by-month.csv", "tables/totals-by-year.csv",
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_report_its_charts_and_its_tables_are_written_and_where_is_printed()
    {
        Assert.Equal(new CommandResult(0,
            $"Wrote {Path.Combine(report.Location, "report.html")}, with 6 charts in {Path.Combine(report.Location, "charts")} and 10 tables in {Path.Combine(report.Location, "tables")}.{Environment.NewLine}",
            ""), report.Result);
        Assert.Equal(Expected, FolderContent.Names(report.Location));
    }

    [Fact]
    public void Pictures_are_pictures()
    {
        foreach (var png in Directory.EnumerateFiles(report.Location, "*.png", SearchOption.AllDirectories))
            Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], File.ReadAllBytes(png)[..8]);
        foreach (var svg in Directory.EnumerateFiles(report.Location, "*.svg", SearchOption.AllDirectories))
            Assert.Equal("http://www.w3.org/2000/svg", XDocument.Load(svg).Root!.Name.NamespaceName);
    }

    [Fact]
    public void A_second_run_into_the_same_folder_changes_no_byte_and_leaves_other_files_alone()
    {
        var own = Path.Combine(report.Location, "charts", "mine.txt");
        File.WriteAllText(own, "mine");
        Assert.Equal(0, CommandProcess.Run("report", "-o", report.Location).ExitCode);
        Assert.Equal("mine", File.ReadAllText(own));
        File.Delete(own);
        Assert.Equal(report.Content, FolderContent.Of(report.Location));
    }

    [Theory]
    [InlineData("fa_IR.UTF-8", "Pacific/Kiritimati", "0")]
    [InlineData("tr_TR.UTF-8", "Etc/GMT+12", "1")]
    public void Neither_language_nor_time_zone_nor_invariant_globalization_changes_a_byte(string language, string zone, string invariant)
    {
        var result = CommandProcess.Run(["report", "-o", folder["report"]],
            [("LANG", language), ("LC_ALL", language), ("TZ", zone), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", invariant)]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(report.Content, FolderContent.Of(folder["report"]));
    }

    [Theory]
    [InlineData("fa-IR")]
    [InlineData("uk-UA")]
    public void The_culture_of_the_thread_changes_no_byte(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Cultures.Named(culture);
            Assert.Equal(0, Command.Run("report", "-o", folder["report"]).ExitCode);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(report.Content, FolderContent.Of(folder["report"]));
    }
}
