using System.Collections.Immutable;

namespace ExchangeStats.Consistency;

/// <summary>Says in words what findings are about.</summary>
internal static class ScopeText
{
    public static string Title(ClaimBook book, string exchange) => book.FindExchange(exchange)?.Title ?? exchange;

    /// <summary>What the scopes of some assertions have in common; what differs stands in the certificate.</summary>
    public static string Common(ClaimBook book, ImmutableArray<Assertion> assertions)
    {
        var scopes = assertions.Select(assertion => assertion.Scope).ToArray();
        var scope = Widest(assertions);
        var to = scopes.All(other => other.Party == scope.Party) ? $" to {scope.Party.Name.English}" : "";
        var who = scopes.All(other => other.Category == scope.Category) && scope.Category != Category.All ? $", {scope.Category.Label.English}" : "";
        var phase = scopes.All(other => other.Phases == scope.Phases && other.Exchange == scope.Exchange) ? Phase(book, scope) : "";
        return $"{Where(book, scope)}{phase}, {Measured(scope.Measure)}{(scope.Measure == Measure.Exchanges ? "" : to)}{who}";
    }

    /// <summary>The scope that tells best what several are about: the latest period among them, otherwise the first.</summary>
    public static Scope Widest(ImmutableArray<Assertion> assertions) =>
        assertions.Select(assertion => assertion.Scope).Where(scope => scope.Exchange is null).MaxBy(scope => scope.Until) ?? assertions[0].Scope;

    /// <summary>When something happened, for one term beside terms of other times: <c>by 2025-07-28</c>, <c>in “Easter exchange”, phase 2</c>.</summary>
    public static string When(ClaimBook book, Scope scope)
    {
        if (scope.Exchange is { } id) return $"in “{Title(book, id)}”{Phase(book, scope)}";
        return scope.Since is null ? Where(book, scope) : FormattableString.Invariant($"from {Where(book, scope)}");
    }

    public static string Where(ClaimBook book, Scope scope)
    {
        if (scope.Exchange is { } id) return Title(book, id);
        var via = scope.Via is null ? "" : $", via {scope.Via}";
        return scope.Since is { } since
            ? FormattableString.Invariant($"{since:yyyy-MM-dd} to {scope.Until:yyyy-MM-dd}{via}")
            : FormattableString.Invariant($"{(scope.Measure == Measure.Held ? "on" : "by")} {scope.Until:yyyy-MM-dd}{via}");
    }

    /// <summary>The phase as an apposition; nothing where an exchange has only one.</summary>
    public static string Phase(ClaimBook book, Scope scope) =>
        scope.Phases is { } run && book.FindExchange(scope.Exchange!)?.Phases.Length > 1 ? $", phase{(run.IsSingle ? "" : "s")} {run}" : "";

    /// <summary>The day that a scope is about: of its first phase, of its exchange, or the end of its period.</summary>
    public static DateOnly? Day(ClaimBook book, Scope scope)
    {
        if (scope.Exchange is null) return scope.Until;
        var exchange = book.FindExchange(scope.Exchange);
        return exchange?.Phases.Where(phase => phase.Number == scope.Phases?.First).Select(phase => (DateOnly?)phase.Date).FirstOrDefault() ?? exchange?.FirstDate;
    }

    public static string Measured(Measure measure) => measure switch
    {
        Measure.Remains => "remains returned",
        Measure.Declined => "declined to return",
        Measure.Held => "held and to return",
        Measure.Exchanges => "exchanges held so far",
        _ => "returned",
    };
}
