namespace ExchangeStats.Consistency;

/// <summary>Doubts reports that were published before the day of which they tell.</summary>
internal static class PublicationCheck
{
    public static IEnumerable<Finding> Run(ClaimBook book) =>
        from entry in
            from claim in book.Claims
            where claim.Status == ClaimStatus.Reported
            from attestation in claim.Attestations
            let day = attestation.Day ?? claim.Scope.Until
            where attestation.Published < day
            select (Claim: claim, Day: day, attestation.Publisher, attestation.Published)
        group entry.Claim by (Where: ScopeText.Where(book, entry.Claim.Scope), entry.Claim.Scope.Exchange, entry.Claim.Claimant, entry.Day, entry.Publisher, entry.Published) into page
        select new Finding(FindingCode.PublishedBeforehand, page.Key.Exchange, page.Key.Day,
            FormattableString.Invariant($"{page.Key.Where}: {page.Key.Publisher ?? "a publication"} printed on {page.Key.Published:yyyy-MM-dd} what {page.Key.Claimant} reports of {page.Key.Day:yyyy-MM-dd}"),
            page.Distinct());
}
