using System.Collections.Immutable;

namespace ExchangeStats.Consistency;

/// <summary>What claimants report with a count and have not revised, by id.</summary>
internal static class CurrentClaims
{
    public static ImmutableArray<Claim> Of(ClaimBook book)
    {
        var superseded = book.Revisions.Select(revision => revision.Earlier).ToHashSet();
        return [.. book.Claims.Where(claim => claim.Status == ClaimStatus.Reported && !claim.Count.IsUnknown && !superseded.Contains(claim))];
    }
}
