using System.CommandLine;
using ExchangeStats.Cli.Explaining;
using ExchangeStats.Cli.Input;
using ExchangeStats.Cli.Output;

namespace ExchangeStats.Cli;

/// <summary><c>exchangestats explain</c>: from a claim or a scope to where its number comes from.</summary>
internal static class ExplainCommand
{
    public const string Description = "Tells where a number comes from: range, standing, arithmetic, sources";

    public static Command Create(Surroundings surroundings, Option<bool> noColor)
    {
        var what = new Argument<string>("what") { Description = "The id of a claim, or \"<exchange> [phase 2 | phases 1-2] [to <party>] [<category>]\", or \"[since <day>] until <day> [to <party>] [<category>] [via <route>]\"; another measure than people returned stands first: remains, declined, held, exchanges" };
        var data = DataArgument.Create();
        var party = new Option<string?>("--party") { Description = "The party, where the text names none", HelpName = "party" };
        var phase = new Option<string?>("--phase") { Description = "The phase or run of phases, where the text names none", HelpName = "phase" };
        var category = new Option<string?>("--category") { Description = "The category, where the text names none", HelpName = "category" };
        var command = new CommandWithExamples("explain", Description,
            "explain 2022-10-29/008", "explain \"UA-RU-2025-05-23 phase 2 to UA\"", "explain UA-RU-2025-05-23 --party UA --category military", "explain \"until 2025-05-31 to Ukraine\" mine.csv")
        { what, data, party, phase, category };
        command.SetAction(parsed =>
        {
            var book = new DataSource(parsed.GetValue(data), surroundings.OpenInput).Read();
            var text = parsed.GetRequiredValue(what);
            string?[] parts = [parsed.GetValue(phase) is { } run ? $"phase {run}" : null, parsed.GetValue(party) is { } to ? $"to {to}" : null, parsed.GetValue(category)];
            var claim = book.Claims.FirstOrDefault(claim => claim.Attestations.Any(attestation => attestation.Id == text.Trim()));
            var scopes = claim is null ? ScopeSyntax.Read(string.Join(' ', parts.OfType<string>().Prepend(text)), new BookWords(book)).Scopes(book).ToArray() : [];
            if (claim is not null && parts.OfType<string>().Any()) throw new UsageException($"\"{text}\" is a claim, which has its own phase, party and category; expected none of --phase, --party and --category beside it.");
            var explanation = new Explanation(ProgressLine.Check(book, surroundings), Ink.For(surroundings, parsed.GetValue(noColor)), surroundings.Output);
            if (claim is not null) explanation.Write(claim);
            foreach (var scope in scopes) explanation.Write(scope);
            return ExitCode.Done;
        });
        return command;
    }
}
