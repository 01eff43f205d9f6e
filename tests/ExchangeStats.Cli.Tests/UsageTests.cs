namespace ExchangeStats.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_a_command_the_mistake_is_told() => Mistaken("Required command was not provided.");

    [Fact]
    public void An_unknown_command_is_named() => Mistaken("Unrecognized command or argument 'publish'.", "publish");

    [Fact]
    public void An_unknown_option_is_named() => Mistaken("Unrecognized option '--colour'.", "report", "--colour");

    [Fact]
    public void A_second_file_is_named() => Mistaken("Unrecognized command or argument 'b.csv'.", "report", "a.csv", "b.csv");

    [Fact]
    public void An_option_without_its_value_is_named() => Mistaken("Required argument missing for option: '-o'.", "report", "-o");

    [Fact]
    public void An_empty_name_is_refused()
    {
        Mistaken("The output folder is an empty name; expected a folder.", "report", "-o", "");
        Mistaken("The data is an empty name; expected a file, a folder or -.", "report", "", "-o", folder["report"]);
    }

    [Fact]
    public void Help_names_the_commands_and_the_exit_codes()
    {
        var result = CommandProcess.Run("--help");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("exchangestats [command] [options]", result.Output, StringComparison.Ordinal);
        Assert.Contains("report", result.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes: 0 done, 1 ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_on_report_names_its_argument_and_option()
    {
        var result = Command.Run("report", "--help");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("exchangestats report [<data>] [options]", result.Output, StringComparison.Ordinal);
        Assert.Contains("-o, --output <folder>", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_that_of_the_library()
    {
        var result = CommandProcess.Run("--version");
        Assert.Equal(new CommandResult(0, typeof(Count).Assembly.GetName().Version!.ToString(3) + Environment.NewLine, ""), result);
    }

    [Fact]
    public void An_at_sign_before_a_name_is_part_of_the_name()
    {
        folder.Write("arguments", "--version");
        var result = Command.Run("report", "@" + folder["arguments"], "-o", folder["report"]);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"@{folder["arguments"]}: there is no such file or folder", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(\"$@\"; echo $? >&2) | true")]
    [InlineData("\"$@\" >&-; echo $? >&2")]
    public void An_output_that_nobody_reads_shows_no_stack_trace(string line)
    {
        if (OperatingSystem.IsWindows()) return;
        folder.Write("mine.csv", "exchange,party,count,claimant\nmay,UA,390,Zelensky\n");
        var result = CommandProcess.RunInShell(line, "report", folder["mine.csv"], "-o", folder["report"]);
        Assert.Equal("", result.Output);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("3\n", result.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["report/report.md"]));
    }

    [Fact]
    public void A_fault_of_the_program_ends_with_code_3()
    {
        var result = Command.Run(["report", "-", "-o", folder["report"]], surroundings => surroundings with { OpenInput = () => throw new InvalidOperationException("boom") });
        Assert.Equal(3, result.ExitCode);
        Assert.StartsWith("exchangestats: this is a fault of the program, please report it: System.InvalidOperationException: boom", result.Error, StringComparison.Ordinal);
    }

    private static void Mistaken(string expected, params string[] arguments)
    {
        var result = Command.Run(arguments);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains($"exchangestats: {expected}", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("--help\n", result.Error, StringComparison.Ordinal);
    }
}
