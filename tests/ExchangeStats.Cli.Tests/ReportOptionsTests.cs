using System.Globalization;

namespace ExchangeStats.Cli.Tests;

public sealed class ReportOptionsTests : IDisposable
{
    private const string TwoSwaps = "exchange,phase,until,party,count,claimant,published\nspring swap,1,2030-03-01,UA,120,Ministry,2030-03-01\nspring swap,2,2030-03-02,UA,80,Ministry,2030-03-02\nautumn swap,1,2030-09-01,UA,50,Ministry,2030-09-01\n";

    private readonly TemporaryFolder folder = new();

    public ReportOptionsTests() => folder.Write("mine.csv", TwoSwaps);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void One_exchange_has_a_report_of_its_own()
    {
        var result = Command.Run("report", folder["mine.csv"], "--exchange", "spring swap", "-o", folder["report"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var report = File.ReadAllText(folder["report/report.md"]);
        Assert.StartsWith("# spring swap", report, StringComparison.Ordinal);
        Assert.Contains("200", report, StringComparison.Ordinal);
        Assert.DoesNotContain("autumn swap", report, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["report/charts/sources.svg"]));
    }

    [Fact]
    public void An_exchange_that_is_not_there_is_named_with_the_nearest_that_is()
    {
        var result = Command.Run("report", folder["mine.csv"], "--exchange", "sprimg swap", "-o", folder["report"]);
        Assert.Equal(new CommandResult(2, "", $"exchangestats: exchange \"sprimg swap\" is unknown; did you mean \"spring swap\"?{Environment.NewLine}"), result);
        Assert.False(Directory.Exists(folder["report"]));
    }

    [Fact]
    public void What_was_known_on_a_day_is_told_with_what_was_learned_since()
    {
        Assert.Equal(0, Command.Run("report", folder["mine.csv"], "--as-of", "2030-03-01", "-o", folder["report"]).ExitCode);
        var report = File.ReadAllText(folder["report/report.md"]);
        Assert.StartsWith("# What was known on 1 March 2030\n", report, StringComparison.Ordinal);
        Assert.Contains("## Added since: 2\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exchange_can_be_told_as_it_was_known_on_a_day()
    {
        Assert.Equal(0, Command.Run("report", folder["mine.csv"], "--exchange", "spring swap", "--as-of", "2030-03-01", "-o", folder["report"]).ExitCode);
        Assert.Contains("Known by: publications dated up to 2030-03-01", File.ReadAllText(folder["report/report.md"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("24 May 2025")]
    [InlineData("2025-02-30")]
    [InlineData("")]
    public void A_day_that_is_none_is_refused(string day)
    {
        var result = Command.Run("report", folder["mine.csv"], "--as-of", day, "-o", folder["report"]);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"exchangestats: --as-of \"{day}\" is no day; expected a day such as 2025-05-24.{Environment.NewLine}", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void A_day_is_read_alike_in_all_calendars(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Cultures.Named(culture);
            Assert.Equal(0, Command.Run("report", folder["mine.csv"], "--as-of", "2030-03-01", "-o", folder["report"]).ExitCode);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.StartsWith("# What was known on 1 March 2030\n", File.ReadAllText(folder["report/report.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_speaks_the_language_that_is_asked_for()
    {
        Assert.Equal(0, Command.Run("report", folder["mine.csv"], "--language", "uk", "-o", folder["report"]).ExitCode);
        Assert.StartsWith("# Обміни полоненими, 1 березня 2030 – 1 вересня 2030\n", File.ReadAllText(folder["report/report.md"]), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"uk\">", File.ReadAllText(folder["report/report.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_that_has_no_room_for_the_report_says_so_in_its_language()
    {
        folder.Write("summary.md", new string('x', (1 << 20) - 400));
        Command.Run(["report", folder["mine.csv"], "--language", "uk", "-o", folder["report"]], "", ("GITHUB_STEP_SUMMARY", folder["summary.md"]));
        Assert.EndsWith("\n\nЗвіт має продовження; для решти тут немає місця.\n", File.ReadAllText(folder["summary.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_no_report_has_written_is_replaced_only_by_force()
    {
        Directory.CreateDirectory(folder["report"]);
        folder.Write("report/report.md", "mine");
        var result = Command.Run("report", folder["mine.csv"], "-o", folder["report"]);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains($"\"{Path.Combine(folder["report"], "report.md")}\" is there already and was written by no earlier report; choose another folder, or replace it with --force.", result.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder["report/report.md"]));
        Assert.Equal(0, Command.Run("report", folder["mine.csv"], "--force", "-o", folder["report"]).ExitCode);
        Assert.StartsWith("# ", File.ReadAllText(folder["report/report.md"]), StringComparison.Ordinal);
        Assert.Equal(0, Command.Run("report", folder["mine.csv"], "-o", folder["report"]).ExitCode);
    }
}
