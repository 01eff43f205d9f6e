using System.Collections.Immutable;

namespace ExchangeStats.Data;

/// <summary>Puts a book together from its tables, and derives what the files leave out.</summary>
internal static class BookAssembly
{
    public static ClaimBook Of(ImmutableArray<Claim> claims, RegistryTables tables, ExtraColumns extras, string file, ProblemList problems)
    {
        var parties = tables.Parties ?? Registries.DeriveParties(claims, tables.Exchanges?.Values.AsEnumerable() ?? []);
        var categories = tables.Categories ?? Registries.DeriveCategories(claims);
        var taking = parties.Where(party => !party.IsSum).ToImmutableArray();
        var ofExchange = claims.Where(claim => claim.Scope.Exchange is not null).ToLookup(claim => claim.Scope.Exchange!, StringComparer.Ordinal);
        IEnumerable<Exchange> entries = tables.Exchanges is { } given ? given.Values : Registries.DeriveExchanges(claims, taking).Concat(OfPhasesOnly());
        ImmutableArray<Exchange> exchanges = [.. entries.Select(entry => Completed(entry, tables, ofExchange[entry.Id], taking)).OrderBy(entry => entry.Id, StringComparer.Ordinal)];
        foreach (var exchange in exchanges)
        {
            foreach (var run in ofExchange[exchange.Id].Select(claim => claim.Scope.Phases).OfType<PhaseRun>().Distinct().Where(run => !Registries.HasPhases(exchange, run)))
                problems.Add(file, $"phase {run} of {Excerpt.Of(exchange.Id)} has no day; expected one in the column until, or a table of phases");
        }

        problems.ThrowIfAny();
        return new ClaimBook(claims, exchanges, categories, parties, extras);

        IEnumerable<Exchange> OfPhasesOnly() => (tables.Phases?.Keys ?? Enumerable.Empty<string>())
            .Where(id => !ofExchange.Contains(id))
            .Select(id => ExchangeBuilder.Entry(id, id, ExchangeKind.Exchange, taking, [], null, null, null, null, [], null));
    }

    private static Exchange Completed(Exchange entry, RegistryTables tables, IEnumerable<Claim> claims, ImmutableArray<Party> parties)
    {
        var builder = entry.ToBuilder();
        if (entry.Parties.IsEmpty) builder = builder.WithParties(parties);
        if (tables.Phases is { } phases) builder = builder.WithPhases([.. (phases.GetValueOrDefault(entry.Id) ?? []).OrderBy(phase => phase.Number)]);
        else if (tables.Exchanges is not null && entry.Kind != ExchangeKind.Plan) builder = builder.WithPhases(Registries.DerivePhases([.. claims]));
        return builder.BuildUnchecked();
    }
}
