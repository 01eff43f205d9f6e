namespace ExchangeStats.Cli.Tests;

/// <summary>The command inside the tests' own process, where a process of its own would show nothing more.</summary>
internal static class Command
{
    public static CommandResult Run(params string[] arguments) => Run(arguments, []);

    public static CommandResult Run(string[] arguments, byte[] input)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run(arguments, () => new MemoryStream(input), output, error);
        return new CommandResult(exitCode, output.ToString(), error.ToString());
    }
}
