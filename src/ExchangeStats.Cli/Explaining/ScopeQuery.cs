namespace ExchangeStats.Cli.Explaining;

/// <summary>What a user wants explained, part by part, before it is complete.</summary>
internal sealed class ScopeQuery
{
    public Measure Measure { get; set; }

    public string? Exchange { get; set; }

    public PhaseRun? Phases { get; set; }

    public DateOnly? Since { get; set; }

    public DateOnly? Until { get; set; }

    public string? Via { get; set; }

    public Party? Party { get; set; }

    public Category? Category { get; set; }

    /// <summary>The scopes it means: one, or one a party where none is named.</summary>
    /// <exception cref="UsageException">The book has no such phase.</exception>
    public IEnumerable<Scope> Scopes(ClaimBook book)
    {
        var exchange = Exchange is null ? null : book.FindExchange(Exchange);
        if (exchange is not null && Phases is { } run && Enumerable.Range(run.First, run.Last - run.First + 1).Any(number => exchange.Phases.All(phase => phase.Number != number)))
        {
            var known = exchange.Phases.Length == 0 ? "it has none" : $"it has {string.Join(", ", exchange.Phases.Select(phase => phase.Number))}";
            throw new UsageException($"the exchange \"{Exchange}\" has no phase {run}; {known}.");
        }

        IEnumerable<Party> parties = Party is not null ? [Party] : exchange is { Parties.IsEmpty: false } ? exchange.Parties : book.Parties.Where(party => !party.IsSum);
        return parties.Select(party => exchange is not null
            ? Scope.Of(exchange.Id, party, Category, Phases, Measure)
            : Scope.Period(Since, Until!.Value, party, Category, Via, Measure));
    }
}
