using ExchangeStats.Consistency;

namespace ExchangeStats.Tests.Consistency;

/// <summary>What a check notices, by code.</summary>
internal static class Noticed
{
    public static string[] In(ClaimBook book, string code) => [.. Findings(book, code).Select(finding => finding.Message)];

    public static Finding[] Findings(ClaimBook book, string code) => [.. book.Check().Findings.Where(finding => finding.Code.Id == code)];
}
