using ExchangeStats.Consistency;
using ExchangeStats.Data;

namespace ExchangeStats.Cli.Findings;

/// <summary>A claim with its place in the file, and where it stands among those that might be doubted.</summary>
/// <param name="Claim">What is said, and by whom.</param>
/// <param name="Place">The place of its count, or null when it is not known.</param>
/// <param name="Standing">Where it stands.</param>
internal sealed record LocatedClaim(Claim Claim, FilePlace? Place, Standing Standing)
{
    /// <summary>What it says, who says it, and by which id it is cited.</summary>
    public string Text => $"{Claim.Said}, {Claim.Claimant} ({Claim.Id})";
}
