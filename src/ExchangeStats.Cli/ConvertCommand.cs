using System.CommandLine;
using ExchangeStats.Cli.Input;
using ExchangeStats.Cli.Output;
using ExchangeStats.Data;

namespace ExchangeStats.Cli;

/// <summary><c>exchangestats convert</c>: from one form of data to another, without loss.</summary>
internal static class ConvertCommand
{
    public const string Description = "Writes data in another form, CSV, JSON or a folder, without loss";

    public static Command Create(Surroundings surroundings)
    {
        var from = new Argument<string>("in") { Description = "A folder with claims.csv, a .csv or .json file, or - for standard input" };
        from.Validators.Add(DataArgument.Check);
        var to = new Argument<string>("out") { Description = "A .json file, a .csv file for the claims alone, or else a folder of CSV files" };
        to.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: DataSource.StandardInput }]) result.AddError("The output is -; expected a file or a folder.");
            else DataArgument.Check(result);
        });
        var safe = new Option<bool>("--spreadsheet-safe") { Description = "Put an apostrophe before cells that a spreadsheet would run as formulas; to look at, not to read back" };
        var claimsOnly = new Option<bool>("--claims-only") { Description = "Write a single .csv file even though what other tables say is lost" };
        var force = new Option<bool>("--force") { Description = "Replace what is there" };
        var command = new CommandWithExamples("convert", Description,
            "convert data data.json", "convert mine.csv folder", "convert data.json for-excel --spreadsheet-safe") { from, to, safe, claimsOnly, force };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(to);
            var book = new DataSource(parsed.GetRequiredValue(from), surroundings.OpenInput).Read();
            if (!parsed.GetValue(force)) RefuseToReplace(path);
            Write(book, path, parsed.GetValue(safe), parsed.GetValue(claimsOnly));
            surroundings.Output.WriteLine($"Wrote {Counted.Of(book.Claims.Length, "claim")} on {Counted.Of(book.Exchanges.Length, "exchange")} to {path}");
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(ClaimBook book, string path, bool isSafe, bool isClaimsOnly)
    {
        if (HasEnding(path, ".json"))
        {
            if (isSafe) throw new UsageException("--spreadsheet-safe is for CSV, which spreadsheets open; expected a .csv file or a folder.");
            UninterruptedFile.Write(path, stream => ClaimWriter.WriteJson(book, stream));
        }
        else if (HasEnding(path, ".csv"))
        {
            if (!isClaimsOnly && !isSafe && !BookCopy.IsWhole(book)) throw new UsageException($"\"{path}\" would hold the claims and lose what the tables of exchanges, phases, categories and parties say; expected a .json file or a folder, or --claims-only.");
            UninterruptedFile.Write(path, stream => ClaimWriter.WriteClaims(book, stream, isSafe ? CellForm.SpreadsheetSafe : CellForm.Verbatim));
        }
        else
        {
            Interruption.Hold(() => ClaimWriter.WriteFolder(book, path, isSafe ? CellForm.SpreadsheetSafe : CellForm.Verbatim));
        }
    }

    private static void RefuseToReplace(string path)
    {
        var taken = Directory.Exists(path) ? Directory.EnumerateFileSystemEntries(path).Any() : File.Exists(path);
        if (taken) throw new UsageException($"\"{path}\" is there already{(Directory.Exists(path) ? " and not empty" : "")}; expected a new name, or --force to replace it.");
    }

    private static bool HasEnding(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
