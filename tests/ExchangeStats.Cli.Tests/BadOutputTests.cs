namespace ExchangeStats.Cli.Tests;

public sealed class BadOutputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BadOutputTests() => folder.Write("mine.csv", "exchange,party,count,claimant\nmay,UA,390,Zelensky\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_where_the_folder_should_be_stays_as_it_was()
    {
        folder.Write("taken", "mine");
        Refused(folder["taken"], "already exists");
        Refused(folder["taken/below"], "already exists");
        Refused(folder["taken/below/deeper"], "already exists");
    }

    [Theory]
    [InlineData("/dev/null/x")]
    [InlineData("/proc/x")]
    public void A_place_of_the_system_is_refused(string place) => Refused(place, place[..5]);

    [Theory]
    [InlineData("report.md")]
    [InlineData("charts/cumulative.svg")]
    [InlineData("tables/exchanges.csv")]
    public void A_folder_where_a_file_should_be_leaves_everything_as_it_was(string name)
    {
        Directory.CreateDirectory(folder[$"report/{name}"]);
        folder.Write($"report/{name}/mine.txt", "mine");
        Refused(folder["report"], "is a folder; expected a file or nothing.");
    }

    [Theory]
    [InlineData("charts")]
    [InlineData("tables")]
    public void A_file_where_a_subfolder_should_be_leaves_everything_as_it_was(string name)
    {
        Directory.CreateDirectory(folder["report"]);
        folder.Write($"report/{name}", "mine");
        Refused(folder["report"], "already exists");
    }

    [Fact]
    public void A_folder_in_the_place_of_an_unfinished_file_leaves_everything_as_it_was()
    {
        Directory.CreateDirectory(folder["report/tables/exchanges.csv.unfinished"]);
        Refused(folder["report"], "exchanges.csv.unfinished");
    }

    [Fact]
    public void A_disk_that_fills_up_leaves_the_report_that_was_there()
    {
        if (OperatingSystem.IsWindows()) return;
        Directory.CreateDirectory(folder["report"]);
        folder.Write("report/report.md", "mine");
        var before = FolderContent.Of(folder.Location);
        var result = CommandProcess.RunInShell("trap '' XFSZ; ulimit -f 8; exec \"$@\"", "report", folder["mine.csv"], "--force", "-o", folder["report"]);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"exchangestats: the folder \"{folder["report"]}\" cannot be written: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, FolderContent.Of(folder.Location));
    }

    [Fact]
    public void The_process_ends_with_code_2_and_one_line()
    {
        folder.Write("taken", "mine");
        var result = CommandProcess.Run("report", folder["mine.csv"], "-o", folder["taken"]);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Single(result.Error.TrimEnd().Split('\n'));
    }

    private void Refused(string place, string reason)
    {
        var before = FolderContent.Of(folder.Location);
        var result = Command.Run("report", folder["mine.csv"], "-o", place);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"exchangestats: the folder \"{place}\" cannot be written: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal(before, FolderContent.Of(folder.Location));
    }
}
