namespace ExchangeStats.Cli;

/// <summary>What a run of the command finds around it: streams, variables, and whether a person sits at the other end.</summary>
/// <param name="OpenInput">Opens standard input; asked only when the user names it.</param>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where mistakes, faults and progress are told.</param>
internal sealed record Surroundings(Func<Stream> OpenInput, TextWriter Output, TextWriter Error)
{
    /// <summary>Gives a variable of the environment, or null when it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>Whether results are shown on a terminal.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether mistakes and progress are shown on a terminal.</summary>
    public bool IsErrorTerminal { get; init; }
}
