using System.Collections.Immutable;

namespace ExchangeStats;

/// <summary>
/// The exchanges, categories and parties that claims refer to: as given, and derived from the claims where nothing is given.
/// </summary>
internal sealed class Registries
{
    public Registries(ImmutableArray<Claim> claims, IEnumerable<Exchange>? exchanges, IEnumerable<Category>? categories, IEnumerable<Party>? parties)
    {
        Parties = parties is null ? DeriveParties(claims, exchanges ?? []) : [.. parties];
        Categories = categories is null ? DeriveCategories(claims) : [.. categories];
        Exchanges = exchanges is null
            ? DeriveExchanges(claims, Parties)
            : [.. exchanges.OrderBy(exchange => exchange.Id, StringComparer.Ordinal)];
    }

    private Registries(ImmutableArray<Exchange> exchanges, ImmutableArray<Category> categories, ImmutableArray<Party> parties) =>
        (Exchanges, Categories, Parties) = (exchanges, categories, parties);

    public ImmutableArray<Exchange> Exchanges { get; }

    public ImmutableArray<Category> Categories { get; }

    public ImmutableArray<Party> Parties { get; }

    public static Registries Extend(ClaimBook book, ImmutableArray<Claim> claims)
    {
        var parties = book.Parties.Concat(DeriveParties(claims, [])).Distinct().ToImmutableArray();
        var missing = claims.Where(claim => claim.Scope.Exchange is { } id && book.FindExchange(id) is null).ToImmutableArray();
        var extended = new Registries(
            [.. book.Exchanges.Concat(DeriveExchanges(missing, parties)).OrderBy(exchange => exchange.Id, StringComparer.Ordinal)],
            [.. book.Categories.Concat(DeriveCategories(claims)).Distinct()],
            parties);
        extended.Check(claims);
        return extended;
    }

    public void Check(ImmutableArray<Claim> claims)
    {
        var byId = Exchanges.ToDictionary(exchange => exchange.Id, StringComparer.Ordinal);
        var categories = Categories.ToHashSet();
        var parties = Parties.ToHashSet();
        foreach (var claim in claims)
        {
            var scope = claim.Scope;
            if (!categories.Contains(scope.Category)) throw new ArgumentException($"{claim.Id}: the category \"{scope.Category.Code}\" is unknown.", nameof(claims));
            if (!scope.Party.IsSum && !parties.Contains(scope.Party)) throw new ArgumentException($"{claim.Id}: the party \"{scope.Party.Code}\" is unknown.", nameof(claims));
            if (scope.Exchange is not { } id) continue;
            if (!byId.TryGetValue(id, out var exchange)) throw new ArgumentException($"{claim.Id}: the exchange \"{id}\" is unknown.", nameof(claims));
            if (scope.Phases is { } run && !HasPhases(exchange, run)) throw new ArgumentException($"{claim.Id}: the exchange \"{id}\" has no phase {run}.", nameof(claims));
        }
    }

    public static bool HasPhases(Exchange exchange, PhaseRun run)
    {
        for (var number = run.First; number <= run.Last; number++)
        {
            if (!exchange.Phases.Any(phase => phase.Number == number)) return false;
        }

        return true;
    }

    public static ImmutableArray<Party> DeriveParties(IEnumerable<Claim> claims, IEnumerable<Exchange> exchanges) =>
    [
        .. claims.SelectMany(claim => claim.Scope.Party.IsSum ? claim.Scope.Party.Members : [claim.Scope.Party])
            .Concat(exchanges.SelectMany(exchange => exchange.Parties))
            .Distinct()
            .OrderBy(party => party.Code, StringComparer.Ordinal),
    ];

    public static ImmutableArray<Category> DeriveCategories(IEnumerable<Claim> claims) =>
    [
        .. claims.Select(claim => claim.Scope.Category).Append(Category.All).Distinct().OrderBy(category => category == Category.All ? "" : category.Code, StringComparer.Ordinal),
    ];

    // Every party of the book may have taken part: that nobody spoke of one is no proof that nobody was returned to it.
    public static ImmutableArray<Exchange> DeriveExchanges(ImmutableArray<Claim> claims, ImmutableArray<Party> parties) =>
    [
        .. claims.Where(claim => claim.Scope.Exchange is not null)
            .GroupBy(claim => claim.Scope.Exchange!, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => DeriveExchange(group.Key, [.. group], parties)),
    ];

    private static Exchange DeriveExchange(string id, ImmutableArray<Claim> claims, ImmutableArray<Party> parties)
    {
        var kind = claims.All(claim => claim.Scope.Measure == Measure.Remains) ? ExchangeKind.Remains : ExchangeKind.Exchange;
        var phases = DerivePhases(claims);
        return ExchangeBuilder.Entry(id, id, kind, parties, phases, null, null, null, null, [], null);
    }

    public static ImmutableArray<Phase> DerivePhases(ImmutableArray<Claim> claims)
    {
        if (claims.IsEmpty) return [];
        var last = claims.Max(claim => claim.Scope.Phases?.Last ?? 1);
        var phases = ImmutableArray.CreateBuilder<Phase>();
        for (var number = 1; number <= last; number++)
        {
            var days = claims.Where(claim => claim.Scope.Phases is not { } run || (run.First <= number && number <= run.Last)).ToArray();
            var own = days.Where(claim => claim.Scope.Phases is { IsSingle: true }).ToArray();
            if ((MostStated(own) ?? MostStated(days)) is { } day) phases.Add(new Phase(number, day));
        }

        return phases.ToImmutable();
    }

    private static DateOnly? MostStated(IEnumerable<Claim> claims) => claims
        .SelectMany(claim => claim.Attestations)
        .Where(attestation => attestation.Day is not null)
        .GroupBy(attestation => attestation.Day!.Value)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key)
        .Select(group => (DateOnly?)group.Key)
        .FirstOrDefault();
}
