namespace ExchangeStats.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    [InlineData("markdown")]
    public Task Findings_of_a_small_book(string format)
    {
        var result = Command.Run(["check", "-", "--format", format], SmallBook.Csv);
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        return Verify(result.Output).UseDirectory("Snapshots").UseParameters(format);
    }

    [Fact]
    public void A_finding_names_the_file_as_the_user_did_and_the_cell_of_the_count()
    {
        folder.Write("mine.csv", SmallBook.Csv);
        Assert.Contains($"{folder["mine.csv"]}(2,29): contradiction ES2002: ", Command.Run("check", folder["mine.csv"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_about_the_registry_names_its_row()
    {
        Directory.CreateDirectory(folder["book"]);
        folder.Write("book/claims.csv", "exchange,phase,party,count,claimant\nmay,1,UA,390,A\n");
        folder.Write("book/exchanges.csv", "id,title\nmay,May swap\n");
        folder.Write("book/phases.csv", "exchange,phase,date\nmay,1,2030-05-23\nmay,2,2030-05-24\n");
        Assert.Contains($"{folder["book/exchanges.csv"]}(2,1): note ES0001: ", Command.Run("check", folder["book"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_is_cited_by_its_own_lines()
    {
        folder.Write("mine.csv", SmallBook.Csv);
        ClaimBook.Load(folder["mine.csv"]).Save(folder["mine.json"]);
        var line = Array.FindIndex(File.ReadAllLines(folder["mine.json"]), row => row.Contains("\"a3\"", StringComparison.Ordinal)) + 1;
        Assert.Contains($"{folder["mine.json"]}({line},", Command.Run("check", folder["mine.json"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_embedded_dataset_is_cited_by_its_files()
    {
        var result = Command.Run("check");
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Matches(@"(?m)^RussiaUkraine/claims\.csv\(\d+,\d+\): contradiction ES2001: ", result.Output);
        Assert.Matches(@"contradictory: \d+ contradictions, \d+ doubts, \d+ notes in 1,750 claims on 124 exchanges\n$", result.Output);
    }

    [Theory]
    [InlineData("contradiction", 1)]
    [InlineData("doubt", 1)]
    [InlineData("never", 0)]
    public void The_exit_code_says_whether_there_are_findings_as_grave_as_named(string failOn, int expected) =>
        Assert.Equal(expected, Command.Run(["check", "-", "--fail-on", failOn], SmallBook.Csv).ExitCode);

    [Theory]
    [InlineData("contradiction", 0)]
    [InlineData("doubt", 1)]
    public void A_doubt_alone_fails_only_who_asked(string failOn, int expected) => Assert.Equal(
        expected, Command.Run(["check", "-", "--fail-on", failOn], "exchange,until,party,count,claimant,published\nmay,2030-05-23,UA,390,A,2030-05-20\n").ExitCode);

    [Fact]
    public void Claims_that_can_all_be_true_are_said_to_be_consistent() => Assert.Equal(
        new CommandResult(0, "consistent: 0 contradictions, 0 doubts, 0 notes in 1 claim on 1 exchange\n", ""),
        Command.Run(["check", "-"], "exchange,until,party,count,claimant\nmay,2030-05-23,UA,390,A\n"));

    [Fact]
    public void Only_the_first_claims_of_many_are_listed_and_the_rest_counted()
    {
        var result = Command.Run(["check", "-"], "exchange,until,party,count,claimant\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"may,2030-05-23,UA,{(i == 1 ? 389 : 390)},C{i}\n")));
        Assert.Contains("\n  and 10 more claims\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_severities_are_coloured_unless_it_is_refused()
    {
        Assert.Contains("\u001b[1;31mcontradiction ES2002\u001b[0m", OnTerminal([]), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", OnTerminal([], ("NO_COLOR", "1")), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", OnTerminal([], ("TERM", "dumb")), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", OnTerminal(["--no-color"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_claimant_cannot_steer_the_terminal() => Assert.Contains(
        "A\\u001b[2J\\u202e", Command.Run(["check", "-"], "exchange,party,count,claimant\nmay,UA,390,A\u001b[2J\u202E\nmay,UA,391,B\n").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("--format \"sarrif\" is unknown; did you mean \"sarif\"? Expected text, json, sarif, junit, github, markdown.", "--format", "sarrif")]
    [InlineData("--format \"pdf\" is unknown; expected text, json, sarif, junit, github, markdown.", "--format", "pdf")]
    [InlineData("--fail-on \"contradictoin\" is unknown; did you mean \"contradiction\"? Expected contradiction, doubt, never.", "--fail-on", "contradictoin")]
    [InlineData("Unrecognized option '--fromat'. Did you mean '--format'? A file of that name is written ./--fromat.", "--fromat")]
    public void A_mistyped_word_is_guessed(string expected, params string[] arguments)
    {
        var result = Command.Run(["check", .. arguments]);
        Assert.Equal(new CommandResult(2, "", $"exchangestats: {expected}\nexchangestats: try check --help\n"), result);
    }

    [Fact]
    public void Data_that_cannot_be_read_is_told_and_nothing_is_printed()
    {
        var result = Command.Run(["check", "-", "--format", "sarif"], "exchange,party,count,claimant\nmay,UA,39o,A\n");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("standard input(2,8): count \"39o\" is not a whole number;", result.Error, StringComparison.Ordinal);
    }

    private static string OnTerminal(string[] options, params (string Name, string Value)[] variables) => Command.Run(
        ["check", "-", .. options],
        surroundings => surroundings with
        {
            OpenInput = () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(SmallBook.Csv)),
            IsOutputTerminal = true,
            Variable = name => variables.FirstOrDefault(variable => variable.Name == name).Value,
        }).Output;
}
