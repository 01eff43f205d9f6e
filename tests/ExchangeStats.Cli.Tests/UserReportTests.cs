using System.Text;

namespace ExchangeStats.Cli.Tests;

public sealed class UserReportTests : IDisposable
{
    private const string Minimal = "exchange,party,count,claimant\nmay,UA,390,Zelensky\nmay,RU,at least 300,Ministry of Defence\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_minimal_file_of_ones_own_gives_a_report()
    {
        folder.Write("mine.csv", Minimal);
        var result = CommandProcess.Run("report", folder["mine.csv"], "-o", folder["report"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var report = File.ReadAllText(folder["report/report.md"]);
        Assert.Contains("- **[390](#exchanges)** people returned to Ukraine\n", report, StringComparison.Ordinal);
        Assert.Contains("- **[at least 300](#exchanges)** people returned to Russia\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_a_folder_a_document_and_standard_input_give_the_same_report()
    {
        folder.Write("mine.csv", Minimal);
        var book = ClaimBook.Load(folder["mine.csv"]);
        book.Save(folder["mine.json"]);
        book.Save(folder["folder"]);
        var expected = ReportOn(folder["mine.csv"]);
        Assert.Equal(expected, ReportOn(folder["mine.json"]));
        Assert.Equal(expected, ReportOn(folder["folder"]));
        Assert.Equal(expected, ReportOn("-", File.ReadAllBytes(folder["mine.json"])));
        Assert.Equal(expected, ReportOn("-", Encoding.UTF8.GetBytes(Minimal)));
    }

    [Fact]
    public void A_pipe_is_read_to_its_end()
    {
        var result = CommandProcess.Run(["report", "-", "-o", folder["report"]], [], Encoding.UTF8.GetBytes(Minimal));
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("- **[390](#exchanges)** people returned to Ukraine\n", File.ReadAllText(folder["report/report.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_folder_the_report_goes_to_the_folder_report()
    {
        folder.Write("mine.csv", Minimal);
        var result = CommandProcess.RunInShell($"cd '{folder.Location}' && \"$@\"", "report", "mine.csv");
        Assert.Equal(new CommandResult(0, "Wrote report/report.html, with 1 chart in report/charts and 5 tables in report/tables.\n", ""), result);
        Assert.True(File.Exists(folder["report/report.md"]));
    }

    [Fact]
    public void A_book_without_a_claim_gives_a_report_that_says_so()
    {
        folder.Write("mine.csv", "exchange,party,count,claimant\n");
        var result = Command.Run("report", folder["mine.csv"], "-o", folder["report"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("0 claims by 0 claimants", File.ReadAllText(folder["report/report.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_and_titles_that_look_like_paths_stay_inside_the_folder()
    {
        Directory.CreateDirectory(folder["book"]);
        folder.Write("book/exchanges.csv", "id,title,parties,agreed_at\n../../escape,/etc/escape,UA|RU,\n\"C:\\escape\",..\\escape,UA|RU,\n");
        folder.Write("book/phases.csv", "exchange,phase,date\n../../escape,1,2025-05-23\n../../escape,2,2025-05-24\n\"C:\\escape\",1,2025-06-01\n");
        folder.Write("book/claims.csv", "id,exchange,phase,party,count,status,claimant\n../x,../../escape,1,UA,390,,../../y\n/x,../../escape,2,UA,307,,../../y\nCON,../../escape,,UA,1000,agreed,NUL\n\\\\host\\x,\"C:\\escape\",1,RU,5,,z\n");
        var before = FolderContent.Of(folder["book"]);
        var result = Command.Run("report", folder["book"], "-o", folder["out/report"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(["book", "out"], Directory.EnumerateFileSystemEntries(folder.Location).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal));
        Assert.Equal(["report"], Directory.EnumerateFileSystemEntries(folder["out"]).Select(entry => Path.GetFileName(entry)));
        Assert.Equal(before, FolderContent.Of(folder["book"]));
        Assert.Contains("charts/progress.svg", FolderContent.Names(folder["out/report"]));
        Assert.DoesNotContain(FolderContent.Names(folder["out/report"]), name => name.Contains("escape", StringComparison.Ordinal));
    }

    private string ReportOn(string data, byte[]? input = null)
    {
        var place = folder["report"];
        var result = Command.Run(["report", data, "-o", place], input ?? []);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var content = FolderContent.Of(place);
        Directory.Delete(place, recursive: true);
        return content;
    }
}
