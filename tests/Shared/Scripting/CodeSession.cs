using ExchangeStats.Charts;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace ExchangeStats.Tests.Shared.Scripting;

/// <summary>Pieces of C# that run one after the other, as the cells of a notebook do. They print to the console, which a process has only once.</summary>
internal sealed class CodeSession
{
    private static readonly ScriptOptions Options = ScriptOptions.Default
        .AddReferences(typeof(Count).Assembly, typeof(CumulativeChart).Assembly, typeof(ScottPlot.Plot).Assembly, typeof(Enumerable).Assembly)
        .AddImports("System", "System.Linq", "System.Collections.Generic");

    private ScriptState<object>? state;

    /// <summary>The value of the last expression, or null, and what was printed, lines ending in LF.</summary>
    public async Task<(object? Value, string Printed)> RunAsync(string code)
    {
        using var printed = new StringWriter { NewLine = "\n" };
        var console = Console.Out;
        try
        {
            Console.SetOut(printed);
            state = state is null ? await CSharpScript.RunAsync(code, Options) : await state.ContinueWithAsync(code);
        }
        finally
        {
            Console.SetOut(console);
        }

        return (state.ReturnValue, printed.ToString());
    }
}
