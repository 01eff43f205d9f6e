using System.Collections.Immutable;
using ExchangeStats.Consistency;
using ExchangeStats.Statistics;

namespace ExchangeStats.Reports;

/// <summary>The tables of the report on all exchanges.</summary>
internal sealed class HistoryTables(ConsistencyReport check, ReportText text)
{
    private readonly ExchangeHistory history = check.History;

    /// <summary>The parties to which somebody is said to have been returned.</summary>
    public ImmutableArray<Party> KnownParties { get; } = [.. check.History.Parties.Where(party => !check.History.Total(party).IsUnknown)];

    public ReportTable Totals(string name, TotalsBy by) => new(name,
        [
            by switch { TotalsBy.Year => text.Either("Year", "Рік"), TotalsBy.Month => text.Either("Month", "Місяць"), _ => text.Either("Kind", "Вид") },
            text.Either("Handovers", "Передачі"), .. KnownParties.Select(text.ToParty),
        ],
        history.Totals(by).Select(row => (IEnumerable<Passage>)
        [
            Label(row, by),
            text.Number(row.Handovers),
            .. KnownParties.Select(party => text.Linked(row.To(party), Anchors.OfSum(by, row), row.Exchanges.Any(id => IsContested(history[id], party)))),
        ]),
        Enumerable.Range(1, KnownParties.Length + 1));

    /// <summary>The events behind each sum of several, so that it leads to all of them.</summary>
    public BulletList BehindSums(params IEnumerable<TotalsBy> sums) => new(
        from grouping in sums
        from row in history.Totals(grouping)
        where row.Exchanges.Length > 1
        select new Passage([new Inline(Label(row, grouping), null, Anchors.OfSum(grouping, row)), ": ", .. row.Exchanges.SelectMany((id, i) => Listed(history[id], isFirst: i == 0))]));

    public ReportTable Progress(params IEnumerable<Exchange> exchanges) => new("agreed",
        [
            text.Either("Exchange", "Обмін"), text.Either("To", "Кому"), text.Either("Agreed", "Погоджено"), text.Either("Returned", "Повернуто"), text.Either("Remaining", "Залишається"),
            text.Either("Share", "Частка"),
        ],
        from exchange in exchanges
        where exchange.Agreement is not null
        from party in exchange.Parties
        where !exchange.Agreement!.To(party).IsUnknown
        select (IEnumerable<Passage>)
        [
            ToSources(exchange.Title, exchange.Id), text.Party(party), text.Linked(exchange.Agreement!.To(party), Agreed(exchange, party)), Total(exchange, party),
            text.Linked(exchange.Remaining(party), Anchors.OfExchange(exchange.Id)), ToSources(text.Progress(exchange.Progress(party)), exchange.Id),
        ],
        2, 3, 4, 5);

    public ReportTable Exchanges() => new("exchanges",
        [text.Either("Day", "День"), text.Either("Event", "Подія"), text.Either("Kind", "Вид"), .. KnownParties.Select(text.ToParty)],
        history.Select(exchange => (IEnumerable<Passage>)
        [
            new Passage(new Inline(text.Days(exchange), null, Anchors.OfRow(exchange.Id))),
            ToSources(exchange.Title, exchange.Id),
            text.Kind(exchange.Kind),
            .. KnownParties.Select(party => Total(exchange, party)),
        ]),
        Enumerable.Range(3, KnownParties.Length));

    public bool IsContested(Exchange exchange, Party party) =>
        exchange.Parties.Contains(party) && check.RangeOf(Scope.Of(exchange.Id, party)).Status == FigureStatus.Conflicting;

    private string Label(TotalsRow row, TotalsBy by) => by == TotalsBy.Kind && text.Language != Language.English ? text.Kind(history[row.Exchanges[0]].Kind) : row.Label;

    private IEnumerable<Inline> Listed(Exchange exchange, bool isFirst)
    {
        if (!isFirst) yield return ", ";
        yield return new Inline(exchange.FirstDate is null ? exchange.Title : text.Days(exchange), "#" + Anchors.OfRow(exchange.Id));
    }

    private Passage Total(Exchange exchange, Party party) =>
        exchange.Parties.Contains(party) ? text.Linked(exchange.Total(party), Anchors.OfExchange(exchange.Id), IsContested(exchange, party)) : "–";

    private string Agreed(Exchange exchange, Party party) =>
        check.Book.Of(exchange).FirstOrDefault(claim => claim.Status == ClaimStatus.Agreed && claim.Scope.Party == party) is { } claim ? Anchors.OfClaim(claim.Id) : Anchors.OfExchange(exchange.Id);

    private static Passage ToSources(string text, string exchange) => new(new Inline(text, "#" + Anchors.OfExchange(exchange)));
}
