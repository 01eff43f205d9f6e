namespace ExchangeStats.Consistency;

/// <summary>Notes the handovers whose size a claimant deliberately kept back.</summary>
internal static class WithheldCheck
{
    public static IEnumerable<Finding> Run(ClaimBook book) =>
        from claim in book.Claims
        where claim.Status == ClaimStatus.Withheld
        select new Finding(FindingCode.SizeWithheld, claim.Scope.Exchange, claim.Day,
            words =>
            {
                var place = ScopeText.Where(words, book, claim.Scope) + ScopeText.Phase(words, book, claim.Scope);
                return words.Either(
                    $"{place}: {claim.Claimant} gave no number of those returned to {claim.Scope.Party}",
                    $"{place}: {claim.Claimant} не називає, скількох осіб повернуто {words.To(claim.Scope.Party)}");
            },
            [claim]);
}
