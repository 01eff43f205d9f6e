using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ExchangeStats;

/// <summary>Finds the claims that their own claimant replaced.</summary>
internal static class RevisionFinder
{
    // A revision needs proof: every publication of the earlier figure is dated before every publication of the later one, and
    // both cannot be true. A coarser wording ("390", later "over 300") takes nothing back.
    public static ImmutableArray<Revision> Of(ImmutableArray<Claim> claims) =>
    [
        .. Repeated(claims.Where(claim => claim.Status == ClaimStatus.Reported && claim.Attestations.All(attestation => attestation.Published is not null)))
            .SelectMany(InGroup)
            .OrderBy(revision => revision.Earlier.Id, StringComparer.Ordinal),
    ];

    // The claims of one claimant on one scope, where there are two or more: hardly ever, so that nothing is kept of the others but the first.
    private static List<List<Claim>> Repeated(IEnumerable<Claim> claims)
    {
        var first = new Dictionary<(string Claimant, Scope Scope), (Claim Claim, List<Claim>? All)>();
        var repeated = new List<List<Claim>>();
        foreach (var claim in claims)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(first, (claim.Claimant, claim.Scope), out var isRepeated);
            if (!isRepeated)
            {
                known.Claim = claim;
                continue;
            }

            if (known.All is null) repeated.Add(known.All = [known.Claim]);
            known.All.Add(claim);
        }

        return repeated;
    }

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
