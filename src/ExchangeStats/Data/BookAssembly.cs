using System.Collections.Immutable;

namespace ExchangeStats.Data;

/// <summary>Puts a book together from its tables, and derives what the files leave out.</summary>
internal static class BookAssembly
{
    public static ClaimBook Of(ClaimRows rows, RegistryTables tables, ExtraColumns extras, string file, ProblemList problems)
    {
        var traces = rows.Traces;
        var parties = tables.Parties ?? traces.Parties(tables.Exchanges?.Values.AsEnumerable() ?? []);
        var categories = tables.Categories ?? traces.Categories();
        var taking = parties.Where(party => !party.IsSum).ToImmutableArray();
        IEnumerable<Exchange> entries = tables.Exchanges is { } given ? given.Values : traces.Exchanges(taking).Concat(OfPhasesOnly());
        var (claims, exchanges) = (ImmutableArray<Claim>.Empty, ImmutableArray<Exchange>.Empty);

        // Both take about as long, and share nothing.
        Parallel.Invoke(
            () => claims = rows.Collapsed(),
            () => exchanges = [.. entries.Select(entry => Completed(entry, tables, traces, taking)).OrderBy(entry => entry.Id, StringComparer.Ordinal)]);
        foreach (var exchange in exchanges)
        {
            foreach (var run in (traces.Find(exchange.Id)?.Runs ?? []).Where(run => !Registries.HasPhases(exchange, run)))
                problems.Add(file, $"phase {run} of {Excerpt.Of(exchange.Id)} has no day; expected one in the column until, or a table of phases");
        }

        problems.ThrowIfAny();
        return new ClaimBook(claims, exchanges, categories, parties, extras);

        IEnumerable<Exchange> OfPhasesOnly() => (tables.Phases?.Keys ?? Enumerable.Empty<string>())
            .Where(id => traces.Find(id) is null)
            .Select(id => ExchangeBuilder.Entry(id, id, ExchangeKind.Exchange, taking, [], null, null, null, null, [], null));
    }

    private static Exchange Completed(Exchange entry, RegistryTables tables, ClaimTraces traces, ImmutableArray<Party> taking)
    {
        var builder = entry.ToBuilder();
        if (entry.Parties.IsEmpty) builder = builder.WithParties(taking);
        if (tables.Phases is { } phases) builder = builder.WithPhases([.. (phases.GetValueOrDefault(entry.Id) ?? []).OrderBy(phase => phase.Number)]);
        else if (tables.Exchanges is not null && entry.Kind != ExchangeKind.Plan) builder = builder.WithPhases(traces.Find(entry.Id)?.Phases() ?? []);
        return builder.BuildUnchecked();
    }
}
