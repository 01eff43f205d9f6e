using System.CommandLine;
using System.Text;
using ExchangeStats.Charts;
using ExchangeStats.Cli.Input;
using ExchangeStats.Cli.Output;
using ExchangeStats.Consistency;

namespace ExchangeStats.Cli;

/// <summary><c>exchangestats chart</c>: from claims to one chart, or to the answer whether the chart in a file is still right.</summary>
internal static class ChartCommand
{
    private const int Smallest = 100;
    private const int Largest = 10_000;

    private static readonly string[] Names = ["cumulative", "phases", "sources", "calendar", "gaps", "progress", "agreement"];

    public const string Description = "Draws one chart as SVG or PNG, the same bytes on every machine";

    public static Command Create(Surroundings surroundings)
    {
        var chart = new Argument<string>("chart") { Description = string.Join(", ", Names) };
        chart.CompletionSources.Add(Names);
        chart.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var name }] && !Names.Contains(name)) result.AddError($"chart \"{name}\" is unknown{Suggestion.BeforeExpected(name, Names)} {string.Join(", ", Names)}.");
        });
        var data = DataArgument.Create();
        var output = new Option<string>("--output", "-o") { Description = "The file to write; its ending decides: .svg or .png", HelpName = "file", Required = true };
        output.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var path }] && Path.GetExtension(path).ToUpperInvariant() is not (".SVG" or ".PNG")) result.AddError($"--output \"{path}\" does not end as a chart does; expected a file name that ends in .svg or .png.");
        });
        var exchange = new Option<string?>("--exchange") { Description = "Only this exchange, by id or title", HelpName = "exchange" };
        var parties = PartyOption.Create();
        var language = new Choice<Language>("--language", "The language of every word", ("en", Language.English), ("uk", Language.Ukrainian));
        var theme = new Choice<ChartTheme>("--theme", "The colours; both lets an SVG follow its reader, and is light in a PNG", ("both", ChartTheme.Automatic), ("light", ChartTheme.Light), ("dark", ChartTheme.Dark));
        var width = Pixels("--width", "The width in pixels; 900 when left out");
        var height = Pixels("--height", "The height in pixels; what suits the data when left out");
        var check = new Option<bool>("--check") { Description = "Write nothing; end with exit code 1 when the file is not what the data give, byte for byte" };
        var command = new CommandWithExamples("chart", Description,
            "chart cumulative -o returns.svg", "chart phases mine.csv --exchange \"spring swap\" --language uk --theme dark -o phases.png", "chart calendar data -o calendar.svg --check")
        { chart, data, output, exchange, parties, language.Option, theme.Option, width, height, check };
        command.SetAction(parsed =>
        {
            var book = new DataSource(parsed.GetValue(data), surroundings.OpenInput).Read();
            var words = new BookWords(book);
            var only = parsed.GetValue(exchange) is { } name ? words.Exchange(name).Id : null;
            var options = new ChartOptions
            {
                Language = language.Of(parsed),
                Theme = theme.Of(parsed),
                Width = parsed.GetValue(width) ?? ChartOptions.Default.Width,
                Height = parsed.GetValue(height),
                Parties = PartyOption.Of(parsed.GetValue(parties), words),
            };
            var path = parsed.GetRequiredValue(output);
            var bytes = Render(Draw(parsed.GetRequiredValue(chart), ProgressLine.Check(book, surroundings), only, options), path);
            return parsed.GetValue(check) ? Compare(path, bytes, surroundings) : Write(path, bytes, surroundings);
        });
        return command;
    }

    private static Option<int?> Pixels(string name, string description)
    {
        var option = new Option<int?>(name) { Description = description, HelpName = "pixels" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, out var pixels) && pixels is >= Smallest and <= Largest)) result.AddError(FormattableString.Invariant($"{name} \"{text}\" is no size; expected {Smallest:N0} to {Largest:N0} pixels."));
        });
        return option;
    }

    private static Chart Draw(string name, ConsistencyReport report, string? exchange, ChartOptions options)
    {
        try
        {
            return (name, exchange) switch
            {
                ("cumulative", null) => CumulativeChart.Create(report, options),
                ("cumulative", _) => CumulativeChart.Create(report, exchange, options),
                ("phases", null) => PhaseChart.Create(report, options),
                ("phases", _) => PhaseChart.Create(report, exchange, options),
                ("sources", null) => SourceChart.Create(report, options),
                ("sources", _) => SourceChart.Create(report, exchange, options),
                ("calendar", null) => CalendarChart.Create(report, options),
                ("calendar", _) => CalendarChart.Create(report, exchange, options),
                ("gaps", null) => GapChart.Create(report, options),
                ("gaps", _) => GapChart.Create(report, exchange, options),
                ("progress", null) => ProgressChart.Create(report, options),
                ("progress", _) => ProgressChart.Create(report, exchange, options),
                (_, null) => AgreementChart.Create(report, options),
                _ => AgreementChart.Create(report, exchange, options),
            };
        }
        catch (ArgumentException impossible)
        {
            // The charts say which parties and exchanges there are; the name of their parameter means nothing here.
            throw new UsageException(impossible.Message.Split(" (Parameter '")[0]);
        }
    }

    private static byte[] Render(Chart chart, string path) =>
        Path.GetExtension(path).Equals(".png", StringComparison.OrdinalIgnoreCase) ? chart.ToPng() : Encoding.UTF8.GetBytes(chart.ToSvg());

    private static int Write(string path, byte[] bytes, Surroundings surroundings)
    {
        UninterruptedFile.Write(path, stream => stream.Write(bytes));
        surroundings.Output.WriteLine($"Wrote {path}");
        return ExitCode.Done;
    }

    private static int Compare(string path, byte[] bytes, Surroundings surroundings)
    {
        if (!File.Exists(path)) return Differs($"\"{path}\" is not there; without --check it is written");
        if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) return Differs($"\"{path}\" is not what the data give now; without --check it is written anew");
        surroundings.Output.WriteLine($"{path} is what the data give");
        return ExitCode.Done;

        int Differs(string how)
        {
            surroundings.Error.WriteLine($"exchangestats: {how}");
            return ExitCode.Failed;
        }
    }
}
