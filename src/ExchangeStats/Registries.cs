using System.Collections.Immutable;

namespace ExchangeStats;

/// <summary>
/// The exchanges, categories and parties that claims refer to: as given, and derived from the claims where nothing is given.
/// </summary>
internal sealed class Registries
{
    public Registries(ImmutableArray<Claim> claims, IEnumerable<Exchange>? exchanges, IEnumerable<Category>? categories, IEnumerable<Party>? parties)
    {
        var traces = ClaimTraces.Of(claims);
        Parties = parties is null ? traces.Parties(exchanges ?? []) : [.. parties];
        Categories = categories is null ? traces.Categories() : [.. categories];
        Exchanges = exchanges is null
            ? [.. traces.Exchanges(Parties)]
            : [.. exchanges.OrderBy(exchange => exchange.Id, StringComparer.Ordinal)];
    }

    private Registries(ImmutableArray<Exchange> exchanges, ImmutableArray<Category> categories, ImmutableArray<Party> parties) =>
        (Exchanges, Categories, Parties) = (exchanges, categories, parties);

    public ImmutableArray<Exchange> Exchanges { get; }

    public ImmutableArray<Category> Categories { get; }

    public ImmutableArray<Party> Parties { get; }

    public static Registries Extend(ClaimBook book, ImmutableArray<Claim> claims)
    {
        var traces = ClaimTraces.Of(claims);
        var parties = book.Parties.Concat(traces.Parties([])).Distinct().ToImmutableArray();
        var extended = new Registries(
            [.. book.Exchanges.Concat(traces.Exchanges(parties).Where(exchange => book.FindExchange(exchange.Id) is null)).OrderBy(exchange => exchange.Id, StringComparer.Ordinal)],
            [.. book.Categories.Concat(traces.Categories()).Distinct()],
            parties);
        extended.Check(claims);
        return extended;
    }

    public void Check(ImmutableArray<Claim> claims)
    {
        var byId = new Dictionary<string, Exchange>(StringComparer.Ordinal);
        foreach (var listed in Exchanges)
        {
            if (!byId.TryAdd(listed.Id, listed)) throw new ArgumentException($"Two exchanges have the id \"{listed.Id}\"; expected one id each.");
        }

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
}
