using System.CommandLine;
using ExchangeStats.Data;

namespace ExchangeStats.Cli;

/// <summary>The command <c>exchangestats</c>: what it understands, and how it speaks of mistakes.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command.</summary>
    /// <param name="arguments">What the user typed.</param>
    /// <param name="openInput">Opens standard input; asked only when the user names it.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where mistakes and faults are told.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> arguments, Func<Stream> openInput, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Checks claims on prisoner exchanges and writes reports with charts. Exit codes: 0 done, 2 wrong usage or unreadable input, 3 a fault of the program.")
        {
            ReportCommand.Create(openInput, output),
        };
        root.HelpName = "exchangestats";
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var mistake in parsed.Errors) error.WriteLine($"exchangestats: {mistake.Message}");
            error.WriteLine("exchangestats: try --help");
            return ExitCode.Unusable;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (ClaimFileException unreadable)
        {
            error.WriteLine(unreadable.Message);
            return ExitCode.Unusable;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"exchangestats: {unwritable.Message}");
            return ExitCode.Unusable;
        }
#pragma warning disable CA1031 // the outermost place: whatever else happens must become an exit code and a line
        catch (Exception fault)
#pragma warning restore CA1031
        {
            error.WriteLine($"exchangestats: this is a fault of the program, please report it: {fault}");
            return ExitCode.Fault;
        }
    }
}
