using System.Collections.Immutable;
using ExchangeStats.Charts.Layout;

namespace ExchangeStats.Charts.Cumulative;

/// <summary>What the cumulative chart is drawn from: one running total a party, of one exchange or of a history.</summary>
internal sealed record CumulativeData
{
    private CumulativeData(ImmutableArray<CumulativeSeries> series) => Series = series;

    public ImmutableArray<CumulativeSeries> Series { get; }

    /// <summary>The exchange; null for a history.</summary>
    public Exchange? Exchange { get; private init; }

    /// <summary>How many exchanges handed people over between the parties shown; 0 where only running totals are known.</summary>
    public int Exchanges { get; private init; }

    /// <summary>Whether each of them was an exchange, rather than a release or repatriation.</summary>
    public bool AreAllExchanges { get; private init; }

    public bool IsEmpty => Series.All(series => series.Returns.Count == 0);

    public DateOnly First => Series.Where(series => series.Returns.Count > 0).Min(series => series.Returns[0].Date);

    public DateOnly Last => Series.Where(series => series.Returns.Count > 0).Max(series => series.Returns[^1].Date);

    public int Handovers => Series.IsEmpty ? 0 : Series.Max(series => series.Returns.Count);

    public bool IsExact => Series.All(series => series.IsExact);

    /// <summary>Whether two or more parties stand at the same total, worded alike.</summary>
    public bool AreTotalsAlike => Series.Length > 1 && Series.All(series => series.Returns.Total == Series[0].Returns.Total && !series.Party.IsSum);

    public static CumulativeData Of(Exchange exchange, ImmutableArray<Party> shown)
    {
        var parties = ShownParties.Of(shown, exchange.Parties);
        return new(Make(parties, exchange.Parties, exchange.CumulativeReturns, exchange))
        {
            Exchange = exchange,
            Exchanges = exchange.Phases.IsEmpty ? 0 : 1,
            AreAllExchanges = exchange.Kind == ExchangeKind.Exchange,
        };
    }

    public static CumulativeData Of(ExchangeHistory history, ImmutableArray<Party> shown)
    {
        var parties = ShownParties.Of(shown, history.Parties);
        var singles = parties.SelectMany(party => party == Party.Both ? history.Parties : party.IsSum ? party.Members : [party]).ToHashSet();
        var held = history.Where(exchange => !exchange.Phases.IsEmpty && exchange.Parties.Any(singles.Contains));
        return new(Make(parties, history.Parties, held.CumulativeReturns, null))
        {
            Exchanges = held.Count,
            AreAllExchanges = held.All(exchange => exchange.Kind == ExchangeKind.Exchange),
        };
    }

    public static CumulativeData Of(ImmutableArray<CumulativeReturns> returns)
    {
        ImmutableArray<Party> parties = [.. returns.Select(one => one.Party)];
        var twice = parties.GroupBy(party => party).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null) throw new ArgumentException($"Two running totals are of {twice.Key.Code}; expected one a party.", nameof(returns));
        var slots = ShownParties.SlotsOf(parties);
        return new([.. returns.Select(one => new CumulativeSeries(one.Party, one, Count.Unknown, default, slots[one.Party])).OrderBy(series => series.Slot)]);
    }

    private static ImmutableArray<CumulativeSeries> Make(
        ImmutableArray<Party> parties, ImmutableArray<Party> all, Func<Party, Category?, CumulativeReturns> returns, Exchange? exchange)
    {
        var slots = ShownParties.SlotsOf([.. all.Union(parties)]);
        return
        [
            .. parties
                .Select(party => new CumulativeSeries(party, returns(party, null), AgreedFor(exchange, party), exchange?.Progress(party) ?? default, slots[party]))
                .OrderBy(series => series.Slot),
        ];
    }

    private static Count AgreedFor(Exchange? exchange, Party party) =>
        exchange?.Agreement is null || party.IsSum ? Count.Unknown : exchange.Agreement.To(party);
}
