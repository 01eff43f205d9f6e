using System.Collections.Immutable;

namespace ExchangeStats;

/// <summary>Finds the claims that their own claimant replaced.</summary>
internal static class RevisionFinder
{
    // A revision needs proof: every publication of the earlier figure is dated before every publication of the later one, and
    // both cannot be true. A coarser wording ("390", later "over 300") takes nothing back.
    public static ImmutableArray<Revision> Of(ImmutableArray<Claim> claims) =>
    [
        .. claims
            .Where(claim => claim.Status == ClaimStatus.Reported && claim.Attestations.All(attestation => attestation.Published is not null))
            .GroupBy(claim => (claim.Claimant, claim.Scope))
            .Where(group => group.Skip(1).Any())
            .SelectMany(InGroup)
            .OrderBy(revision => revision.Earlier.Id, StringComparer.Ordinal),
    ];

    private static IEnumerable<Revision> InGroup(IEnumerable<Claim> sameScope)
    {
        var inOrder = sameScope.OrderBy(claim => claim.FirstPublished).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToArray();
        foreach (var earlier in inOrder)
        {
            var later = inOrder.FirstOrDefault(claim => claim.FirstPublished > earlier.LastPublished && !claim.Count.IsCompatibleWith(earlier.Count));
            if (later is not null) yield return new Revision(earlier, later);
        }
    }
}
