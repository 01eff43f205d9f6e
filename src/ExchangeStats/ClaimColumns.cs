using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>How claims, and what their claimants replaced, are listed.</summary>
internal static class ClaimColumns
{
    public static ResultColumns<Claim> Of { get; } = new("claim", "claims", ["Claimant", "Said", "About", "Claim"], 4,
        claim => [claim.Claimant, claim.Said, claim.Scope.ToString(), claim.Id]);

    public static ResultColumns<Revision> OfRevisions { get; } = new("revision", "revisions", ["Claimant", "About", "Was", "Is"], 4,
        revision => [revision.Earlier.Claimant, revision.Earlier.Scope.ToString(), revision.Earlier.Said, revision.Later.Said]);
}
