namespace ExchangeStats.Cli;

/// <summary>What the process tells its caller when it ends.</summary>
internal static class ExitCode
{
    /// <summary>The work is done.</summary>
    public const int Done = 0;

    /// <summary>The work is done, and what was asked for is not so: there are findings as grave as named, or a file differs.</summary>
    public const int Failed = 1;

    /// <summary>The command was called wrongly, the input cannot be read, or the output cannot be written.</summary>
    public const int Unusable = 2;

    /// <summary>The program has a fault.</summary>
    public const int Fault = 3;

    /// <summary>The user or the system ended the run, as shells number it: 128 and the number of the signal SIGINT.</summary>
    public const int Interrupted = 130;
}
