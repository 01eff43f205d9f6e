using ExchangeStats.Wording;

namespace ExchangeStats.Consistency;

/// <summary>What a scope is about apart from the category: the handover or period, the party and the measure.</summary>
/// <param name="Key">The exchange or period, and the measure.</param>
/// <param name="Run">The phases; null for the whole, and always null where they are all there is.</param>
/// <param name="Party">The party, or a sum over parties.</param>
internal readonly record struct Place(IslandKey Key, PhaseRun? Run, Party Party)
{
    public static Place Of(ClaimBook book, Scope scope)
    {
        var isWhole = scope.Phases is { } run && book.FindExchange(scope.Exchange!) is { } exchange
            && exchange.Phases.All(phase => run.First <= phase.Number && phase.Number <= run.Last);
        return new Place(IslandKey.Of(scope), isWhole ? null : scope.Phases, scope.Party);
    }

    /// <summary>The place of a scope in words: <c>May, phase 1, returned to Ukraine</c>.</summary>
    public static string Text(LanguageWords words, ClaimBook book, Scope scope) =>
        $"{ScopeText.Where(words, book, scope)}{ScopeText.Phase(words, book, scope)}, {ScopeText.Measured(words, scope.Measure)}{(scope.Measure == Measure.Exchanges ? "" : $" {ScopeText.To(words, scope.Party)}")}";
}
