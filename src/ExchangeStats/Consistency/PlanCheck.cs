namespace ExchangeStats.Consistency;

/// <summary>Notes the exchanges that returned more people than were agreed.</summary>
internal static class PlanCheck
{
    public static IEnumerable<Finding> Run(ConsistencyReport report) =>
        from exchange in HistoryComposer.Compose(report, Measure.Returned, exchange => MayOverrun(report, exchange))
        from party in exchange.Parties
        let agreed = exchange.Agreement!.To(party)
        where !agreed.IsUnknown && exchange.Total(party).RangeUnder(report.Options.Rules).Low > agreed.RangeUnder(report.Options.Rules).High
        select new Finding(FindingCode.PlanOverrun, exchange.Id, exchange.FirstDate,
            words => words.Either(
                $"{exchange.Title}: {exchange.Total(party)} returned to {party}, {agreed} agreed",
                $"{exchange.Title}: повернуто {words.To(party)} — {words.Said(exchange.Total(party))}, погоджено — {words.Said(agreed)}"),
            report.Book.Of(exchange).Where(claim => claim.Status == ClaimStatus.Agreed && claim.Scope.Party == party));

    // Most exchanges kept to what was agreed, and the whole tells that before the phases are put together.
    private static bool MayOverrun(ConsistencyReport report, Exchange exchange)
    {
        var (book, rules) = (report.Book, report.Options.Rules);
        return HistoryComposer.AgreementOf(exchange, book.Of(exchange).Where(claim => claim.Scope.Measure == Measure.Returned), rules) is { } agreement
            && exchange.Parties.Any(party => agreement.To(party) is { IsUnknown: false } agreed
                && (book.AsOfDate is not null || report.CountOf(Scope.Of(exchange.Id, party)).Range.Low > agreed.RangeUnder(rules).High));
    }
}
