namespace ExchangeStats.Consistency;

/// <summary>Notes the handovers whose size a claimant deliberately kept back.</summary>
internal static class WithheldCheck
{
    public static IEnumerable<Finding> Run(ClaimBook book) =>
        from claim in book.Claims
        where claim.Status == ClaimStatus.Withheld
        select new Finding(FindingCode.SizeWithheld, claim.Scope.Exchange, claim.Day,
            $"{ScopeText.Where(book, claim.Scope)}{ScopeText.Phase(book, claim.Scope)}: {claim.Claimant} gave no number of those returned to {claim.Scope.Party}", [claim]);
}
