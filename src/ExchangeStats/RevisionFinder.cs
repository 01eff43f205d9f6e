using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ExchangeStats;

/// <summary>Finds the claims that their own claimant replaced.</summary>
internal static class RevisionFinder
{
    private const int MostInPairs = 16;

    // A revision needs proof: every publication of the earlier figure is dated before every publication of the later one, and
    // both cannot be true. A coarser wording ("390", later "over 300") takes nothing back.
    public static ImmutableArray<Revision> Of(ClaimBook book) =>
    [
        .. book.ByExchange.SelectMany(OfExchange)
            .Concat(Repeated(book.Claims.Where(claim => claim.Scope.Exchange is null)))
            .SelectMany(InGroup)
            .OrderBy(revision => revision.Earlier.Id, StringComparer.Ordinal),
    ];

    // Hardly any claimant speaks twice of the same people, which shows soonest by looking at each pair where claims are few.
    private static List<List<Claim>> OfExchange(ResultList<Claim> claims) => claims.Length > MostInPairs || HasPair(claims) ? Repeated(claims) : [];

    private static bool HasPair(ResultList<Claim> claims)
    {
        for (var i = 1; i < claims.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (string.Equals(claims[i].Claimant, claims[j].Claimant, StringComparison.Ordinal) && claims[i].Scope == claims[j].Scope) return true;
            }
        }

        return false;
    }

    // The claims of one claimant on one scope, where there are two or more.
    private static List<List<Claim>> Repeated(IEnumerable<Claim> claims)
    {
        var first = new Dictionary<(string Claimant, Scope Scope), (Claim Claim, List<Claim>? All)>();
        var repeated = new List<List<Claim>>();
        foreach (var claim in claims)
        {
            if (claim.Status != ClaimStatus.Reported || claim.Attestations.Any(attestation => attestation.Published is null)) continue;
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
