using ExchangeStats.Cli.Output;
using ExchangeStats.Consistency;

namespace ExchangeStats.Cli.Findings;

/// <summary>Findings as workflow commands, which GitHub shows as annotations beside the rows of the file.</summary>
internal sealed class GitHubFindings : IFindingsFormat
{
    public void Write(CheckedBook book, Severity? failOn, TextWriter output)
    {
        foreach (var finding in book.Findings)
        {
            var place = finding.Place is { } at ? FormattableString.Invariant($",line={at.Line},col={at.Column}") : "";
            var others = string.Concat(finding.Others.Select(other => $"\n{other.Place?.ToString() ?? finding.File}: {other.Text}"));
            var further = finding.Further > 0 ? $"\nand {Counted.Of(finding.Further, "more claim")}" : "";
            output.WriteLine($"::{Command(finding.Finding.Severity)} file={Property(RelativeAddress.Path(finding.File))}{place},title={Property($"{finding.Finding.Code.Id} {finding.Finding.Code.Title}")}::{Data(finding.Finding.Message + others + further)}");
        }

        output.WriteLine(book.Summary);
    }

    private static string Command(Severity severity) => severity switch { Severity.Contradiction => "error", Severity.Doubt => "warning", _ => "notice" };

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
