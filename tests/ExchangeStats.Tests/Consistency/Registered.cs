namespace ExchangeStats.Tests.Consistency;

/// <summary>Exchanges as a file may list them, right or wrong.</summary>
internal static class Registered
{
    public static Exchange Exchange(string id, DateOnly? first = null, DateOnly? last = null, string? ordinal = null, DateOnly? agreed = null, ExchangeKind kind = ExchangeKind.Exchange, Party[]? parties = null, params DateOnly[] phases) =>
        ExchangeBuilder.Entry(id, id, kind, [.. parties ?? [Party.Russia, Party.Ukraine]], [.. phases.Select((day, index) => new Phase(index + 1, day))],
            first, last, ordinal, agreed is null ? null : new Agreement([], agreed), [], null);
}
