using System.Collections.Immutable;
using System.CommandLine;

namespace ExchangeStats.Cli.Input;

/// <summary>The option that chooses parties.</summary>
internal static class PartyOption
{
    public static Option<string[]> Create() => new("--party")
    {
        Description = "Only this party, by code or name; may be given several times; all when left out",
        HelpName = "party",
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>The parties that were chosen, each once; none when none was.</summary>
    /// <exception cref="UsageException">The data have no such party.</exception>
    public static ImmutableArray<Party> Of(string[]? chosen, BookWords words) => [.. (chosen ?? []).Select(words.Party).Distinct()];
}
