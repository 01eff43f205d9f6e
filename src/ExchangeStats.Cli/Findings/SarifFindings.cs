using System.Text.Json;
using ExchangeStats.Consistency;
using ExchangeStats.Data;

namespace ExchangeStats.Cli.Findings;

/// <summary>Findings as SARIF 2.1.0, which code hosts and editors read.</summary>
internal sealed class SarifFindings : IFindingsFormat
{
    /// <summary>Under the 5,000 results that GitHub shows of a run.</summary>
    public const int MostResults = 4_999;

    public void Write(CheckedBook book, Severity? failOn, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "exchangestats");
        json.WriteString("version", ProgramVersion.Text);
        json.WriteStartArray("rules");
        foreach (var code in FindingCode.All) WriteRule(json, code);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteInvocation(json, book);
        json.WriteStartArray("results");
        foreach (var finding in book.Findings.Take(MostResults)) WriteResult(json, finding);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteRule(Utf8JsonWriter json, FindingCode code)
    {
        json.WriteStartObject();
        json.WriteString("id", code.Id);
        json.WriteString("name", string.Concat(code.Title.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
        WriteText(json, "shortDescription", code.Title);
        WriteText(json, "fullDescription", code.Description);
        WriteText(json, "help", $"{code.Description} {Advice(code.Severity)}");
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(code.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, CheckedBook book)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        if (book.Findings.Length > MostResults)
        {
            json.WriteStartArray("toolExecutionNotifications");
            json.WriteStartObject();
            json.WriteString("level", "note");
            WriteText(json, "message", FormattableString.Invariant($"There are {book.Findings.Length:N0} findings; the {MostResults:N0} gravest are listed here, and all of them in the formats text and json."));
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, LocatedFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Finding.Code.Id);
        json.WriteNumber("ruleIndex", FindingCode.All.IndexOf(finding.Finding.Code));
        json.WriteString("level", Level(finding.Finding.Severity));
        WriteText(json, "message", finding.Finding.Message);
        json.WriteStartArray("locations");
        WriteLocation(json, finding.File, finding.Place, null);
        json.WriteEndArray();
        if (finding.Claims.Length > 1)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var other in finding.Others) WriteLocation(json, finding.File, other.Place, other.Text);
            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("exchangestatsFinding/v1", finding.Fingerprint);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, string file, FilePlace? place, string? message)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", RelativeAddress.Uri(place?.File ?? file));
        json.WriteEndObject();
        if (place is not null)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Line);
            json.WriteNumber("startColumn", place.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (message is not null) WriteText(json, "message", message);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", Literal(text));
        json.WriteEndObject();
    }

    // Brackets make links and braces stand for arguments in a message.
    private static string Literal(string text) => text.AsSpan().ContainsAny("\\[]{}")
        ? text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)
            .Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)
        : text;

    private static string Level(Severity severity) => severity switch { Severity.Contradiction => "error", Severity.Doubt => "warning", _ => "note" };

    private static string Advice(Severity severity) => severity switch
    {
        Severity.Contradiction => "Look the sources up: correct a mistyped count or scope; where the sources do contradict each other, leave the claims as they are.",
        Severity.Doubt => "Look the sources up; nothing needs to change where the claims say what the sources say.",
        _ => "Nothing needs to be done.",
    };
}
