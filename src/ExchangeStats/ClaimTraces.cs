using System.Collections.Immutable;

namespace ExchangeStats;

/// <summary>What claims reveal of the parties, categories and exchanges they speak of, gathered claim by claim.</summary>
internal sealed class ClaimTraces
{
    private readonly HashSet<Party> parties = [];
    private readonly HashSet<Category> categories = [];
    private readonly Dictionary<string, ExchangeTrace> exchanges = new(StringComparer.Ordinal);
    private ExchangeTrace? last;

    public static ClaimTraces Of(IEnumerable<Claim> claims)
    {
        var traces = new ClaimTraces();
        foreach (var claim in claims)
        {
            var votes = traces.VotesOn(claim.Scope);
            foreach (var attestation in claim.Attestations)
            {
                if (attestation.Day is { } day) votes?.Add(day);
            }
        }

        return traces;
    }

    /// <summary>Takes notice of a scope that claims speak about.</summary>
    /// <returns>Where to count the days they give for the handover; null for a period, which has its own.</returns>
    public DayVotes? VotesOn(Scope scope)
    {
        parties.Add(scope.Party);
        categories.Add(scope.Category);
        if (scope.Exchange is not { } id) return null;
        if (!ReferenceEquals(last?.Id, id) && !exchanges.TryGetValue(id, out last)) exchanges.Add(id, last = new ExchangeTrace(id));
        return last!.VotesOn(scope);
    }

    public ExchangeTrace? Find(string exchange) => exchanges.GetValueOrDefault(exchange);

    public ImmutableArray<Party> Parties(IEnumerable<Exchange> others) =>
    [
        .. parties.SelectMany(party => party.IsSum ? party.Members : [party])
            .Concat(others.SelectMany(exchange => exchange.Parties))
            .Distinct()
            .OrderBy(party => party.Code, StringComparer.Ordinal),
    ];

    public ImmutableArray<Category> Categories() =>
    [
        .. categories.Append(Category.All).Distinct().OrderBy(category => category == Category.All ? "" : category.Code, StringComparer.Ordinal),
    ];

    // Every party of the book may have taken part: that nobody spoke of one is no proof that nobody was returned to it.
    public IEnumerable<Exchange> Exchanges(IEnumerable<Party> parties)
    {
        ImmutableArray<Party> taking = [.. parties.Where(party => !party.IsSum)];
        return exchanges.Values
            .OrderBy(trace => trace.Id, StringComparer.Ordinal)
            .Select(trace => ExchangeBuilder.Entry(trace.Id, trace.Id, trace.Kind, taking, trace.Phases(), null, null, null, null, [], null));
    }
}
