using System.Collections.Immutable;
using System.CommandLine;
using ExchangeStats.Cli.Input;
using ExchangeStats.Cli.Output;
using ExchangeStats.Cli.Totals;
using ExchangeStats.Consistency;
using ExchangeStats.Statistics;

namespace ExchangeStats.Cli;

/// <summary><c>exchangestats totals</c>: from claims to a table of who was returned to whom.</summary>
internal static class TotalsCommand
{
    private delegate TotalsSheet Sheet(ConsistencyReport report, ImmutableArray<Party> parties);

    private delegate void Format(TotalsSheet sheet, Ink ink, TextWriter output);

    public const string Description = "Adds up who was returned to whom, in the weakest wording that is true";

    public static Command Create(Surroundings surroundings, Option<bool> noColor)
    {
        var data = DataArgument.Create();
        var by = new Choice<Sheet>("--by", "What to group by",
            ("party", TotalsSheets.ByParty), ("year", Of(TotalsBy.Year)), ("quarter", Of(TotalsBy.Quarter)), ("month", Of(TotalsBy.Month)), ("exchange", Of(TotalsBy.Exchange)),
            ("phase", Of(TotalsBy.Phase)), ("kind", Of(TotalsBy.Kind)), ("category", Of(TotalsBy.Category)), ("claimant", TotalsSheets.ByClaimant));
        var parties = PartyOption.Create();
        var format = new Choice<Format>("--format", "How the table is written",
            ("text", TotalsFormats.WriteText), ("csv", (sheet, _, output) => TotalsFormats.WriteCsv(sheet, output)),
            ("json", (sheet, _, output) => TotalsFormats.WriteJson(sheet, output)), ("markdown", (sheet, _, output) => TotalsFormats.WriteMarkdown(sheet, output)));
        var command = new CommandWithExamples("totals", Description,
            "totals", "totals mine.csv --by month --party UA", "totals data --by year --format csv > totals.csv") { data, by.Option, parties, format.Option };
        command.SetAction(parsed =>
        {
            var book = new DataSource(parsed.GetValue(data), surroundings.OpenInput).Read();
            var asked = PartyOption.Of(parsed.GetValue(parties), new BookWords(book));
            format.Of(parsed)(by.Of(parsed)(ProgressLine.Check(book, surroundings), asked), Ink.For(surroundings, parsed.GetValue(noColor)), surroundings.Output);
            return ExitCode.Done;
        });
        return command;
    }

    private static Sheet Of(TotalsBy by) => (report, parties) => TotalsSheets.By(by, report, parties);
}
