using System.Runtime.CompilerServices;

namespace ExchangeStats.Cli.Tests;

public sealed class WorkflowTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_step_of_the_workflow_in_the_README_runs()
    {
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(0, Command.Run("init", folder["data"]).ExitCode);
        Assert.Equal(0, Command.Run("chart", "cumulative", folder["data"], "-o", folder["returns.svg"]).ExitCode);
        var steps = Steps().ToArray();
        Assert.Equal(4, steps.Length);
        foreach (var step in steps)
        {
            var result = CommandProcess.RunInShell(Script(step));
            Assert.True(result is { ExitCode: 0, Error: "" }, $"{step}: {result}");
        }

        Assert.Contains("\"version\": \"2.1.0\"", File.ReadAllText(folder["findings.sarif"]), StringComparison.Ordinal);
        Assert.True(File.Exists(folder["report/report.md"]));
        var summary = File.ReadAllText(folder["summary.md"]);
        Assert.Contains("# Check of data\n", summary, StringComparison.Ordinal);
        Assert.Contains(File.ReadLines(folder["report/report.md"]).First() + "\n", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("charts/", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contradiction_fails_the_workflow()
    {
        if (OperatingSystem.IsWindows()) return;
        Directory.CreateDirectory(folder["data"]);
        folder.Write("data/claims.csv", SmallBook.Csv);
        var result = CommandProcess.RunInShell(Script(Steps().Single(step => step.Contains("github", StringComparison.Ordinal))));
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("::error file=data/claims.csv,line=2,", result.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Steps() => File.ReadLines(Path.Combine(Root(), "README.md"))
        .Where(line => line.StartsWith("      - run: ", StringComparison.Ordinal)).Select(line => line["      - run: ".Length..]);

    private string Script(string step) => $"cd '{folder.Location}' && export GITHUB_STEP_SUMMARY='{folder["summary.md"]}' && {step.Replace("exchangestats ", "\"$@\" ", StringComparison.Ordinal)}";

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
