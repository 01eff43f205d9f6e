using System.Collections.Immutable;
using ExchangeStats.Consistency;
using ExchangeStats.Data;

namespace ExchangeStats.Cli.Findings;

/// <summary>A finding with its place in the file: that of its main claim, or of the exchange where it rests on no claim.</summary>
/// <param name="Finding">What the check noticed.</param>
/// <param name="File">The file it is put to.</param>
/// <param name="Place">The place, or null when it concerns no place in particular.</param>
/// <param name="Claims">The claims it rests on, the main one first; those beyond the first few are counted in <paramref name="Further"/>.</param>
/// <param name="Further">How many claims more it rests on.</param>
/// <param name="Fingerprint">What tells it from others, and stays the same when rows are added or moved and when texts are reworded.</param>
internal sealed record LocatedFinding(Finding Finding, string File, FilePlace? Place, ImmutableArray<LocatedClaim> Claims, int Further, string Fingerprint)
{
    /// <summary>How many claims of a finding are shown.</summary>
    public const int MostClaims = 20;

    /// <summary>The severity as every format names it: note, doubt, contradiction.</summary>
    public string Severity => Finding.Severity.ToString().ToLowerInvariant();

    /// <summary>The claims beside the main one.</summary>
    public IEnumerable<LocatedClaim> Others => Claims.Skip(1);
}
