using System.Text;

namespace ExchangeStats.Cli.Tests;

public sealed class BadInputTests : IDisposable
{
    private const string Header = "id,exchange,phase,until,party,category,qualifier,count,upper,claimant\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a,may,,,UA,,,-5,,x", "(2,14): count \"-5\" X")]
    [InlineData("a,may,,,UA,,exact,-5,,x", "(2,19): X")]
    [InlineData("a,may,,,UA,,,9223372036854775808,,x", "(2,14): X")]
    [InlineData("a,may,,,UA,,exact,9223372036854775808,,x", "(2,19): X")]
    [InlineData("a,may,,,UA,,,39o,,x", "(2,14): X")]
    [InlineData("a,may,,,UA,,exact,39o,,x", "(2,19): X")]
    [InlineData("a,may,,,UA,,,1.5,,x", "(2,14): X")]
    [InlineData("a,may,,,UA,,exact,1.5,,x", "(2,19): X")]
    [InlineData("a,may,,,UA,,roughly,390,,x", "(2,13): X")]
    [InlineData("a,may,,,UA,,between,390,307,x", "(2,26): X")]
    [InlineData("a,may,,,UA,,exact,390,400,x", "(2,23): X")]
    [InlineData("a,may,2,,UA,,,390,,x", ": X")]
    [InlineData("a,may,two,,UA,,,390,,x", "(2,7): X")]
    [InlineData("a,may,,2025-02-30,UA,,,390,,x", "(2,8): X")]
    [InlineData("a,may,,05/06/2025,UA,,,390,,x", "(2,8): X")]
    [InlineData("a,may,,23.05.2025,UA,,,390,,x", "(2,8): X")]
    [InlineData("a,may,,,UA,,,390,,x\na,june,,,UA,,,307,,x", "(3,1): X")]
    [InlineData("a,may,,,,,,390,,x", "(2,9): X")]
    [InlineData("a,may,,,U A,,,390,,x", "(2,9): X")]
    [InlineData("a,,,,UA,,,390,,x", "(2,4): X")]
    [InlineData("a,may,,,UA,,,390,,", "(2,19): X")]
    [InlineData("a,may,,,UA,,,,,x", "(2,14): X")]
    [InlineData("a,may,,,UA,,,390,,x,y", "(2,1): X")]
    [InlineData("a,may,,,UA,,,390,,\"x", "(2,1): X")]
    public void A_bad_cell_is_named_with_its_place_and_nothing_is_written(string rows, string expected) =>
        Refused(Encoding.UTF8.GetBytes(Header + rows + "\n"), expected);

    [Theory]
    [InlineData("", ": X")]
    [InlineData("exchange,party,claimant\nmay,UA,x\n", "(1,1): X")]
    [InlineData("party,count,claimant\nUA,390,x\n", "(1,1): X")]
    [InlineData("exchange,party,count,count,claimant\nmay,UA,390,390,x\n", "(1,22): X")]
    [InlineData("exchange,party,count,claimant\nmay,UA,390,\u0000\n", "(2,12): X")]
    [InlineData("{\"claims\":[{\"exchange\":\"may\"", "X")]
    public void A_bad_file_is_refused_with_the_reason(string content, string expected) => Refused(Encoding.UTF8.GetBytes(content), expected);

    [Fact]
    public void Binary_rubbish_is_refused()
    {
        Refused([0x50, 0x4B, 0x03, 0x04, 0x00, 0x00, 0x08, 0xFF, 0xFE, 0x80], ": X");
        Refused([0xFF, 0xFE, 0x61, 0x00], "(1,1): X");
        Refused([.. Encoding.UTF8.GetBytes("exchange,party,count,claimant\nmay,UA,390,"), 0xC3, 0x28], "(2,12): X");
    }

    [Fact]
    public void A_very_long_line_is_refused() =>
        Refused(Encoding.UTF8.GetBytes("exchange,party,count,claimant\nmay,UA,390," + new string('x', 5 << 20) + "\n"), "(2,1): X");

    [Fact]
    public void A_very_long_cell_is_refused() =>
        Refused(Encoding.UTF8.GetBytes("exchange,party,count,claimant\nmay,UA,390," + new string('x', (1 << 20) + 1) + "\n"), "(2,12): X");

    [Theory]
    [InlineData("claims.csv", "exchange,phase,party,category,count,claimant\njune,1,UA,all,390,x\n", "X")]
    [InlineData("claims.csv", "exchange,phase,party,category,count,claimant\nmay,4,UA,all,390,x\n", "X")]
    [InlineData("claims.csv", "exchange,phase,party,category,count,claimant\nmay,1,US,all,390,x\n", "X")]
    [InlineData("claims.csv", "exchange,phase,party,category,count,claimant\nmay,1,UA,milita,390,x\n", "X")]
    [InlineData("exchanges.csv", "id,kind,parties\nmay,swap,UA|RU\n", "X")]
    [InlineData("exchanges.csv", "id,kind,parties\nmay,,UA|US\n", "X")]
    [InlineData("exchanges.csv", "id,kind,parties\nmay,,UA|RU\nmay,,UA|RU\n", "X")]
    [InlineData("phases.csv", "exchange,phase,date\nmay,1,2025-02-30\n", "X")]
    [InlineData("categories.csv", "category,within\nall,\nmilitary,everybody\n", "X")]
    public void What_a_table_does_not_know_is_named(string file, string content, string expected)
    {
        var book = folder["book"];
        Directory.CreateDirectory(book);
        folder.Write("book/parties.csv", "code\nUA\nRU\n");
        folder.Write("book/categories.csv", "category\nall\nmilitary\n");
        folder.Write("book/exchanges.csv", "id,kind,parties\nmay,,UA|RU\n");
        folder.Write("book/phases.csv", "exchange,phase,date\nmay,1,2025-05-23\nmay,2,2025-05-24\n");
        folder.Write("book/claims.csv", "exchange,phase,party,category,count,claimant\nmay,1,UA,all,390,x\n");
        folder.Write($"book/{file}", content);
        Refused(book, Path.Combine(book, file) + expected);
    }

    [Theory]
    [InlineData("none.csv", "X")]
    [InlineData("none/none.json", "X")]
    [InlineData("@none", "X")]
    public void A_missing_file_is_named(string name, string expected) => Refused(folder[name], folder[name] + expected);

    [Fact]
    public void A_folder_without_claims_is_refused()
    {
        Directory.CreateDirectory(folder["empty"]);
        Refused(folder["empty"], folder["empty"] + ": the folder has no claims.csv");
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        folder.Write("mine.csv", Header + "a,may,,,UA,,,39o,,x\nb,may,,2025-02-30,UA,,,1.5,,\n");
        var result = Command.Run("report", folder["mine.csv"], "-o", folder["report"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(["(2,14)", "(3,8)", "(3,24)", "(3,29)"], result.Error.TrimEnd('\n').Split('\n').Select(line => line[folder["mine.csv"].Length..line.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public void The_process_ends_with_code_2_and_tells_the_place_on_the_error_stream()
    {
        folder.Write("mine.csv", Header + "a,may,,,UA,,,39o,,x\n");
        var result = CommandProcess.Run("report", folder["mine.csv"], "-o", folder["report"]);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"{folder["mine.csv"]}(2,14): count \"39o\"", result.Error, StringComparison.Ordinal);
        Assert.Equal(["mine.csv"], FolderContent.Names(folder.Location));
    }

    [Fact]
    public void A_bad_pipe_is_called_standard_input()
    {
        var result = Command.Run(["report", "-", "-o", folder["report"]], Encoding.UTF8.GetBytes(Header + "a,may,,,UA,,,39o,,x\n"));
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("standard input(2,14): count \"39o\"", result.Error, StringComparison.Ordinal);
        Assert.Empty(FolderContent.Names(folder.Location));
    }

    [Fact]
    public void A_report_that_was_there_stays_as_it_was()
    {
        folder.Write("mine.csv", "exchange,party,count,claimant\nmay,UA,390,x\n");
        Assert.Equal(0, Command.Run("report", folder["mine.csv"], "-o", folder["report"]).ExitCode);
        var before = FolderContent.Of(folder["report"]);
        folder.Write("mine.csv", "exchange,party,count,claimant\nmay,UA,39o,x\n");
        Assert.Equal(2, Command.Run("report", folder["mine.csv"], "-o", folder["report"]).ExitCode);
        Assert.Equal(before, FolderContent.Of(folder["report"]));
    }

    private void Refused(byte[] content, string expected)
    {
        folder.Write("mine.csv", content);
        Refused(folder["mine.csv"], folder["mine.csv"] + expected);
    }

    private void Refused(string data, string expected)
    {
        var before = FolderContent.Of(folder.Location);
        Assert.Equal(new CommandResult(2, "", expected + "\n"), Command.Run("report", data, "-o", folder["report"]));
        Assert.Equal(before, FolderContent.Of(folder.Location));
    }
}
