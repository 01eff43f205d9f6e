using System.Collections.Immutable;

namespace ExchangeStats.Tests.Consistency;

/// <summary>
/// Somebody who can be counted: in an exchange or beside all that are on record, on a day, by a route, and as a person of some kind.
/// </summary>
/// <param name="Exchange">The exchange; null for somebody whom no exchange on record returned.</param>
/// <param name="Day">The day, where one is known.</param>
/// <param name="Routes">The routes: exchange or outside, and mediators or deals.</param>
/// <param name="CountsAnyway">Whether totals that name no route count this one: those who came by other routes than exchanges may or may not be in.</param>
/// <param name="Person">The phase, the party and the categories.</param>
internal sealed record Returnee(Exchange? Exchange, DateOnly? Day, ImmutableArray<string> Routes, bool CountsAnyway, Person Person)
{
    /// <summary>Whether a scope counts this one.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="parties">The parties that a sum over all is made of.</param>
    public bool IsIn(Scope scope, ImmutableArray<Party> parties)
    {
        if (!Person.IsIn(scope.Exchange is null ? Scope.Of("any", scope.Party, scope.Category) : scope, Exchange?.Parties ?? parties)) return false;
        if (scope.Exchange is { } id) return Exchange?.Id == id;
        return Day is { } day && !(day < scope.Since) && day <= scope.Until && (scope.Via is { } via ? Routes.Contains(via, StringComparer.OrdinalIgnoreCase) : CountsAnyway);
    }
}
