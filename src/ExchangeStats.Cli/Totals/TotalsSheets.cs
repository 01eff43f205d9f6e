using System.Collections.Immutable;
using ExchangeStats.Consistency;
using ExchangeStats.Statistics;

namespace ExchangeStats.Cli.Totals;

/// <summary>Makes tables of totals from checked claims.</summary>
internal static class TotalsSheets
{
    private const string Overlap = "Categories overlap: their totals must not be added up.";
    private const string Alone = "Each row rests on the claims of one claimant alone, of the exchanges they speak of; rows must not be added up.";

    /// <summary>Group by group, as the history adds them up.</summary>
    public static TotalsSheet By(TotalsBy by, ConsistencyReport report, ImmutableArray<Party> parties)
    {
        var table = report.History.Totals(by);
        var shown = Shown(table.Parties, parties);
        return new TotalsSheet(by.ToString().ToLowerInvariant(), ["handovers"], Columns(shown),
            [.. table.Select(row => new TotalsSheetRow(row.Key, row.Label, [row.Handovers], [.. shown.Select(party => Of(row, party))]))], by == TotalsBy.Category ? Overlap : null);
    }

    /// <summary>One row a party.</summary>
    public static TotalsSheet ByParty(ConsistencyReport report, ImmutableArray<Party> parties)
    {
        var history = report.History;
        return new TotalsSheet("party", ["exchanges", "handovers"], [("people", "People")], [.. Shown(history.Parties, parties).Select(party =>
        {
            var part = history.Where(exchange => exchange.Parties.Contains(party));
            return new TotalsSheetRow(party.Code, party.Name.English, [part.Count, part.Sum(exchange => exchange.Phases.Length)], [history.Total(party)]);
        })], null);
    }

    /// <summary>One row a claimant: what their claims alone say of the exchanges they speak of.</summary>
    public static TotalsSheet ByClaimant(ConsistencyReport report, ImmutableArray<Party> parties)
    {
        var book = report.Book;
        var shown = Shown(report.History.Parties, parties);
        var rows = book.Claims.GroupBy(claim => claim.Claimant, StringComparer.Ordinal).Select(claims =>
        {
            var told = claims.Where(claim => claim.Scope is { Exchange: not null, Measure: Measure.Returned }).ToArray();
            var exchanges = told.Select(claim => claim.Scope.Exchange!).ToHashSet(StringComparer.Ordinal);
            var history = ClaimBook.Of(told, book.Exchanges.Where(exchange => exchanges.Contains(exchange.Id)), book.Categories, book.Parties).Check(report.Options).History;
            return new TotalsSheetRow(claims.Key, claims.Key, [claims.Count(), history.Count], [.. shown.Select(party => Told(told, history, party))]);
        });
        return new TotalsSheet("claimant", ["claims", "exchanges"], Columns(shown),
            [.. rows.OrderByDescending(row => row.Numbers[1]).ThenByDescending(row => row.Numbers[0]).ThenBy(row => row.Key, StringComparer.Ordinal)], Alone);
    }

    // Of exchanges in which the claimant says nothing of a party there is nothing to add up: that is neither zero nor unknown.
    private static Count? Told(Claim[] claims, ExchangeHistory history, Party party)
    {
        var spoken = claims.Where(claim => claim.Scope.Party == party || claim.Scope.Party.IsSum).Select(claim => claim.Scope.Exchange).ToHashSet(StringComparer.Ordinal);
        var part = history.Where(exchange => spoken.Contains(exchange.Id) && exchange.Parties.Contains(party));
        return part.Count == 0 ? null : part.Total(party);
    }

    private static Count? Of(TotalsRow row, Party party)
    {
        foreach (var entry in row.Counts)
        {
            if (entry.Party == party) return entry.Count;
        }

        return null;
    }

    private static ImmutableArray<Party> Shown(ImmutableArray<Party> known, ImmutableArray<Party> asked) => asked.IsEmpty ? known : asked;

    private static ImmutableArray<(string Name, string Head)> Columns(ImmutableArray<Party> parties) => [.. parties.Select(party => (party.Code, $"To {party.Name.English}"))];
}
