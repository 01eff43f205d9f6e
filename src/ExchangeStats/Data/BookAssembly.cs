using System.Collections.Immutable;

namespace ExchangeStats.Data;

/// <summary>Puts a book together from its tables, and derives what the files leave out.</summary>
internal static class BookAssembly
{
    public static ClaimBook Of(ImmutableArray<Claim> claims, RegistryTables tables, ExtraColumns extras, string file, ProblemList problems)
    {
        var parties = tables.Parties ?? Registries.DeriveParties(claims, tables.Exchanges?.Values.Select(entry => entry.Entry) ?? []);
        var categories = tables.Categories ?? Registries.DeriveCategories(claims);
        var exchanges = tables.Exchanges is null
            ? Registries.DeriveExchanges(claims, [.. parties.Where(party => !party.IsSum)])
            : [.. tables.Exchanges.Values.Select(entry => entry.Entry)];
        exchanges = [.. exchanges.Select(exchange => WithParties(WithPhases(exchange, tables, claims), parties)).OrderBy(exchange => exchange.Id, StringComparer.Ordinal)];

        var byId = exchanges.ToDictionary(exchange => exchange.Id, StringComparer.Ordinal);
        foreach (var (exchange, run) in claims.Where(claim => claim.Scope.Phases is not null).Select(claim => (claim.Scope.Exchange!, claim.Scope.Phases!.Value)).Distinct())
        {
            if (!Registries.HasPhases(byId[exchange], run))
                problems.Add(file, $"phase {run} of \"{exchange}\" has no day; expected one in the column until, or a table of phases");
        }

        problems.ThrowIfAny();
        return new ClaimBook(claims, exchanges, categories, parties, extras);
    }

    private static Exchange WithPhases(Exchange exchange, RegistryTables tables, ImmutableArray<Claim> claims)
    {
        if (tables.Phases is not null)
            return exchange.ToBuilder().WithPhases([.. (tables.Phases.GetValueOrDefault(exchange.Id) ?? []).OrderBy(phase => phase.Number)]).BuildUnchecked();
        if (tables.Exchanges is null || exchange.Kind == ExchangeKind.Plan) return exchange;
        return exchange.ToBuilder().WithPhases(Registries.DerivePhases([.. claims.Where(claim => claim.Scope.Exchange == exchange.Id)])).BuildUnchecked();
    }

    private static Exchange WithParties(Exchange exchange, ImmutableArray<Party> parties) =>
        exchange.Parties.IsEmpty ? exchange.ToBuilder().WithParties([.. parties.Where(party => !party.IsSum)]).BuildUnchecked() : exchange;
}
