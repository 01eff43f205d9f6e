using System.Text.Json;
using ExchangeStats.Consistency;
using ExchangeStats.Data;

namespace ExchangeStats.Cli.Findings;

/// <summary>Findings as a JSON document: the verdict, how many of each severity, and each finding with its claims and their places.</summary>
internal sealed class JsonFindings : IFindingsFormat
{
    public void Write(CheckedBook book, Severity? failOn, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("data", book.Name);
        json.WriteString("verdict", book.Report.Verdict.ToString().ToLowerInvariant());
        json.WriteBoolean("complete", book.Report.IsComplete);
        json.WriteNumber("contradictions", book.Findings.Count(finding => finding.Finding.Severity == Severity.Contradiction));
        json.WriteNumber("doubts", book.Findings.Count(finding => finding.Finding.Severity == Severity.Doubt));
        json.WriteNumber("notes", book.Findings.Count(finding => finding.Finding.Severity == Severity.Note));
        json.WriteStartArray("findings");
        foreach (var finding in book.Findings) Write(json, finding);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, LocatedFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Finding.Code.Id);
        json.WriteString("severity", finding.Severity);
        json.WriteString("title", finding.Finding.Code.Title);
        json.WriteString("message", finding.Finding.Message);
        if (finding.Finding.Exchange is { } exchange) json.WriteString("exchange", exchange);
        if (finding.Finding.Day is { } day) json.WriteString("day", FormattableString.Invariant($"{day:yyyy-MM-dd}"));
        json.WriteString("file", finding.File);
        Write(json, finding.Place);
        json.WriteStartArray("claims");
        foreach (var claim in finding.Claims)
        {
            json.WriteStartObject();
            json.WriteString("id", claim.Claim.Id);
            json.WriteString("claimant", claim.Claim.Claimant);
            json.WriteString("said", claim.Claim.Said);
            json.WriteString("scope", claim.Claim.Scope.ToString());
            json.WriteString("standing", claim.Standing.ToString().ToLowerInvariant());
            Write(json, claim.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (finding.Further > 0) json.WriteNumber("furtherClaims", finding.Further);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FilePlace? place)
    {
        if (place is null) return;
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
    }
}
