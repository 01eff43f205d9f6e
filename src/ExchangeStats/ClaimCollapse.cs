using System.Collections.Immutable;

namespace ExchangeStats;

/// <summary>Twenty outlets quoting one ministry are one claim with twenty attestations.</summary>
internal static class ClaimCollapse
{
    public static ImmutableArray<Claim> Of(IEnumerable<Claim> claims)
    {
        var collapsed = claims
            .GroupBy(claim => (claim.Claimant, claim.Scope, claim.Count, claim.IsParity, claim.Status))
            .Select(same => same.Skip(1).Any()
                ? same.First().With([.. same.SelectMany(claim => claim.Attestations).OrderBy(attestation => attestation.Id, StringComparer.Ordinal)])
                : same.First())
            .OrderBy(claim => claim.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attestation in collapsed.SelectMany(claim => claim.Attestations))
        {
            if (!ids.Add(attestation.Id)) throw new ArgumentException($"Two attestations have the id \"{attestation.Id}\".", nameof(claims));
        }

        return collapsed;
    }
}
