using System.CommandLine;
using ExchangeStats.Cli.Findings;
using ExchangeStats.Cli.Input;
using ExchangeStats.Cli.Output;
using ExchangeStats.Consistency;

namespace ExchangeStats.Cli;

/// <summary><c>exchangestats check</c>: from claims to findings.</summary>
internal static class CheckCommand
{
    public const string Description = "Lists claims that cannot all be true, doubts and notes, each with its place in the file";

    public static Command Create(Surroundings surroundings, Option<bool> noColor)
    {
        var data = DataArgument.Create();
        var format = new Choice<Func<Ink, IFindingsFormat>>("--format", "How findings are written",
            ("text", ink => new TextFindings(ink)),
            ("json", _ => new JsonFindings()),
            ("sarif", _ => new SarifFindings()),
            ("junit", _ => new JUnitFindings()),
            ("github", _ => new GitHubFindings()),
            ("markdown", _ => new MarkdownFindings()));
        var failOn = new Choice<Severity?>("--fail-on", "From which severity on a finding ends the command with exit code 1",
            ("contradiction", Severity.Contradiction), ("doubt", Severity.Doubt), ("never", null));
        var command = new CommandWithExamples("check", Description,
            "check", "check mine.csv --fail-on doubt", "check data --format sarif > findings.sarif", "check - --format json < mine.csv") { data, format.Option, failOn.Option };
        command.SetAction(parsed => Run(
            new DataSource(parsed.GetValue(data), surroundings.OpenInput), format.Of(parsed)(Ink.For(surroundings, parsed.GetValue(noColor))), failOn.Of(parsed), surroundings));
        return command;
    }

    private static int Run(DataSource source, IFindingsFormat format, Severity? failOn, Surroundings surroundings)
    {
        var report = ProgressLine.Check(source.Read(keep: true), surroundings);
        var book = CheckedBook.Of(report, source);
        format.Write(book, failOn, surroundings.Output);
        StepSummary.Add(surroundings, room => MarkdownFindings.Compose(book, (long)room));
        return report.Findings.Any(finding => finding.Severity >= failOn) ? ExitCode.Failed : ExitCode.Done;
    }
}
