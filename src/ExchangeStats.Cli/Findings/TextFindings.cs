using ExchangeStats.Cli.Output;
using ExchangeStats.Consistency;

namespace ExchangeStats.Cli.Findings;

/// <summary>Findings as compilers print them, <c>claims.csv(12,8): contradiction ES2001: …</c>, each with its other claims below it, and the verdict in the last line.</summary>
internal sealed class TextFindings(Ink ink) : IFindingsFormat
{
    public void Write(CheckedBook book, Severity? failOn, TextWriter output)
    {
        foreach (var finding in book.Findings)
        {
            var what = ink.Of(finding.Finding.Severity, $"{finding.Severity} {finding.Finding.Code.Id}");
            output.WriteLine($"{ink.Bold(Ink.Plain(finding.Place?.ToString() ?? finding.File))}: {what}: {Ink.Plain(finding.Finding.Message)}");
            foreach (var other in finding.Others) output.WriteLine(ink.Faint(Ink.Plain($"  {other.Place?.ToString() ?? finding.File}: {other.Text}")));
            if (finding.Further > 0) output.WriteLine(ink.Faint($"  and {Counted.Of(finding.Further, "more claim")}"));
        }

        output.WriteLine(book.Report.Verdict == Verdict.Consistent ? ink.Good(book.Summary) : ink.Bold(book.Summary));
    }
}
