using ExchangeStats.Cli.Output;
using ExchangeStats.Consistency;
using ExchangeStats.Reports;

namespace ExchangeStats.Cli.Findings;

/// <summary>Findings as a page of Markdown: the verdict, how many of each severity, and tables of contradictions, doubts and notes.</summary>
internal sealed class MarkdownFindings : IFindingsFormat
{
    public void Write(CheckedBook book, Severity? failOn, TextWriter output) => output.Write(Compose(book, book.Findings.Length));

    /// <summary>The page with as many findings as there is room for, the gravest first.</summary>
    /// <param name="book">The checked book.</param>
    /// <param name="room">How many bytes it may have.</param>
    public static string Compose(CheckedBook book, long room) =>
        StepSummary.Fitting(book.Findings.Length, (int)Math.Min(room, int.MaxValue), length => Compose(book, length));

    private static string Compose(CheckedBook book, int length)
    {
        var blocks = new List<ReportBlock>
        {
            new Paragraph($"The claims are {book.Verdict}: {book.Number(Severity.Contradiction)}, {book.Number(Severity.Doubt)} and {book.Number(Severity.Note)} in {Counted.Of(book.Report.Book.Claims.Length, "claim")} on {Counted.Of(book.Report.Book.Exchanges.Length, "exchange")}."),
        };
        foreach (var severity in new[] { Severity.Contradiction, Severity.Doubt, Severity.Note })
        {
            var findings = book.Findings.Take(length).Where(finding => finding.Finding.Severity == severity).ToArray();
            if (findings.Length == 0) continue;
            blocks.Add(new Heading($"{severity}s"));
            blocks.Add(new ReportTable(null, ["Place", "Code", "Finding"], findings.Select(finding => new Passage[]
            {
                finding.Place?.ToString() ?? finding.File, $"{finding.Finding.Code.Id} {finding.Finding.Code.Title}", finding.Finding.Message,
            })));
        }

        if (length < book.Findings.Length)
            blocks.Add(new Paragraph(FormattableString.Invariant($"There is room for {length:N0} of {book.Findings.Length:N0} findings here; exchangestats check prints all of them.")));
        return new Report($"Check of {book.Name}", blocks).ToMarkdown();
    }
}
