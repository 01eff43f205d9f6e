using System.Security.Cryptography;
using System.Text;
using ExchangeStats.Consistency;

namespace ExchangeStats.Cli.Findings;

/// <summary>
/// Tells findings apart by what they rest on: the code, the exchange, and who says what of which scope. Neither places nor ids nor
/// the wording of the message are part of it, so that a finding which was looked into stays known as the file grows.
/// </summary>
internal sealed class Fingerprint
{
    private const char Separator = '\u001F';

    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    public string Of(Finding finding)
    {
        var claims = finding.Claims.Select(claim => string.Join(Separator, claim.Claimant, claim.Scope, claim.Said, claim.Status)).Order(StringComparer.Ordinal);
        var day = finding.Claims.IsEmpty ? FormattableString.Invariant($"{finding.Day:yyyy-MM-dd}") : "";
        var text = string.Join(Separator, [finding.Code.Id, finding.Exchange, day, .. claims]);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
        var number = seen[hash] = seen.GetValueOrDefault(hash) + 1;
        return number == 1 ? hash : FormattableString.Invariant($"{hash}-{number}");
    }
}
