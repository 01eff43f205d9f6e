using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ExchangeStats.Cli.Input;
using ExchangeStats.Data;

namespace ExchangeStats.Cli;

/// <summary>The command <c>exchangestats</c>: what it understands, and how it speaks of mistakes.</summary>
internal static class CommandLine
{
    private const string Description = "Checks claims on prisoner exchanges, draws charts of them and writes reports. "
        + "Exit codes: 0 done, 1 findings as grave as --fail-on or a file that differs, 2 wrong usage, unreadable input or unwritable output, 3 a fault of the program, 130 interrupted.";

    /// <summary>Runs the command.</summary>
    /// <param name="arguments">What the user typed.</param>
    /// <param name="surroundings">Streams, variables and terminals.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        var parsed = Root(arguments, surroundings).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var error = surroundings.Error;
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
        {
            foreach (var mistake in parsed.Errors) error.WriteLine($"exchangestats: {mistake.Message}{Guess(parsed, mistake.Message)}");
            error.WriteLine($"exchangestats: try {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help");
            return ExitCode.Unusable;
        }

        try
        {
            var exitCode = parsed.Invoke(new InvocationConfiguration { Output = surroundings.Output, Error = error, EnableDefaultExceptionHandler = false });
            surroundings.Output.Flush();
            return exitCode;
        }
        catch (ClaimFileException unreadable)
        {
            error.WriteLine(unreadable.Message);
            return ExitCode.Unusable;
        }
        catch (UsageException mistake)
        {
            error.WriteLine($"exchangestats: {mistake.Message}");
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

    private static RootCommand Root(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        var noColor = new Option<bool>("--no-color") { Description = "Write without colour; so does the variable NO_COLOR, and what is no terminal", Recursive = true };
        var root = new RootCommand(Description)
        {
            Of("check", CheckCommand.Description, () => CheckCommand.Create(surroundings, noColor)),
            Of("totals", TotalsCommand.Description, () => TotalsCommand.Create(surroundings, noColor)),
            Of("explain", ExplainCommand.Description, () => ExplainCommand.Create(surroundings, noColor)),
            Of("chart", ChartCommand.Description, () => ChartCommand.Create(surroundings)),
            Of("report", ReportCommand.Description, () => ReportCommand.Create(surroundings)),
            Of("convert", ConvertCommand.Description, () => ConvertCommand.Create(surroundings)),
            Of("init", InitCommand.Description, () => InitCommand.Create(surroundings)),
            noColor,
        };
        root.HelpName = "exchangestats";
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((SynchronousCommandLineAction)help.Action!);
        return root;

        // Only the command that is asked for gets its options: making all of them takes a quarter of the time of the help.
        Command Of(string name, string description, Func<Command> create) => arguments.Any(argument => argument == name || argument.StartsWith('[')) ? create() : new Command(name, description);
    }

    // The library names what it does not know, in quotes, and knows what it would have known.
    private static string Guess(ParseResult parsed, string message)
    {
        var unknown = parsed.UnmatchedTokens.FirstOrDefault(token => message.Contains($"'{token}'", StringComparison.Ordinal));
        if (unknown is null) return "";
        var command = parsed.CommandResult.Command;
        var known = unknown.StartsWith('-')
            ? command.Options.SelectMany(option => option.Aliases.Prepend(option.Name))
            : command.Subcommands.Select(subcommand => subcommand.Name);
        return Suggestion.Nearest(unknown, known) is { } guess ? $" Did you mean '{guess}'?" : "";
    }
}
