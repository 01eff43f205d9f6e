using System.Collections.Immutable;

namespace ExchangeStats.Charts.Layout;

/// <summary>The parties that a chart shows, in the order of their colours, and what an exchange returned to each.</summary>
/// <param name="Parties">Each party once, the one of the first colour first.</param>
/// <param name="Slots">The place of each in the palette.</param>
internal sealed record PartyColumns(ImmutableArray<Party> Parties, ImmutableArray<int> Slots)
{
    public int Length => Parties.Length;

    /// <summary>Whether one of them is a sum over others.</summary>
    public bool HasSum => Parties.Any(party => party.IsSum);

    /// <exception cref="ArgumentException">A party of the options takes no part in the data.</exception>
    public static PartyColumns Of(ImmutableArray<Party> shown, ImmutableArray<Party> all)
    {
        var slots = ShownParties.SlotsOf([.. all.Union(shown)]);
        ImmutableArray<Party> parties = [.. ShownParties.Of(shown, all).OrderBy(party => slots[party])];
        return new(parties, [.. parties.Select(party => slots[party])]);
    }

    /// <summary>Those of them that take part, in their colours.</summary>
    public PartyColumns Only(ImmutableArray<bool> takePart) => new([.. Parties.Where((_, i) => takePart[i])], [.. Slots.Where((_, i) => takePart[i])]);

    public ImmutableArray<Count> Returned(Exchange exchange, Phase phase) => [.. Parties.Select(party => Returned(exchange, phase, party))];

    public ImmutableArray<Count> Totals(Exchange exchange) => [.. Parties.Select(party => exchange.Total(party))];

    /// <summary>Whether any of them takes part in an exchange.</summary>
    public bool TakePart(Exchange exchange) => TakingPart(exchange).Contains(true);

    /// <summary>Which of them take part in an exchange; of the others there is nothing to say, not even "nobody".</summary>
    public ImmutableArray<bool> TakingPart(Exchange exchange) =>
        [.. Parties.Select(party => party == Party.Both || exchange.Parties.Contains(party) || party.Members.Any(exchange.Parties.Contains))];

    /// <summary>The sums, party by party; zero where there is nothing to add.</summary>
    public ImmutableArray<Count> Sum(IEnumerable<ImmutableArray<Count>> counts)
    {
        var all = counts.ToList();
        return [.. Enumerable.Range(0, Length).Select(i => all.Select(one => one[i]).Sum())];
    }

    private static Count Returned(Exchange exchange, Phase phase, Party party)
    {
        if (party.IsSum) return (party == Party.Both ? exchange.Parties : party.Members).Select(member => Returned(exchange, phase, member)).Sum();
        return exchange.Parties.Contains(party) ? phase.Returned(party) : Count.Zero;
    }
}
