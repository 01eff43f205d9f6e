using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Json.Schema;

namespace ExchangeStats.Cli.Tests;

public sealed class CheckFormatTests : IDisposable
{
    private static readonly Lazy<JsonSchema> Sarif = new(() => JsonSchema.FromFile(Path.Combine(AppContext.BaseDirectory, "Schemas", "sarif-schema-2.1.0.json")));

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Sarif_is_what_its_schema_asks_for()
    {
        AssertValid(Check(SmallBook.Csv, "sarif"));
        AssertValid(Check(SmallBook.Consistent, "sarif"));
        AssertValid(Command.Run("check", "--format", "sarif").Output);
    }

    [Fact]
    public void What_claimants_are_called_makes_no_link_and_no_argument_of_a_Sarif_message() => Assert.Contains(
        "\\\\[x\\\\](javascript:1) {{0}}", Check("exchange,party,count,claimant\nmay,UA,390,[x](javascript:1) {0}\nmay,UA,391,B\n", "sarif"), StringComparison.Ordinal);

    [Fact]
    public void The_schema_refuses_what_is_no_sarif() =>
        Assert.False(Evaluate(Check(SmallBook.Csv, "sarif").Replace("\"startLine\": 2", "\"startLine\": 0", StringComparison.Ordinal)).IsValid);

    [Fact]
    public void Sarif_stays_under_5000_results_and_says_what_it_left_out()
    {
        var sarif = Check(SmallBook.Noted(5_001), "sarif");
        var run = JsonNode.Parse(sarif)!["runs"]![0]!;
        Assert.Equal(4_999, run["results"]!.AsArray().Count);
        Assert.Equal("There are 5,001 findings; the 4,999 gravest are listed here, and all of them in the formats text and json.",
            (string?)run["invocations"]![0]!["toolExecutionNotifications"]![0]!["message"]!["text"]);
    }

    [Fact]
    public void A_fingerprint_outlives_rows_that_are_added_before_it()
    {
        var before = Fingerprints(Check(SmallBook.Csv, "json"));
        var after = Fingerprints(Check(SmallBook.Csv.Replace("a1,may", "0,april swap,1,2030-04-01,UA,1,Ministry A,Paper,2030-04-01\na1,may", StringComparison.Ordinal), "json"));
        Assert.Equal(before.Order(), after.Order());
        Assert.Equal(before.Length, before.Distinct().Count());
    }

    [Fact]
    public void Sarif_names_files_from_the_folder_in_which_the_command_runs()
    {
        Directory.CreateDirectory(folder["my data"]);
        folder.Write("my data/claims.csv", SmallBook.Csv);
        var result = CommandProcess.RunInShell($"cd '{folder.Location}' && \"$@\"", "check", folder["my data"], "--format", "sarif");
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Equal("my%20data/claims.csv", (string?)JsonNode.Parse(result.Output)!["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]);
    }

    [Fact]
    public void JUnit_counts_its_cases_and_fails_those_that_fail_the_command()
    {
        var suites = XDocument.Parse(Check(SmallBook.Csv, "junit", "--fail-on", "doubt")).Root!;
        Assert.Equal("testsuites", suites.Name);
        Assert.Equal(suites.Descendants("testcase").Count().ToString(), suites.Attribute("tests")!.Value);
        Assert.Equal(suites.Descendants("failure").Count().ToString(), suites.Attribute("failures")!.Value);
        Assert.All(suites.Elements("testsuite"), suite =>
        {
            Assert.Equal(suite.Elements("testcase").Count().ToString(), suite.Attribute("tests")!.Value);
            Assert.Equal(suite.Descendants("failure").Count().ToString(), suite.Attribute("failures")!.Value);
        });
        Assert.Contains(suites.Descendants("failure"), failure => failure.Attribute("type")!.Value == "doubt");
        Assert.Contains(suites.Descendants("system-out"), output => output.Value.Contains("note ES0002", StringComparison.Ordinal));
    }

    [Fact]
    public void JUnit_without_a_reason_to_fail_has_no_failure()
    {
        var suites = XDocument.Parse(Check(SmallBook.Csv, "junit", "--fail-on", "never")).Root!;
        Assert.Equal("0", suites.Attribute("failures")!.Value);
        Assert.Empty(suites.Descendants("failure"));
    }

    [Fact]
    public void JUnit_survives_what_XML_cannot_hold()
    {
        var suites = XDocument.Parse(Check("exchange,party,count,claimant\nmay,UA,390,A\u0001\u001b\uFFFF😀]]>\nmay,UA,391,B\n", "junit"));
        Assert.Contains(suites.Descendants("failure"), failure => failure.Value.Contains("A\uFFFD\uFFFD\uFFFD😀]]>", StringComparison.Ordinal));
    }

    [Fact]
    public void GitHub_annotations_are_escaped_as_its_runner_reads_them()
    {
        Directory.CreateDirectory(folder["a,b:c"]);
        folder.Write("a,b:c/claims.csv", SmallBook.Csv);
        var result = CommandProcess.RunInShell($"cd '{folder.Location}' && \"$@\"", "check", "a,b:c", "--format", "github");
        Assert.Contains("\n::error file=a%2Cb%3Ac/claims.csv,line=2,col=29,title=ES2002 Phases do not add up::", "\n" + result.Output, StringComparison.Ordinal);
        Assert.Contains("100%25", result.Output, StringComparison.Ordinal);
        Assert.Contains("%0Aa,b:c/claims.csv(3,", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n::warning file=", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n::notice file=", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_of_a_step_is_added_to_what_is_there()
    {
        folder.Write("summary.md", "before\n");
        var result = Command.Run(["check", "-"], SmallBook.Csv, ("GITHUB_STEP_SUMMARY", folder["summary.md"]));
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("before\n\n" + Check(SmallBook.Csv, "markdown"), File.ReadAllText(folder["summary.md"]));
    }

    [Fact]
    public void The_summary_of_a_step_stays_under_a_mebibyte_and_says_what_it_left_out()
    {
        folder.Write("summary.md", new string('x', 600_000));
        Command.Run(["check", "-"], SmallBook.Noted(5_001), ("GITHUB_STEP_SUMMARY", folder["summary.md"]));
        var summary = File.ReadAllText(folder["summary.md"]);
        Assert.InRange(new FileInfo(folder["summary.md"]).Length, 1_000_000, (1 << 20) - 1);
        Assert.Matches(@"There is room for [\d,]+ of 5,001 findings here; exchangestats check prints all of them\.\n$", summary);
    }

    [Fact]
    public void A_summary_that_cannot_be_written_is_told()
    {
        var result = Command.Run(["check", "-"], SmallBook.Consistent, ("GITHUB_STEP_SUMMARY", folder["missing/summary.md"]));
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"exchangestats: the summary of the step, \"{folder["missing/summary.md"]}\" (GITHUB_STEP_SUMMARY), cannot be written: ", result.Error, StringComparison.Ordinal);
    }

    private static string Check(string claims, string format, params string[] options) => Command.Run(["check", "-", "--format", format, .. options], claims).Output;

    private static string[] Fingerprints(string json) => [.. JsonNode.Parse(json)!["findings"]!.AsArray().Select(finding => (string)finding!["fingerprint"]!)];

    private static void AssertValid(string sarif)
    {
        var results = Evaluate(sarif);
        Assert.True(results.IsValid, JsonSerializer.Serialize(results));
    }

    private static EvaluationResults Evaluate(string sarif)
    {
        using var document = JsonDocument.Parse(sarif);
        return Sarif.Value.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
    }
}
