namespace ExchangeStats.Charts.Sources;

/// <summary>The claims that can be held against each other: what was reported or withheld, and not taken back later.</summary>
internal static class ComparedClaims
{
    public static IEnumerable<Claim> Of(ClaimBook book, IEnumerable<Claim> claims)
    {
        var superseded = book.Revisions.Select(revision => revision.Earlier).ToHashSet();
        return claims.Where(claim => !claim.IsParity && (claim.Status is ClaimStatus.Reported or ClaimStatus.Withheld) && !superseded.Contains(claim));
    }

    /// <summary>What a claim speaks of; the only phase of an exchange is the exchange.</summary>
    public static Scope ScopeOf(ClaimBook book, Claim claim)
    {
        var scope = claim.Scope;
        return scope.Phases is not null && book.FindExchange(scope.Exchange!)!.Phases.Length == 1
            ? Scope.Of(scope.Exchange!, scope.Party, scope.Category, null, scope.Measure)
            : scope;
    }
}
