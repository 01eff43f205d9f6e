using System.CommandLine;
using System.CommandLine.Parsing;

namespace ExchangeStats.Cli.Input;

/// <summary>The argument that names the data of a command.</summary>
internal static class DataArgument
{
    public static Argument<string?> Create()
    {
        var data = new Argument<string?>("data")
        {
            Description = "A folder with claims.csv, a .csv or .json file, or - for standard input; without it the embedded dataset on Ukraine and Russia",
            Arity = ArgumentArity.ZeroOrOne,
        };
        data.Validators.Add(Check);
        return data;
    }

    /// <summary>Refuses what cannot be the name of data, or of a file: nothing, and what was meant as an option.</summary>
    public static void Check(ArgumentResult result)
    {
        if (result.Tokens is not [{ Value: var path }]) return;
        var name = result.Argument.Name;
        if (path.Length == 0)
        {
            result.AddError($"The {name} is an empty name; expected a file, a folder or -.");
        }
        else if (path.StartsWith('-') && path != DataSource.StandardInput)
        {
            var known = (result.Parent as CommandResult)?.Command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)) ?? [];
            var guess = Suggestion.Nearest(path, known) is { } option ? $" Did you mean '{option}'?" : "";
            result.AddError($"Unrecognized option '{path}'.{guess} A file of that name is written ./{path}.");
        }
    }
}
