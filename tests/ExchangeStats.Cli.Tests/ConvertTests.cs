namespace ExchangeStats.Cli.Tests;

public sealed class ConvertTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ConvertTests() => folder.Write("mine.csv", "extra,exchange,party,count,claimant\n\"=1+1\",may,UA,at least 390,\"=HYPERLINK(\"\"x\"\")\"\n,may,RU,5,+A\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void From_form_to_form_and_back_nothing_is_lost()
    {
        Done("mine.csv", "a.json");
        Done("a.json", "folder");
        Done("folder", "b.json");
        Done("b.json", "c.csv");
        Done("c.csv", "d.json");
        Assert.Equal(folder.Bytes("a.json"), folder.Bytes("b.json"));
        Assert.Equal(folder.Bytes("a.json"), folder.Bytes("d.json"));
        Assert.Contains("\"=HYPERLINK(\\\"x\\\")\"", File.ReadAllText(folder["d.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_can_be_converted()
    {
        var result = Command.Run(["convert", "-", folder["a.json"]], SmallBook.Csv);
        Assert.Equal(new CommandResult(0, $"Wrote 7 claims on 2 exchanges to {folder["a.json"]}\n", ""), result);
        Assert.Equal(7, ClaimBook.Load(folder["a.json"]).Claims.Length);
    }

    [Fact]
    public void A_single_file_that_would_lose_something_is_refused_unless_asked_for()
    {
        Done("mine.csv", "folder");
        folder.Write("folder/exchanges.csv", "id,title\nmay,May swap\n");
        Refused("\"{0}\" would hold the claims and lose what the tables of exchanges, phases, categories and parties say; expected a .json file or a folder, or --claims-only.", "folder", "b.csv");
        Done("folder", "b.csv", "--claims-only");
    }

    [Fact]
    public void What_is_there_is_replaced_only_by_force()
    {
        folder.Write("there.json", "mine");
        Directory.CreateDirectory(folder["there"]);
        folder.Write("there/mine.txt", "mine");
        Refused("\"{0}\" is there already; expected a new name, or --force to replace it.", "mine.csv", "there.json");
        Refused("\"{0}\" is there already and not empty; expected a new name, or --force to replace it.", "mine.csv", "there");
        Done("mine.csv", "there.json", "--force");
        Done("mine.csv", "there", "--force");
        Assert.Equal("mine", File.ReadAllText(folder["there/mine.txt"]));
    }

    [Fact]
    public void No_spreadsheet_runs_a_cell_of_the_safe_form()
    {
        Done("mine.csv", "safe", "--spreadsheet-safe");
        var claims = File.ReadAllText(folder["safe/claims.csv"]);
        Assert.Contains(",'+A,", claims, StringComparison.Ordinal);
        Assert.Contains(",\"'=HYPERLINK(\"\"x\"\")\",", claims, StringComparison.Ordinal);
        Assert.Contains(",'=1+1\n", claims, StringComparison.Ordinal);
        Refused("--spreadsheet-safe is for CSV, which spreadsheets open; expected a .csv file or a folder.", "mine.csv", "safe.json", "--spreadsheet-safe");
    }

    [Fact]
    public void Data_that_cannot_be_read_leave_nothing_behind()
    {
        folder.Write("bad.csv", "exchange,party,count,claimant\nmay,UA,39o,A\n");
        var result = Command.Run("convert", folder["bad.csv"], folder["a.json"]);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Equal(["bad.csv", "mine.csv"], FolderContent.Names(folder.Location));
    }

    private void Done(string from, string to, params string[] options)
    {
        var result = Command.Run(["convert", folder[from], folder[to], .. options]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }

    private void Refused(string expected, string from, string to, params string[] options)
    {
        var before = FolderContent.Of(folder.Location);
        Assert.Equal(new CommandResult(2, "", $"exchangestats: {string.Format(expected, folder[to])}\n"), Command.Run(["convert", folder[from], folder[to], .. options]));
        Assert.Equal(before, FolderContent.Of(folder.Location));
    }
}
