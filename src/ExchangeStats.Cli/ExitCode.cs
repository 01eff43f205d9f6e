namespace ExchangeStats.Cli;

/// <summary>What the process tells its caller when it ends.</summary>
internal static class ExitCode
{
    /// <summary>The work is done.</summary>
    public const int Done = 0;

    /// <summary>The command was called wrongly, the input cannot be read, or the output cannot be written.</summary>
    public const int Unusable = 2;

    /// <summary>The program has a fault.</summary>
    public const int Fault = 3;
}
