using System.Text;

namespace ExchangeStats.Cli.Tests;

public sealed class RobustnessTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public RobustnessTests() => folder.Write("mine.csv", SmallBook.Csv);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Findings_go_to_output_and_mistakes_to_error()
    {
        var found = CommandProcess.Run(["check", "-"], [], Encoding.UTF8.GetBytes(SmallBook.Csv));
        Assert.Equal((1, ""), (found.ExitCode, found.Error));
        Assert.Equal(Command.Run(["check", "-"], SmallBook.Csv).Output, found.Output);
        var mistaken = CommandProcess.Run("check", "--fromat", "json");
        Assert.Equal((2, ""), (mistaken.ExitCode, mistaken.Output));
        Assert.Contains("Did you mean '--format'?", mistaken.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_there_is_colour_and_in_a_pipe_there_is_none()
    {
        if (!HasScript) return;
        Assert.Contains("\u001b[1;31mcontradiction", OnTerminal("check", "").Output, StringComparison.Ordinal);
        Assert.DoesNotMatch("\u001b\\[[0-9;]*m", OnTerminal("check", "NO_COLOR=1").Output);
        Assert.DoesNotContain("\u001b", CommandProcess.Run("check", folder["mine.csv"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_who_leaves_early_ends_the_run_quietly()
    {
        if (OperatingSystem.IsWindows()) return;
        folder.Write("big.csv", SmallBook.Noted(2_000));
        var result = CommandProcess.RunInShell("\"$@\" | head -1", "check", folder["big.csv"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(2, result.Output.Split('\n').Length);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void An_interrupted_run_ends_with_130_and_leaves_nothing(string signal)
    {
        if (OperatingSystem.IsWindows()) return;
        var result = CommandProcess.RunInterrupted(signal, "convert", "-", folder["out.json"]);
        Assert.Equal(new CommandResult(130, "", ""), result);
        Assert.Equal(["mine.csv"], FolderContent.Names(folder.Location));
    }

    [Fact]
    public async Task A_signal_while_files_are_put_in_place_waits_for_them()
    {
        using var begun = new ManualResetEventSlim();
        using var release = new ManualResetEventSlim();
        var writing = Task.Run(() => Output.UninterruptedFile.Write(folder["a.json"], stream =>
        {
            begun.Set();
            release.Wait();
            stream.Write("whole"u8);
        }));
        begun.Wait();
        var held = Task.Run(() => Output.Interruption.Hold(() => Assert.Equal("whole", File.ReadAllText(folder["a.json"]))));
        Assert.False(held.IsCompleted);
        release.Set();
        await Task.WhenAll(writing, held);
    }

    [Fact]
    public void A_write_that_fails_leaves_what_was_there()
    {
        folder.Write("a.json", "mine");
        var failure = Assert.Throws<IOException>(() => Output.UninterruptedFile.Write(folder["a.json"], stream =>
        {
            stream.Write("half"u8);
            throw new IOException("no space left");
        }));
        Assert.Equal($"\"{folder["a.json"]}\" cannot be written: no space left", failure.Message);
        Assert.Equal("mine", File.ReadAllText(folder["a.json"]));
        Assert.Equal(["a.json", "mine.csv"], FolderContent.Names(folder.Location));
    }

    [Theory]
    [InlineData("convert", "a.json")]
    [InlineData("chart", "a.svg")]
    public void A_disk_that_fills_up_leaves_nothing_half_written(string command, string name)
    {
        if (OperatingSystem.IsWindows()) return;
        folder.Write("big.csv", SmallBook.Noted(500));
        var before = FolderContent.Of(folder.Location);
        string[] arguments = command == "convert" ? ["convert", folder["big.csv"], folder[name]] : ["chart", "cumulative", folder["mine.csv"], "-o", folder[name]];
        var result = CommandProcess.RunInShell("trap '' XFSZ; ulimit -f 8; exec \"$@\"", arguments);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"exchangestats: \"{folder[name]}\" cannot be written: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, FolderContent.Of(folder.Location));
    }

    [SmallDiskTheory]
    [InlineData("convert big.csv DISK/a.json", "DISK/a.json")]
    [InlineData("chart cumulative mine.csv -o DISK/a.svg", "DISK/a.svg")]
    [InlineData("report mine.csv -o DISK/report", "DISK/report")]
    public void A_small_disk_that_fills_up_keeps_what_it_held_and_nothing_else(string command, string place)
    {
        folder.Write("big.csv", SmallBook.Noted(500));
        Directory.CreateDirectory(folder["disk"]);
        var arguments = command.Replace("DISK", folder["disk"], StringComparison.Ordinal).Split(' ').Select(word => word.EndsWith(".csv", StringComparison.Ordinal) ? folder[word] : word);
        var result = CommandProcess.RunInShell(
            $"{SmallDiskTheoryAttribute.Apart} 'mount -t tmpfs -o size=16k none \"$0\" && echo mine > \"$0/kept\"; \"$@\"; code=$?; cat \"$0/kept\"; ls -A \"$0\"; exit $code' '{folder["disk"]}' \"$@\"", [.. arguments]);
        Assert.Equal((2, "mine\nkept\n"), (result.ExitCode, result.Output));
        Assert.Contains($"\"{place.Replace("DISK", folder["disk"], StringComparison.Ordinal)}\" cannot be written: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("No space left on device", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_filled_is_not_made()
    {
        if (OperatingSystem.IsWindows()) return;
        folder.Write("big.csv", SmallBook.Noted(500));
        var result = CommandProcess.RunInShell("trap '' XFSZ; ulimit -f 8; exec \"$@\"", "convert", folder["big.csv"], folder["new"]);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"exchangestats: \"{Path.Combine(folder["new"], "")}", result.Error, StringComparison.Ordinal);
        Assert.Contains(".csv\" cannot be written: ", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["new"]));
    }

    [Fact]
    public void A_place_that_takes_no_files_is_told()
    {
        if (OperatingSystem.IsWindows()) return;
        var result = Command.Run("convert", folder["mine.csv"], "/proc/a.json");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("exchangestats: \"/proc/a.json\" cannot be written: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shell_is_told_what_could_follow()
    {
        Assert.Equal(["sarif"], Suggested("check --format sar"));
        Assert.Contains("cumulative", Suggested("chart "));
        Assert.Contains("totals", Suggested("t"));
    }

    [Fact]
    public void Every_command_has_help_with_examples()
    {
        string[] commands = ["check", "totals", "explain", "chart", "convert", "init"];
        Assert.All(commands, command =>
        {
            var help = Command.Run(command, "--help");
            Assert.Equal((0, ""), (help.ExitCode, help.Error));
            Assert.Contains($"\nExamples:\n  exchangestats {command}", help.Output, StringComparison.Ordinal);
            Assert.Contains($"  {command} ", Command.Run("--help").Output, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_mistyped_command_is_guessed() =>
        Assert.Contains("exchangestats: Unrecognized command or argument 'chekc'. Did you mean 'check'?\n", Command.Run("chekc").Error, StringComparison.Ordinal);

    private static bool HasScript => OperatingSystem.IsLinux() && File.Exists("/usr/bin/script");

    private static string[] Suggested(string typed) => Command.Run($"[suggest:{typed.Length}]", typed).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private CommandResult OnTerminal(string command, string variables) =>
        CommandProcess.RunInShell($"TERM=xterm {variables} script -qec \"$* '{folder["mine.csv"]}'\" /dev/null < /dev/null", command);
}
