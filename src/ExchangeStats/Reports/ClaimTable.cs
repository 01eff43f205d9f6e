using ExchangeStats.Consistency;

namespace ExchangeStats.Reports;

/// <summary>Puts claims with their sources into reports of your own, so that numbers can lead back to them.</summary>
public static class ClaimTable
{
    /// <summary>
    /// A table of claims, one row each: its id, who says what of whom, the publications with days and addresses, and where it stands.
    /// Only the head when there are no claims.
    /// </summary>
    /// <param name="check">The checked book, which knows where claims stand.</param>
    /// <param name="claims">The claims, in the order of the rows; each may stand in one table of a report.</param>
    /// <param name="language">The language of heads and words.</param>
    /// <param name="name">The name of the file that holds the table: lower-case letters, digits and hyphens; null for a table that is only shown.</param>
    /// <exception cref="ArgumentException">The name has other characters.</exception>
    public static ReportTable Create(ConsistencyReport check, IEnumerable<Claim> claims, Language language = Language.English, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(claims);
        return SourceSections.Table(check, claims, new ReportText(language), name);
    }

    /// <summary>The id of a claim, leading to its row where the report has one: in a table of claims, or in a ready-made report.</summary>
    /// <param name="claim">The claim cited.</param>
    public static Inline Citing(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new Inline(claim.Id, "#" + Anchors.OfClaim(claim.Id));
    }
}
