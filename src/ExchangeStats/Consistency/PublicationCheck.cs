using ExchangeStats.Wording;

namespace ExchangeStats.Consistency;

/// <summary>Doubts reports that were published before the day of which they tell.</summary>
internal static class PublicationCheck
{
    public static IEnumerable<Finding> Run(ClaimBook book) =>
        from entry in
            from claim in book.Claims
            where claim.Status == ClaimStatus.Reported && IsBeforehand(claim)
            from attestation in claim.Attestations
            where IsBeforehand(claim, attestation)
            select (Claim: claim, Day: DayOf(claim, attestation), attestation.Publisher, attestation.Published)
        group entry.Claim by (Where: ScopeText.Where(LanguageWords.Of(Language.English), book, entry.Claim.Scope), entry.Claim.Scope.Exchange, entry.Claim.Claimant, entry.Day, entry.Publisher, entry.Published) into page
        select new Finding(FindingCode.PublishedBeforehand, page.Key.Exchange, page.Key.Day,
            words =>
            {
                var place = ScopeText.Where(words, book, page.First().Scope);
                var (published, day) = (LanguageWords.IsoDay(page.Key.Published!.Value), LanguageWords.IsoDay(page.Key.Day!.Value));
                return words.Either(
                    $"{place}: {page.Key.Publisher ?? "a publication"} printed on {published} what {page.Key.Claimant} reports of {day}",
                    $"{place}: {(page.Key.Publisher is { } publisher ? $"видання «{publisher}»" : "невідоме видання")} від {published} уже містить те, що {page.Key.Claimant} повідомляє про {day}");
            },
            page.Distinct());

    // Almost no claim is, so nothing is made to find that out.
    private static bool IsBeforehand(Claim claim)
    {
        foreach (var attestation in claim.Attestations)
        {
            if (IsBeforehand(claim, attestation)) return true;
        }

        return false;
    }

    private static bool IsBeforehand(Claim claim, Attestation attestation) => attestation.Published < DayOf(claim, attestation);

    private static DateOnly? DayOf(Claim claim, Attestation attestation) => attestation.Day ?? claim.Scope.Until;
}
