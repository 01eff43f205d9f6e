namespace ExchangeStats.Consistency;

/// <summary>Notes the exchanges that returned more people than were agreed.</summary>
internal static class PlanCheck
{
    public static IEnumerable<Finding> Run(ConsistencyReport report) =>
        from exchange in HistoryComposer.Agreed(report)
        where exchange.Agreement is not null
        from party in exchange.Parties
        let agreed = exchange.Agreement!.To(party)
        where !agreed.IsUnknown && exchange.Total(party).RangeUnder(report.Options.Rules).Low > agreed.RangeUnder(report.Options.Rules).High
        select new Finding(FindingCode.PlanOverrun, exchange.Id, exchange.FirstDate,
            words => words.Either(
                $"{exchange.Title}: {exchange.Total(party)} returned to {party}, {agreed} agreed",
                $"{exchange.Title}: повернуто {words.To(party)} — {words.Said(exchange.Total(party))}, погоджено — {words.Said(agreed)}"),
            report.Book.Of(exchange).Where(claim => claim.Status == ClaimStatus.Agreed && claim.Scope.Party == party));
}
