namespace ExchangeStats.Cli.Tests;

/// <summary>What a run of the command told its caller.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error);
