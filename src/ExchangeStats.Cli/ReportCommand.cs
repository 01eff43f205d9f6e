using System.CommandLine;
using System.CommandLine.Parsing;
using ExchangeStats.Charts;
using ExchangeStats.Consistency;
using ExchangeStats.Data;
using ExchangeStats.Reports;

namespace ExchangeStats.Cli;

/// <summary><c>exchangestats report</c>: from claims to a folder with a report, its charts and its tables.</summary>
internal static class ReportCommand
{
    private const string StandardInput = "-";

    public static Command Create(Func<Stream> openInput, TextWriter output)
    {
        var data = new Argument<string?>("data")
        {
            Description = "A folder with claims.csv, a .csv or .json file, or - for standard input; without it the embedded dataset on Ukraine and Russia",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var folder = new Option<string>("--output", "-o")
        {
            Description = "The folder to write to; files of earlier reports in it are replaced, others stay",
            DefaultValueFactory = _ => "report",
            HelpName = "folder",
        };
        data.Validators.Add(CheckData);
        folder.Validators.Add(CheckFolder);
        var command = new Command("report", "Writes report.md, charts/*.svg, charts/*.png and tables/*.csv") { data, folder };
        command.SetAction(parsed => Run(parsed.GetValue(data), parsed.GetRequiredValue(folder), openInput, output));
        return command;
    }

    private static void CheckData(ArgumentResult result)
    {
        if (result.Tokens is not [{ Value: var path }]) return;
        if (path.Length == 0) result.AddError("The data is an empty name; expected a file, a folder or -.");
        else if (path.StartsWith('-') && path != StandardInput) result.AddError($"Unrecognized option '{path}'. A file of that name is written ./{path}.");
    }

    private static void CheckFolder(OptionResult result)
    {
        if (result.Tokens is [{ Value.Length: 0 }]) result.AddError("The output folder is an empty name; expected a folder.");
    }

    private static int Run(string? data, string folder, Func<Stream> openInput, TextWriter output)
    {
        var report = Compose(Read(data, openInput));
        Write(report, folder);
        output.WriteLine($"Wrote {Path.Combine(folder, "report.md")}, with {Number(report.Figures.Count(), "chart")} in {Path.Combine(folder, "charts")} and {Number(report.Tables.Count(), "table")} in {Path.Combine(folder, "tables")}.");
        return ExitCode.Done;
    }

    private static ClaimBook Read(string? data, Func<Stream> openInput)
    {
        if (data is null) return ClaimBook.RussiaUkraine;
        if (data != StandardInput) return ClaimBook.Load(data);
        using var input = openInput();
        return ClaimReader.Read(input, "standard input");
    }

    private static Report Compose(ClaimBook book)
    {
        var check = book.Check();
        return HistoryReport.Create(check, HistoryFigures.Of(check));
    }

    private static void Write(Report report, string folder)
    {
        try
        {
            report.Save(folder);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"the folder \"{folder}\" cannot be written: {unwritable.Message}", unwritable);
        }
    }

    private static string Number(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
