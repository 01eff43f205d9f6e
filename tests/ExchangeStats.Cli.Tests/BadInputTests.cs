using System.Text;

namespace ExchangeStats.Cli.Tests;

public sealed class BadInputTests : IDisposable
{
    private const string Header = "id,exchange,phase,until,party,category,qualifier,count,upper,claimant\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a,may,,,UA,,,-5,,x", "(2,14): count \"-5\" is negative; a count of people is never below 0")]
    [InlineData("a,may,,,UA,,exact,-5,,x", "(2,19): count \"-5\" is negative; a count of people is never below 0")]
    [InlineData("a,may,,,UA,,,9223372036854775808,,x", "(2,14): count \"9223372036854775808\" is too large; the largest count is 9,223,372,036,854,775,807")]
    [InlineData("a,may,,,UA,,exact,9223372036854775808,,x", "(2,19): count \"9223372036854775808\" is too large; the largest count is 9,223,372,036,854,775,807")]
    [InlineData("a,may,,,UA,,,39o,,x", "(2,14): count \"39o\" is not a whole number; expected a whole number such as 390, or a wording such as \"at least 300\", \"~100\" or \"10-20\"")]
    [InlineData("a,may,,,UA,,exact,39o,,x", "(2,19): count \"39o\" is not a whole number; expected digits such as 390, with the wording in the column qualifier")]
    [InlineData("a,may,,,UA,,,1.5,,x", "(2,14): count \"1.5\" is not a whole number; expected a whole number such as 390, or a wording such as \"at least 300\", \"~100\" or \"10-20\"")]
    [InlineData("a,may,,,UA,,exact,1.5,,x", "(2,19): count \"1.5\" is not a whole number; expected digits such as 390, with the wording in the column qualifier")]
    [InlineData("a,may,,,UA,,roughly,390,,x", "(2,13): qualifier \"roughly\" is unknown; expected exact, at_least, more_than, about, nearly, at_most, less_than, between, same")]
    [InlineData("a,may,,,UA,,between,390,307,x", "(2,25): upper 307 is below count 390; expected it to be the same or more")]
    [InlineData("a,may,,,UA,,exact,390,400,x", "(2,23): upper \"400\" is given without the qualifier between; expected an empty cell")]
    [InlineData("a,may,2,,UA,,,390,,x", ": phase 2 of \"may\" has no day; expected one in the column until, or a table of phases")]
    [InlineData("a,may,two,,UA,,,390,,x", "(2,7): phase \"two\" is not a phase; expected a number from 1 to 10,000 such as 2, or a run such as 1-2")]
    [InlineData("a,may,,2025-02-30,UA,,,390,,x", "(2,8): until \"2025-02-30\" does not exist: the month has 28 days; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("a,may,,05/06/2025,UA,,,390,,x", "(2,8): until \"05/06/2025\" is ambiguous: 2025-06-05 or 2025-05-06; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("a,may,,23.05.2025,UA,,,390,,x", "(2,8): until \"23.05.2025\" is not written as expected; did you mean 2025-05-23? Expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("a,may,,,UA,,,390,,x\na,june,,,UA,,,307,,x", "(3,1): id \"a\" stands twice")]
    [InlineData("a,may,,,,,,390,,x", "(2,9): party is empty; expected a code such as UA or BOTH")]
    [InlineData("a,may,,,U A,,,390,,x", "(2,9): party \"U A\" is not a party; expected a code such as UA, BOTH or RU+UA")]
    [InlineData("a,,,,UA,,,390,,x", "(2,5): neither exchange nor until is given; expected the exchange, or the last day of the period, that the claim speaks of")]
    [InlineData("a,may,,,UA,,,390,,", "(2,19): claimant is empty; expected who said it")]
    [InlineData("a,may,,,UA,,,,,x", "(2,14): count is empty; expected a whole number, \"unknown\", or the status withheld")]
    [InlineData("a,may,,,UA,,,390,,x,y", "(2,1): the row has 11 cells; expected 10, as in the header")]
    [InlineData("a,may,,,UA,,,390,,\"x", "(2,1): a quoted cell of this row does not end as it should; expected a closing \" followed by a comma or the end of the line, and \"\" for a quote inside")]
    public void A_bad_cell_is_named_with_its_place_and_nothing_is_written(string rows, string expected) =>
        Refused(Encoding.UTF8.GetBytes(Header + rows + "\n"), expected);

    [Theory]
    [InlineData("", ": the file is empty; expected a header line with the names of the columns")]
    [InlineData("exchange,party,claimant\nmay,UA,x\n", "(1,1): the column \"count\" is missing; expected at least party, count, claimant, and exchange or until")]
    [InlineData("party,count,claimant\nUA,390,x\n", "(1,1): neither the column \"exchange\" nor the column \"until\" is there; expected at least one of them")]
    [InlineData("exchange,party,count,count,claimant\nmay,UA,390,390,x\n", "(1,22): the column \"count\" stands twice")]
    [InlineData("exchange,party,count,claimant\nmay,UA,390,\u0000\n", "(2,12): the cell holds a NUL character, which is no text")]
    [InlineData("{\"claims\":[{\"exchange\":\"may\"", "(1,29): this is not valid JSON; expected an object with the table \"claims\"")]
    public void A_bad_file_is_refused_with_the_reason(string content, string expected) => Refused(Encoding.UTF8.GetBytes(content), expected);

    [Fact]
    public void Binary_rubbish_is_refused()
    {
        Refused([0x50, 0x4B, 0x03, 0x04, 0x00, 0x00, 0x08, 0xFF, 0xFE, 0x80], "(1,8): the bytes here are not UTF-8; save the file as UTF-8 text");
        Refused([0xFF, 0xFE, 0x61, 0x00], "(1,1): this is UTF-16; save the file as UTF-8 text");
        Refused([.. Encoding.UTF8.GetBytes("exchange,party,count,claimant\nmay,UA,390,"), 0xC3, 0x28], "(2,12): the bytes here are not UTF-8; save the file as UTF-8 text");
    }

    [Fact]
    public void A_very_long_line_is_refused() =>
        Refused(Encoding.UTF8.GetBytes("exchange,party,count,claimant\nmay,UA,390," + new string('x', 5 << 20) + "\n"), "(2,1): the line is longer than 4 MiB; expected one row a line");

    [Fact]
    public void A_very_long_cell_is_refused() =>
        Refused(Encoding.UTF8.GetBytes("exchange,party,count,claimant\nmay,UA,390," + new string('x', (1 << 20) + 1) + "\n"), "(2,12): the cell is longer than 1 MiB; expected a short text");

    [Theory]
    [InlineData("claims.csv", "exchange,phase,party,category,count,claimant\njune,1,UA,all,390,x\n", "(2,1): exchange \"june\" is unknown; expected an id of the table exchanges")]
    [InlineData("claims.csv", "exchange,phase,party,category,count,claimant\nmay,4,UA,all,390,x\n", "(2,5): phase 4 of \"may\" does not exist; expected one of 1, 2")]
    [InlineData("claims.csv", "exchange,phase,party,category,count,claimant\nmay,1,US,all,390,x\n", "(2,7): party \"US\" is unknown; expected one of BOTH, RU, UA")]
    [InlineData("claims.csv", "exchange,phase,party,category,count,claimant\nmay,1,UA,milita,390,x\n", "(2,10): category \"milita\" is unknown; expected a code of the table categories; did you mean military?")]
    [InlineData("exchanges.csv", "id,kind,parties\nmay,swap,UA|RU\n", "(2,5): kind \"swap\" is unknown; expected exchange, release, repatriation, remains, plan")]
    [InlineData("exchanges.csv", "id,kind,parties\nmay,,UA|US\n", "(2,6): parties \"US\" is unknown; expected one of BOTH, RU, UA")]
    [InlineData("exchanges.csv", "id,kind,parties\nmay,,UA|RU\nmay,,UA|RU\n", "(3,1): id \"may\" stands twice")]
    [InlineData("phases.csv", "exchange,phase,date\nmay,1,2025-02-30\n", "(2,7): date \"2025-02-30\" does not exist: the month has 28 days; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("categories.csv", "category,within\nall,\nmilitary,everybody\n", "(3,10): within \"everybody\" is unknown; expected the code of another category")]
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
    [InlineData("none.csv")]
    [InlineData("none/none.json")]
    [InlineData("@none")]
    public void A_missing_file_is_named(string name) =>
        Refused(folder[name], folder[name] + ": there is no such file or folder; expected a folder with claims.csv, or a file that ends in .csv or .json");

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
