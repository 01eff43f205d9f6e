using System.Globalization;
using ExchangeStats.Consistency;
using ExchangeStats.Statistics;

namespace ExchangeStats.Reports;

/// <summary>The ready-made report on all exchanges of a book: totals, cumulative returns, what cannot all be true, and every source.</summary>
public static class HistoryReport
{
    /// <summary>Composes the report.</summary>
    /// <param name="check">The checked book.</param>
    /// <param name="figures">Charts to show below the key figures, in order; none is fine.</param>
    public static Report Create(ConsistencyReport check, params IEnumerable<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(check);
        var history = check.History;
        return new Report(Title(history),
        [
            new Heading("In short"),
            new BulletList(KeyFigures(check)),
            .. figures,
            new Heading("How to read the numbers"),
            new Paragraph("Every number is worded as firmly as its sources allow. A sum with an “at least” in it is itself an “at least”, and a number that nobody gave is unknown, never zero. "
                + "Where sources contradict each other, the number is what remains when the fewest statements are doubted; it is marked “contested”, and the contradiction is listed below."),
            new Heading("Returned by year"),
            HistoryTables.Totals(check, "totals-by-year", TotalsBy.Year),
            new Heading("Returned by month"),
            HistoryTables.Totals(check, "totals-by-month", TotalsBy.Month),
            new Heading("Returned by kind of event"),
            HistoryTables.Totals(check, "totals-by-kind", TotalsBy.Kind),
            .. Agreed(history),
            new Heading("Exchanges"),
            HistoryTables.Exchanges(check),
            .. Findings(check, Severity.Contradiction, "What cannot all be true", "Each line is a smallest set of statements that contradict each other, with the arithmetic that shows it.", "contradictions"),
            .. Findings(check, Severity.Doubt, "What is doubtful", "Nothing here is impossible, and each line deserves a second look.", "doubts"),
            .. Findings(check, Severity.Note, "What else was noticed", "Worth knowing when the numbers are used.", "notes"),
            new Heading("Sources"),
            new Paragraph("Everything that was said, by event. Many publications that repeat one statement are one claim."),
            .. SourceSections.Of(check),
            new Heading("Method"),
            new BulletList(Method(check)),
        ]);
    }

    private static string Title(ExchangeHistory history)
    {
        var days = history.SelectMany(exchange => exchange.Phases).Select(phase => phase.Date).ToArray();
        return days.Length == 0
            ? "Prisoner exchanges"
            : string.Create(CultureInfo.InvariantCulture, $"Prisoner exchanges, {days.Min():d MMMM yyyy} to {days.Max():d MMMM yyyy}");
    }

    private static IEnumerable<Passage> KeyFigures(ConsistencyReport check)
    {
        var (book, history) = (check.Book, check.History);
        foreach (var party in HistoryTables.KnownParties(history)) yield return $"Returned to {party}: {history.Total(party)} people.";
        foreach (var party in history.Parties.Except(HistoryTables.KnownParties(history))) yield return $"Of people returned to {party}, which took part too, no source gives a number.";

        var kinds = book.Exchanges.GroupBy(exchange => exchange.Kind).OrderBy(group => group.Key).Select(group => Number(group.Count(), Noun(group.Key)));
        yield return $"{Number(book.Exchanges.Length, "event")}: {string.Join(", ", kinds)}.";
        var attestations = book.Claims.SelectMany(claim => claim.Attestations).ToArray();
        var publications = attestations.Select(attestation => attestation.Publisher).OfType<string>().Distinct().Count();
        yield return $"{Number(book.Claims.Length, "claim")} by {Number(book.Claims.DistinctBy(claim => claim.Claimant).Count(), "claimant")}"
            + (publications == 0 ? "." : $", read {Number(attestations.Length, "time")} in {Number(publications, "publication")}.");
        yield return new Passage(
            new Inline(Number(Count(Severity.Contradiction), "contradiction"), "#contradictions"), ", ",
            new Inline(Number(Count(Severity.Doubt), "doubt"), "#doubts"), ", ",
            new Inline(Number(Count(Severity.Note), "note"), "#notes"), ".");

        int Count(Severity severity) => check.Findings.Count(finding => finding.Severity == severity);
    }

    private static IEnumerable<ReportBlock> Agreed(ExchangeHistory history)
    {
        var table = HistoryTables.Progress(history);
        return table.Rows.IsEmpty ? [] : [new Heading("Agreed and returned"), new Paragraph("Agreed figures are targets: they never contradict an outcome."), table];
    }

    private static IEnumerable<ReportBlock> Findings(ConsistencyReport check, Severity severity, string title, string introduction, string anchor)
    {
        yield return new Heading(title, anchor: anchor);
        var findings = check.Findings.Where(finding => finding.Severity == severity).ToArray();
        if (findings.Length == 0)
        {
            yield return new Paragraph("Nothing.");
            yield break;
        }

        yield return new Paragraph(introduction);
        yield return HistoryTables.Findings(anchor, findings);
    }

    private static IEnumerable<Passage> Method(ConsistencyReport check)
    {
        yield return $"Wordings: {check.Options.Rules}.";
        yield return check.Options.DoubtBy == DoubtBy.Statement
            ? "Doubt: what one claimant says of one event counts once, however many publications repeat it and however many figures it gives."
            : "Doubt: every claim counts once, however many publications repeat it.";
        if (!check.Options.Weights.IsEmpty || check.Options.IsBookComplete) yield return $"Weighing: {check.Options}.";
        if (check.Book.AsOfDate is { } day) yield return FormattableString.Invariant($"Known by: publications dated up to {day:yyyy-MM-dd}; undated ones are left out.");
        foreach (var remark in check.Book.Remarks) yield return $"{remark}.";
        yield return $"Made with ExchangeStats {typeof(HistoryReport).Assembly.GetName().Version!.ToString(3)}.";
        yield return $"Data: SHA-256 {DataHash.Of(check.Book)}.";
    }

    private static string Noun(ExchangeKind kind) => kind switch
    {
        ExchangeKind.Release => "release",
        ExchangeKind.Repatriation => "repatriation",
        ExchangeKind.Remains => "transfer of remains",
        ExchangeKind.Plan => "plan",
        _ => "exchange",
    };

    private static string Number(int count, string noun) => string.Create(CultureInfo.InvariantCulture,
        $"{count:N0} {(count == 1 ? noun : noun.StartsWith("transfer", StringComparison.Ordinal) ? "transfers of remains" : noun + "s")}");
}
