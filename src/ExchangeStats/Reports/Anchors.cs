using System.Security.Cryptography;
using System.Text;
using ExchangeStats.Consistency;
using ExchangeStats.Statistics;

namespace ExchangeStats.Reports;

/// <summary>The names by which places of a report are reached: made from ids, so that they stay the same from run to run.</summary>
internal static class Anchors
{
    private const int FingerprintBytes = 6;

    /// <summary>What was said of an event, with its sources.</summary>
    public static string OfExchange(string id) => $"event-{id}";

    /// <summary>The line of an event in the table of exchanges.</summary>
    public static string OfRow(string id) => $"row-{id}";

    /// <summary>Where it is listed which events a sum rests on; of a single event, its line.</summary>
    public static string OfSum(TotalsBy by, TotalsRow sum) => sum.Exchanges is [var only] ? OfRow(only) : $"sum-{by.ToString().ToLowerInvariant()}-{sum.Key}";

    public static string OfClaim(string id) => $"claim-{id}";

    /// <summary>A finding: its code, and a fingerprint of what it says and of the claims it rests on.</summary>
    public static string OfFinding(Finding finding)
    {
        var said = $"{finding.Message}\n{string.Join('\n', finding.Claims.Select(claim => claim.Id))}";
        return $"finding-{finding.Code}-{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(said)), 0, FingerprintBytes)}";
    }
}
