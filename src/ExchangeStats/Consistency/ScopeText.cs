using System.Collections.Immutable;
using ExchangeStats.Wording;

namespace ExchangeStats.Consistency;

/// <summary>Says in words what findings are about.</summary>
internal static class ScopeText
{
    public static string Title(ClaimBook book, string exchange) => book.FindExchange(exchange)?.Title ?? exchange;

    /// <summary>What the scopes of some assertions have in common; what differs stands in the certificate.</summary>
    public static string Common(LanguageWords words, ClaimBook book, ImmutableArray<Assertion> assertions)
    {
        var scopes = assertions.Select(assertion => assertion.Scope).ToArray();
        var scope = Widest(assertions);
        var to = scopes.All(other => other.Party == scope.Party) ? $" {To(words, scope.Party)}" : "";
        var who = scopes.All(other => other.Category == scope.Category) && scope.Category != Category.All ? $", {scope.Category.Label.In(words.Language)}" : "";
        var phase = scopes.All(other => other.Phases == scope.Phases && other.Exchange == scope.Exchange) ? Phase(words, book, scope) : "";
        return $"{Where(words, book, scope)}{phase}, {Measured(words, scope.Measure)}{(scope.Measure == Measure.Exchanges ? "" : to)}{who}";
    }

    /// <summary>The scope that tells best what several are about: the latest period among them, otherwise the first.</summary>
    public static Scope Widest(ImmutableArray<Assertion> assertions) =>
        assertions.Select(assertion => assertion.Scope).Where(scope => scope.Exchange is null).MaxBy(scope => scope.Until) ?? assertions[0].Scope;

    /// <summary>When something happened, for one term beside terms of other times: <c>by 2025-07-28</c>, <c>in “Easter exchange”, phase 2</c>.</summary>
    public static string When(LanguageWords words, ClaimBook book, Scope scope)
    {
        var where = Where(words, book, scope);
        if (scope.Exchange is not null) return words.Either($"in “{where}”", $"у події «{where}»") + Phase(words, book, scope);
        return scope.Since is null ? where : words.Either($"from {where}", where);
    }

    /// <summary>The title of an exchange, or the days of a period: <c>2022-02-24 to 2022-04-19, via exchange</c>, <c>by 2025-07-28</c>.</summary>
    public static string Where(LanguageWords words, ClaimBook book, Scope scope)
    {
        if (scope.Exchange is { } id) return Title(book, id);
        var via = scope.Via is { } route ? $", {Via(words, route)}" : "";
        var until = LanguageWords.IsoDay(scope.Until!.Value);
        if (scope.Since is { } since) return words.Either($"{LanguageWords.IsoDay(since)} to {until}{via}", $"від {LanguageWords.IsoDay(since)} до {until}{via}");
        return $"{(scope.Measure == Measure.Held ? words.Either("on", "на") : words.Either("by", "до"))} {until}{via}";
    }

    /// <summary>The route that alone counts. Those that files name by a word of ours are worded; another is a name.</summary>
    public static string Via(LanguageWords words, string route) => words.Either($"via {route}", route switch
    {
        TimeLinks.ByExchange => "шляхом обміну",
        TimeLinks.ByOtherRoutes => "поза обмінами",
        _ => $"шлях «{route}»",
    });

    /// <summary>To whom people went home: <c>to Ukraine</c>, <c>to Both sides together</c>.</summary>
    public static string To(LanguageWords words, Party party) => words.Either($"to {party}", words.To(party));

    /// <summary>The phase as an apposition; nothing where an exchange has only one.</summary>
    public static string Phase(LanguageWords words, ClaimBook book, Scope scope) =>
        scope.Phases is { } run && book.FindExchange(scope.Exchange!)?.Phases.Length > 1 ? $", {(run.IsSingle ? words.Either("phase", "фаза") : words.Either("phases", "фази"))} {run}" : "";

    /// <summary>The day that a scope is about: of its first phase, of its exchange, or the end of its period.</summary>
    public static DateOnly? Day(ClaimBook book, Scope scope)
    {
        if (scope.Exchange is null) return scope.Until;
        var exchange = book.FindExchange(scope.Exchange);
        return exchange?.Phases.Where(phase => phase.Number == scope.Phases?.First).Select(phase => (DateOnly?)phase.Date).FirstOrDefault() ?? exchange?.FirstDate;
    }

    public static string Measured(LanguageWords words, Measure measure) => measure switch
    {
        Measure.Remains => words.Either("remains returned", "тіл передано"),
        Measure.Declined => words.Either("declined to return", "відмовилися повертатися"),
        Measure.Held => words.Either("held and to return", "утримують і мають повернути"),
        Measure.Exchanges => words.Either("exchanges held so far", "проведено обмінів"),
        _ => words.Either("returned", "повернуто"),
    };
}
