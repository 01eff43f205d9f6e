using System.Globalization;
using System.Text;
using System.Xml;
using ExchangeStats.Cli.Output;
using ExchangeStats.Consistency;

namespace ExchangeStats.Cli.Findings;

/// <summary>
/// Findings as a JUnit report: a suite a code, a test case a finding, and one case that passes where there is none. A finding that
/// makes the command fail is a failure; any other is a case that passed, with what was found as its output.
/// </summary>
internal sealed class JUnitFindings : IFindingsFormat
{
    public void Write(CheckedBook book, Severity? failOn, TextWriter output)
    {
        var byCode = book.Findings.ToLookup(finding => finding.Finding.Code);
        using var content = new MemoryStream();
        using (var xml = XmlWriter.Create(content, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "exchangestats check");
            WriteNumbers(xml, FindingCode.All.Sum(code => Math.Max(1, byCode[code].Count())), book.Findings.Count(finding => Fails(finding, failOn)));
            foreach (var code in FindingCode.All.OrderByDescending(code => code.Severity).ThenBy(code => code.Id, StringComparer.Ordinal)) WriteSuite(xml, code, [.. byCode[code]], failOn);
            xml.WriteEndElement();
        }

        output.WriteLine(Encoding.UTF8.GetString(content.GetBuffer().AsSpan(0, (int)content.Length)));
    }

    private static void WriteSuite(XmlWriter xml, FindingCode code, LocatedFinding[] findings, Severity? failOn)
    {
        var name = $"{code.Id} {code.Title}";
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", name);
        WriteNumbers(xml, Math.Max(1, findings.Length), findings.Count(finding => Fails(finding, failOn)));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", "0");
        if (findings.Length == 0) WriteCase(xml, name, "nothing found", null, () => { });
        foreach (var finding in findings) WriteCase(xml, name, finding.Finding.Message, finding, () => WriteOutcome(xml, finding, Fails(finding, failOn)));
        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, string suite, string name, LocatedFinding? finding, Action writeOutcome)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", suite);
        xml.WriteAttributeString("name", Legible(name));
        if (finding is not null) xml.WriteAttributeString("file", Legible(RelativeAddress.Path(finding.File)));
        if (finding?.Place is { } place) xml.WriteAttributeString("line", place.Line.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("time", "0");
        writeOutcome();
        xml.WriteEndElement();
    }

    private static void WriteOutcome(XmlWriter xml, LocatedFinding finding, bool fails)
    {
        xml.WriteStartElement(fails ? "failure" : "system-out");
        if (fails)
        {
            xml.WriteAttributeString("type", finding.Severity);
            xml.WriteAttributeString("message", Legible(finding.Finding.Message));
        }

        var lines = new StringBuilder($"{finding.Place?.ToString() ?? finding.File}: {finding.Finding}");
        foreach (var other in finding.Others) lines.Append(CultureInfo.InvariantCulture, $"\n{other.Place?.ToString() ?? finding.File}: {other.Text}");
        if (finding.Further > 0) lines.Append($"\nand {Counted.Of(finding.Further, "more claim")}");
        xml.WriteString(Legible(lines.ToString()));
        xml.WriteEndElement();
    }

    private static void WriteNumbers(XmlWriter xml, int tests, int failures)
    {
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
    }

    private static bool Fails(LocatedFinding finding, Severity? failOn) => finding.Finding.Severity >= failOn;

    // XML cannot hold every sign that a cell can.
    private static string Legible(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Select((c, i) => XmlConvert.IsXmlChar(c) || IsPaired(text, i) ? c : '\uFFFD'));

    private static bool IsPaired(string text, int i) =>
        (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) || (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]));
}
