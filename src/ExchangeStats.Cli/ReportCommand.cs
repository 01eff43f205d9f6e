using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ExchangeStats.Charts;
using ExchangeStats.Cli.Input;
using ExchangeStats.Cli.Output;
using ExchangeStats.Consistency;
using ExchangeStats.Reports;

namespace ExchangeStats.Cli;

/// <summary><c>exchangestats report</c>: from claims to a folder with a report, its charts and its tables.</summary>
internal static class ReportCommand
{
    public const string Description = "Writes report.html, report.md, report.json, charts/*.svg, charts/*.png and tables/*.csv";

    public static Command Create(Surroundings surroundings)
    {
        var data = DataArgument.Create();
        var folder = new Option<string>("--output", "-o")
        {
            Description = "The folder to write to; files of an earlier report in it are replaced, others stay",
            DefaultValueFactory = _ => "report",
            HelpName = "folder",
        };
        var exchange = new Option<string?>("--exchange") { Description = "Report on one exchange only, by id or title", HelpName = "exchange" };
        var asOf = new Option<DateOnly?>("--as-of")
        {
            Description = "Report on what was known on that day, and on what changed since; with --exchange, on the exchange as it was known that day",
            HelpName = "yyyy-MM-dd",
            CustomParser = ReadDay,
        };
        var language = new Choice<Language>("--language", "The language of all that is not data", ("en", Language.English), ("uk", Language.Ukrainian));
        var force = new Option<bool>("--force") { Description = "Replace files that no earlier report has written" };
        folder.Validators.Add(CheckFolder);
        var command = new CommandWithExamples("report", Description,
            "report", "report mine.csv -o report --language uk", "report --exchange UA-RU-2025-05-23 -o swap", "report --as-of 2025-05-24 -o then") { data, folder, exchange, asOf, language.Option, force };
        command.SetAction(parsed =>
        {
            var report = Compose(new DataSource(parsed.GetValue(data), surroundings.OpenInput).Read(), parsed.GetValue(exchange), parsed.GetValue(asOf), language.Of(parsed), surroundings);
            Write(report, parsed.GetRequiredValue(folder), parsed.GetValue(force), surroundings);
            StepSummary.Add(surroundings, report);
            return ExitCode.Done;
        });
        return command;
    }

    private static void CheckFolder(OptionResult result)
    {
        if (result.Tokens is [{ Value.Length: 0 }]) result.AddError("The output folder is an empty name; expected a folder.");
    }

    private static DateOnly? ReadDay(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError($"--as-of \"{text}\" is no day; expected a day such as 2025-05-24.");
        return null;
    }

    private static Report Compose(ClaimBook book, string? exchange, DateOnly? asOf, Language language, Surroundings surroundings)
    {
        var only = exchange is null ? null : new BookWords(book).Exchange(exchange).Id;
        var check = ProgressLine.Check(only is not null && asOf is { } day ? book.AsOf(day) : book, surroundings);
        if (only is not null) return ExchangeReport.Create(check, only, language, ReportFigures.Of(check, only, language));
        return asOf is { } then ? VintageReport.Create(check, then, language) : HistoryReport.Create(check, language, ReportFigures.Of(check, language));
    }

    private static void Write(Report report, string folder, bool isForced, Surroundings surroundings)
    {
        try
        {
            if (!isForced) ReportFolder.RefuseForeign(report, folder);
            Interruption.Hold(() => report.Save(folder));
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"the folder \"{folder}\" cannot be written: {unwritable.Message}", unwritable);
        }

        surroundings.Output.WriteLine(
            $"Wrote {Path.Combine(folder, "report.html")}, with {Counted.Of(report.Figures.Count(), "chart")} in {Path.Combine(folder, "charts")} and {Counted.Of(report.Tables.Count(), "table")} in {Path.Combine(folder, "tables")}.");
    }
}
