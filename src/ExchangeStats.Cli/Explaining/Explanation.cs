using ExchangeStats.Cli.Output;
using ExchangeStats.Consistency;

namespace ExchangeStats.Cli.Explaining;

/// <summary>Tells where a number comes from: its range and how well it is founded, the arithmetic, the claims and their sources.</summary>
internal sealed class Explanation(ConsistencyReport report, Ink ink, TextWriter output)
{
    private const int MostConflicts = 5;
    private const int MostClaims = 40;
    private const int LongestCertificate = 300;

    /// <summary>Explains a claim, and then the number it speaks of.</summary>
    public void Write(Claim claim)
    {
        output.WriteLine(ink.Bold(Ink.Plain($"Claim {claim.Id}: {claim.Said}, {claim.Claimant}")));
        Line("speaks of", claim.Scope.ToString());
        Line("status", claim.Status.ToString().ToLowerInvariant());
        Line("standing", Standing(claim));
        foreach (var revision in report.Book.Revisions.Where(revision => revision.Earlier == claim)) Line("revised", $"{revision.Later.Said} ({revision.Later.Id})");
        foreach (var revision in report.Book.Revisions.Where(revision => revision.Later == claim)) Line("revises", $"{revision.Earlier.Said} ({revision.Earlier.Id})");
        WriteSources(claim);
        output.WriteLine();
        if (claim.Scope.Measure == Measure.Exchanges && claim.Scope.Until is null) return;
        Write(claim.Scope);
    }

    /// <summary>Explains a number.</summary>
    public void Write(Scope scope)
    {
        var range = report.RangeOf(scope);
        output.WriteLine(ink.Bold(Ink.Plain(Sentence(scope))));
        Line("count", range.Count.ToString());
        Line("range", RangeText(range.Range) + (range.IsTight ? "" : " (perhaps narrower: a limit of the search was met)"));
        if (range.Scenarios.Length > 1) Line("depends", $"on whom to believe: {string.Join(", or ", range.Scenarios.Select(RangeText))}");
        Line("standing", Founded(range.Status));
        WriteRecord(scope);
        WriteArithmetic(scope, range);
        WriteConflicts(scope, range);
        var direct = report.Book.Claims.Where(claim => claim.Scope == scope).ToArray();
        WriteClaims("who says it", direct);
        WriteClaims("what it follows from", [.. range.Because.Where(claim => claim.Scope != scope)]);
        output.WriteLine();
    }

    private string Sentence(Scope scope)
    {
        var title = scope.Exchange is { } id && report.Book.FindExchange(id) is { } exchange && exchange.Title != id ? $" ({exchange.Title})" : "";
        var text = scope.ToString();
        return char.ToUpperInvariant(text[0]) + text[1..] + title;
    }

    private void WriteArithmetic(Scope scope, ScopeRange range)
    {
        if (scope.Exchange is not { } id || report.Book.FindExchange(id) is not { Phases.Length: > 1 } exchange) return;
        Count Of(PhaseRun? phases) => report.RangeOf(Scope.Of(id, scope.Party, scope.Category, phases, scope.Measure)).Count;
        if (scope.Phases is null)
        {
            var parts = exchange.Phases.Select(phase => Of(phase.Number)).ToArray();
            Line("phases", $"{string.Join(" + ", parts)} = {parts.Sum()}{(parts.Sum() == range.Count ? "" : $"; the whole is {range.Count}")}");
        }
        else if (scope.Phases is { IsSingle: true } single)
        {
            var others = exchange.Phases.Where(phase => phase.Number != single.First).Select(phase => Of(phase.Number)).ToArray();
            Line("of the whole", $"{Of(null)} = {range.Count} + {string.Join(" + ", others)} in the other {(others.Length == 1 ? "phase" : "phases")}");
        }
    }

    private void WriteConflicts(Scope scope, ScopeRange range)
    {
        var concerned = range.Because.Concat(report.Book.Claims.Where(claim => claim.Scope == scope)).ToHashSet();
        var conflicts = report.Conflicts.Where(conflict => conflict.Claims.Any(concerned.Contains)).ToArray();
        foreach (var conflict in conflicts.Take(MostConflicts))
        {
            Line("contradicted", ink.Of(Severity.Contradiction, Ink.Plain(Arithmetic(conflict))));
            foreach (var hypothesis in conflict.Hypotheses) Line("perhaps", hypothesis.Text);
        }

        if (conflicts.Length > MostConflicts) Line("", $"and {Counted.Of(conflicts.Length - MostConflicts, "more conflict")}");
    }

    private static string Arithmetic(Conflict conflict)
    {
        var text = conflict.Certificate.ToString();
        if (text.Length <= LongestCertificate) return text;
        return FormattableString.Invariant($"{text[..text.LastIndexOf(" + ", LongestCertificate, StringComparison.Ordinal)]} + … ({conflict.Assertions.Length:N0} numbers in all; exchangestats check prints them)");
    }

    // A period holds what the exchanges in it returned, whether or not anybody gives a total for it.
    private void WriteRecord(Scope scope)
    {
        if (scope is not { Exchange: null, Via: null, Until: { } until, Measure: Measure.Returned }) return;
        var parts = report.History.Between(scope.Since ?? DateOnly.MinValue, until);
        Line("on record", parts.Count == 0 ? "no exchange in this period" : $"{parts.Total(scope.Party, scope.Category)} in {Counted.Of(parts.Count, "exchange")} of the book in this period, which may not know all");
    }

    private void WriteClaims(string heading, Claim[] claims)
    {
        if (claims.Length == 0) return;
        output.WriteLine($"  {heading}:");
        foreach (var claim in claims.Take(MostClaims))
        {
            output.WriteLine(Ink.Plain($"    {claim.Said}, {claim.Claimant}{(heading.StartsWith("what", StringComparison.Ordinal) ? $", of {claim.Scope}" : "")} ({Standing(claim)})"));
            WriteSources(claim);
        }

        if (claims.Length > MostClaims) output.WriteLine($"    and {Counted.Of(claims.Length - MostClaims, "more claim")}");
    }

    private void WriteSources(Claim claim)
    {
        foreach (var attestation in claim.Attestations)
            output.WriteLine(ink.Faint(Ink.Plain($"      {attestation}{(attestation.Url is null ? "" : $", {attestation.Url}")}{(attestation.Note is null ? "" : $" – {attestation.Note}")}")));
    }

    private void Line(string name, string text) => output.WriteLine($"  {name + (name.Length == 0 ? "" : ":"),-14}{text}");

    private string Standing(Claim claim) => report.StandingOf(claim) switch
    {
        Consistency.Standing.Necessary => "every way to resolve the contradictions doubts it",
        Consistency.Standing.Possible => "some ways to resolve the contradictions doubt it",
        _ => "not in doubt",
    };

    private static string Founded(FigureStatus status) => status switch
    {
        FigureStatus.Corroborated => "corroborated: several say it, or what others say confirms it",
        FigureStatus.SingleClaimant => "one claimant says it",
        FigureStatus.Inferred => "nobody says it; it follows from what is said of other scopes",
        FigureStatus.Conflicting => "claims about it cannot all be true",
        FigureStatus.Planned => "it was only agreed or expected",
        FigureStatus.Withheld => "it took place, and its size was not given",
        _ => "nobody gives a number for it",
    };

    private static string RangeText(CountRange range) => FormattableString.Invariant(range.High is { } high
        ? high == range.Low ? (FormattableString)$"exactly {high:N0}" : $"{range.Low:N0} to {high:N0}"
        : $"{range.Low:N0} or more");
}
