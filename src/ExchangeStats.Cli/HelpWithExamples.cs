using System.CommandLine;
using System.CommandLine.Invocation;

namespace ExchangeStats.Cli;

/// <summary>The help as the library writes it, and the examples of the command after it.</summary>
internal sealed class HelpWithExamples(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not CommandWithExamples { Examples: { Count: > 0 } examples }) return exitCode;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples) output.WriteLine($"  exchangestats {example}");
        output.WriteLine();
        return exitCode;
    }
}
