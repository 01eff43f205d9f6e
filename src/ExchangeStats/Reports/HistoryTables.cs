using System.Collections.Immutable;
using ExchangeStats.Consistency;
using ExchangeStats.Statistics;

namespace ExchangeStats.Reports;

/// <summary>The tables of the report on all exchanges.</summary>
internal static class HistoryTables
{
    private const int MostClaimsNamed = 6;
    private const string Contested = " (contested)";

    /// <summary>The parties to which somebody is said to have been returned.</summary>
    public static ImmutableArray<Party> KnownParties(ExchangeHistory history) => [.. history.Parties.Where(party => !history.Total(party).IsUnknown)];

    public static ReportTable Totals(ConsistencyReport check, string name, TotalsBy by)
    {
        var (history, totals) = (check.History, check.History.Totals(by));
        var parties = KnownParties(history);
        return new ReportTable(name,
            [by switch { TotalsBy.Year => "Year", TotalsBy.Month => "Month", _ => "Kind" }, "Handovers", .. parties.Select(party => $"To {party}")],
            totals.Select(row => (IEnumerable<Passage>)
            [
                row.Label,
                FormattableString.Invariant($"{row.Handovers}"),
                .. parties.Select(party => Number(row.To(party), AnchorOfRow(row.Exchanges[0]), row.Exchanges.Any(id => IsContested(check, history[id], party)))),
            ]),
            Enumerable.Range(1, parties.Length + 1));
    }

    public static ReportTable Progress(ExchangeHistory history) => new("agreed",
        ["Exchange", "To", "Agreed", "Returned", "Remaining", "Share"],
        from exchange in history
        where exchange.Agreement is not null
        from party in exchange.Parties
        where !exchange.Agreement!.To(party).IsUnknown
        select (IEnumerable<Passage>)[ToSources(exchange.Title, exchange.Id), party.ToString(), exchange.Agreement!.To(party), exchange.Total(party), exchange.Remaining(party), exchange.Progress(party).ToString()],
        2, 3, 4, 5);

    public static ReportTable Exchanges(ConsistencyReport check)
    {
        var history = check.History;
        var parties = KnownParties(history);
        return new ReportTable("exchanges",
            ["Day", "Event", "Kind", .. parties.Select(party => $"To {party}")],
            history.Select(exchange => (IEnumerable<Passage>)
            [
                new Passage(new Inline(Days(exchange), null, AnchorOfRow(exchange.Id))),
                ToSources(exchange.Title, exchange.Id),
                exchange.Kind.ToString().ToLowerInvariant(),
                .. parties.Select(party => Total(check, exchange, party)),
            ]),
            Enumerable.Range(3, parties.Length));
    }

    public static ReportTable Findings(string name, IEnumerable<Finding> findings) => new(name,
        ["Day", "Code", "Finding", "Claims"],
        findings.Select(finding => (IEnumerable<Passage>)
        [
            FormattableString.Invariant($"{finding.Day:yyyy-MM-dd}"),
            finding.Code.ToString(),
            finding.Message,
            Claims(finding),
        ]));

    public static string AnchorOf(string exchange) => $"event-{exchange}";

    /// <summary>The line of an event in the table of exchanges; sums lead to the first they rest on.</summary>
    public static string AnchorOfRow(string exchange) => $"row-{exchange}";

    public static string AnchorOfClaim(string id) => $"claim-{id}";

    private static Passage ToSources(string text, string exchange) => new(new Inline(text, "#" + AnchorOf(exchange)));

    private static Passage Total(ConsistencyReport check, Exchange exchange, Party party)
    {
        if (!exchange.Parties.Contains(party)) return "–";
        return Number(exchange.Total(party), AnchorOf(exchange.Id), IsContested(check, exchange, party));
    }

    private static Passage Number(Count count, string anchor, bool isContested)
    {
        var number = new Inline(count.ToString(), "#" + anchor);
        return isContested ? new Passage(number, Contested) : new Passage(number);
    }

    private static bool IsContested(ConsistencyReport check, Exchange exchange, Party party) =>
        exchange.Parties.Contains(party) && check.RangeOf(Scope.Of(exchange.Id, party)).Status == FigureStatus.Conflicting;

    private static Passage Claims(Finding finding)
    {
        var pieces = new List<Inline>();
        foreach (var claim in finding.Claims.Take(MostClaimsNamed))
        {
            if (pieces.Count > 0) pieces.Add(", ");
            pieces.Add(new Inline(claim.Id, "#" + AnchorOfClaim(claim.Id)));
        }

        if (finding.Claims.Length > MostClaimsNamed) pieces.Add(FormattableString.Invariant($" and {finding.Claims.Length - MostClaimsNamed} more"));
        return new Passage(pieces);
    }

    private static string Days(Exchange exchange) => (exchange.FirstDate, exchange.LastDate) switch
    {
        ({ } first, { } last) when first != last => FormattableString.Invariant($"{first:yyyy-MM-dd} to {last:yyyy-MM-dd}"),
        ({ } first, _) => FormattableString.Invariant($"{first:yyyy-MM-dd}"),
        _ => "unknown",
    };
}
