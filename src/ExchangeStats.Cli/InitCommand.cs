using System.CommandLine;
using ExchangeStats.Cli.Input;
using ExchangeStats.Cli.Output;

namespace ExchangeStats.Cli;

/// <summary><c>exchangestats init</c>: a small dataset to begin with.</summary>
internal static class InitCommand
{
    private static readonly string[] Files = ["README.md", "claims.csv", "exchanges.csv"];

    public const string Description = "Writes a small dataset to begin with, with a README that explains its columns";

    public static Command Create(Surroundings surroundings)
    {
        var folder = new Argument<string>("dir") { Description = "The folder; it is made when it is not there" };
        folder.Validators.Add(DataArgument.Check);
        var force = new Option<bool>("--force") { Description = $"Write even though the folder has content; {string.Join(", ", Files)} are replaced" };
        var command = new CommandWithExamples("init", Description, "init mine") { folder, force };
        command.SetAction(parsed =>
        {
            var place = parsed.GetRequiredValue(folder);
            if (!parsed.GetValue(force) && Directory.Exists(place) && Directory.EnumerateFileSystemEntries(place).Any())
                throw new UsageException($"the folder \"{place}\" has content; expected an empty or a new one, or --force.");
            Directory.CreateDirectory(place);
            foreach (var file in Files) Write(place, file);
            surroundings.Output.WriteLine($"Wrote {string.Join(", ", Files)} to {place}. Now: exchangestats check {place}");
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(string folder, string file)
    {
        using var content = typeof(InitCommand).Assembly.GetManifestResourceStream($"Starter/{file}")!;
        UninterruptedFile.Write(Path.Combine(folder, file), content.CopyTo);
    }
}
