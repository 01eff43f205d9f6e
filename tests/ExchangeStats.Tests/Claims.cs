namespace ExchangeStats.Tests;

/// <summary>Claims as tests need them.</summary>
internal static class Claims
{
    public static Claim By(string claimant, string id, Count count, Scope? scope = null, DateOnly? published = null, DateOnly? day = null, ClaimStatus status = ClaimStatus.Reported) =>
        new(claimant, scope ?? Scope.Of("may", Party.Ukraine), count, [new Attestation(id, day, published: published)], status);

    public static Claim OfSameNumber(string claimant, string id, Scope? scope = null, DateOnly? published = null, ClaimStatus status = ClaimStatus.Reported) =>
        Claim.SameNumber(claimant, scope ?? Scope.Of("may", Party.Both), [new Attestation(id, published: published)], status);
}
