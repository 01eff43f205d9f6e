using System.Collections.Immutable;
using ExchangeStats.Charts.Layout;

namespace ExchangeStats.Charts.ProgressBars;

/// <summary>The agreed figures of one exchange or a history, in the order of time, with what was returned of each.</summary>
internal sealed record ProgressData
{
    private ProgressData(IEnumerable<ProgressRow> rows) => Rows = [.. rows];

    public ImmutableArray<ProgressRow> Rows { get; }

    /// <summary>The exchange; null for a history.</summary>
    public Exchange? Exchange { get; private init; }

    public int Reached => Rows.Count(row => row.IsReached == true);

    public int Missed => Rows.Count(row => row.IsReached == false);

    public int Open => Rows.Length - Reached - Missed;

    public static ProgressData Of(Exchange exchange, ImmutableArray<Party> shown) =>
        new(RowsOf(exchange, PartyColumns.Of(shown, exchange.Parties))) { Exchange = exchange };

    public static ProgressData Of(ExchangeHistory history, ImmutableArray<Party> shown)
    {
        var parties = PartyColumns.Of(shown, history.Parties);
        return new(history.SelectMany(exchange => RowsOf(exchange, parties)));
    }

    private static IEnumerable<ProgressRow> RowsOf(Exchange exchange, PartyColumns parties) =>
        from i in Enumerable.Range(0, parties.Length)
        let party = parties.Parties[i]
        let agreed = exchange.Agreement?.To(party) ?? Count.Unknown
        where !agreed.IsUnknown
        group (Party: party, Slot: parties.Slots[i]) by (Agreed: agreed, Returned: exchange.Total(party)) into alike
        select new ProgressRow(exchange, [.. alike.Select(one => one.Party)], alike.First().Slot, alike.Key.Returned, alike.Key.Agreed);
}
