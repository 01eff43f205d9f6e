using System.Text;

namespace ExchangeStats.Cli.Tests;

/// <summary>The command inside the tests' own process, where a process of its own would show nothing more.</summary>
internal static class Command
{
    public static CommandResult Run(params string[] arguments) => Run(arguments, []);

    public static CommandResult Run(string[] arguments, string input, params (string Name, string Value)[] variables) => Run(arguments, Encoding.UTF8.GetBytes(input), variables);

    public static CommandResult Run(string[] arguments, byte[] input, params (string Name, string Value)[] variables) =>
        Run(arguments, surroundings => surroundings with { OpenInput = () => new MemoryStream(input), Variable = name => variables.FirstOrDefault(variable => variable.Name == name).Value });

    public static CommandResult Run(string[] arguments, Func<Surroundings, Surroundings> adapt)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run(arguments, adapt(new Surroundings(() => new MemoryStream(), output, error)));
        return new CommandResult(exitCode, output.ToString(), error.ToString());
    }
}
