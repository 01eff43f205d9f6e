using System.Collections.Immutable;

namespace ExchangeStats.Consistency;

/// <summary>Splits a book into islands, claims that can bear on each other.</summary>
internal static class Islands
{
    public static ImmutableSortedDictionary<IslandKey, Island> Of(ClaimBook book, ConsistencyOptions options)
    {
        var claims = book.Claims.ToLookup(claim => IslandKey.Of(claim.Scope));
        return claims.ToImmutableSortedDictionary(group => group.Key, group => Island.Of(book, group.Key, group, NeededBy(book, group.Key, group), options));
    }

    // What a history shows: every phase and every first run of phases, for every party.
    private static IEnumerable<Cell> NeededBy(ClaimBook book, IslandKey key, IEnumerable<Claim> claims)
    {
        if (key.Exchange is null || book.FindExchange(key.Exchange) is not { } exchange) yield break;
        var all = book.FindCategory(Category.All.Code) ?? Category.All;
        foreach (var party in exchange.Parties)
        {
            yield return new Cell(null, party, all);
            foreach (var phase in exchange.Phases) yield return new Cell(phase.Number, party, all);
            var numbers = exchange.Phases.Select(phase => phase.Number).Order().ToArray();
            if (claims.Any(claim => claim.Scope.Phases is { IsSingle: false }))
            {
                for (var last = 1; last < numbers.Length - 1; last++) yield return new Cell(new PhaseRun(numbers[0], numbers[last]), party, all);
            }
        }
    }
}
