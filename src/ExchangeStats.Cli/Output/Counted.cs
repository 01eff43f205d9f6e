namespace ExchangeStats.Cli.Output;

/// <summary>Numbers of things in English: <c>1 claim</c>, <c>2,406 claims</c>.</summary>
internal static class Counted
{
    public static string Of(long number, string noun) => FormattableString.Invariant($"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
