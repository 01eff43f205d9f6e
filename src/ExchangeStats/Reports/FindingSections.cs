using ExchangeStats.Consistency;

namespace ExchangeStats.Reports;

/// <summary>What a check noticed, by severity.</summary>
internal static class FindingSections
{
    public static IEnumerable<ReportBlock> Of(IReadOnlyCollection<Finding> findings, ReportText text) =>
    [
        .. Section(findings, Severity.Contradiction, text.Either("What cannot all be true", "Що не може бути правдою водночас"), text.Either(
            "Each line is a smallest set of statements that contradict each other, with the arithmetic that shows it.",
            "Кожен рядок — найменший набір тверджень, які суперечать одне одному, з арифметикою, яка це показує."), text),
        .. Section(findings, Severity.Doubt, text.Either("What is doubtful", "Що викликає сумнів"), text.Either(
            "Nothing here is impossible, and each line deserves a second look.",
            "Нічого неможливого тут немає, але кожен рядок вартий уваги."), text),
        .. Section(findings, Severity.Note, text.Either("What else was noticed", "Що ще помічено"), text.Either(
            "Worth knowing when the numbers are used.",
            "Варто знати, користуючись цими числами."), text),
    ];

    /// <summary>How many there are of each severity, with links to their sections.</summary>
    public static Passage Numbers(IReadOnlyCollection<Finding> findings, ReportText text)
    {
        return new Passage(
            Linked(Severity.Contradiction, ("contradiction", "contradictions"), ("суперечність", "суперечності", "суперечностей")), ", ",
            Linked(Severity.Doubt, ("doubt", "doubts"), ("сумнів", "сумніви", "сумнівів")), ", ",
            Linked(Severity.Note, ("note", "notes"), ("примітка", "примітки", "приміток")), ".");

        Inline Linked(Severity severity, (string, string) english, (string, string, string) ukrainian) =>
            new(text.Words.Counted(findings.Count(finding => finding.Severity == severity), english, ukrainian), "#" + AnchorOf(severity));
    }

    private static string AnchorOf(Severity severity) => severity switch { Severity.Contradiction => "contradictions", Severity.Doubt => "doubts", _ => "notes" };

    private static IEnumerable<ReportBlock> Section(IReadOnlyCollection<Finding> all, Severity severity, string title, string introduction, ReportText text)
    {
        yield return new Heading(title, anchor: AnchorOf(severity));
        var findings = all.Where(finding => finding.Severity == severity).ToArray();
        if (findings.Length == 0)
        {
            yield return new Paragraph(text.Either("Nothing.", "Нічого."));
            yield break;
        }

        yield return new Paragraph(introduction);
        yield return new ReportTable(AnchorOf(severity),
            [text.Either("Day", "День"), text.Either("Code", "Код"), text.Either("Finding", "Висновок"), text.Either("Claims", "Твердження")],
            findings.Select(finding => (IEnumerable<Passage>)[ReportText.Day(finding.Day), new Passage(new Inline(finding.Code.ToString(), null, Anchors.OfFinding(finding))), finding.Say(text.Language), text.Claims(finding.Claims)]));
    }
}
