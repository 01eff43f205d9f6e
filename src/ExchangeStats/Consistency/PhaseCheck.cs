namespace ExchangeStats.Consistency;

/// <summary>Notes the phases of which nobody speaks.</summary>
internal static class PhaseCheck
{
    public static IEnumerable<Finding> Run(ClaimBook book) =>
        from exchange in book.Exchanges
        from phase in exchange.Phases
        where book.AsOfDate is not { } known || phase.Date <= known
        where !book.Of(exchange).Any(claim => claim.Status is ClaimStatus.Reported or ClaimStatus.Withheld
            && (claim.Scope.Phases is { } run ? run.First <= phase.Number && phase.Number <= run.Last : exchange.Phases.Length == 1))
        select new Finding(FindingCode.PhaseWithoutClaim, exchange.Id, phase.Date,
            FormattableString.Invariant($"{exchange.Title}: nobody reports how many phase {phase.Number} returned"), []);
}
