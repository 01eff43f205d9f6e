using System.Collections.Immutable;
using ExchangeStats.Cli.Input;
using ExchangeStats.Cli.Output;
using ExchangeStats.Consistency;
using ExchangeStats.Data;

namespace ExchangeStats.Cli.Findings;

/// <summary>A checked book and its findings with their places: what the formats write.</summary>
internal sealed class CheckedBook
{
    private CheckedBook(string name, ConsistencyReport report, ImmutableArray<LocatedFinding> findings) => (Name, Report, Findings) = (name, report, findings);

    /// <summary>How messages name the data.</summary>
    public string Name { get; }

    /// <summary>What the check found.</summary>
    public ConsistencyReport Report { get; }

    /// <summary>The findings, the gravest first.</summary>
    public ImmutableArray<LocatedFinding> Findings { get; }

    /// <summary>The verdict and how many findings of each severity, in one line.</summary>
    public string Summary => FormattableString.Invariant(
        $"{Verdict}: {Number(Severity.Contradiction)}, {Number(Severity.Doubt)}, {Number(Severity.Note)} in {Counted.Of(Report.Book.Claims.Length, "claim")} on {Counted.Of(Report.Book.Exchanges.Length, "exchange")}");

    /// <summary>The verdict in a word or two.</summary>
    public string Verdict => Report.Verdict switch
    {
        Consistency.Verdict.Consistent => "consistent",
        Consistency.Verdict.Contradictory => "contradictory",
        _ => "not decided",
    };

    /// <summary>Looks up the places of the findings of a report.</summary>
    public static CheckedBook Of(ConsistencyReport report, DataSource source)
    {
        (Finding Finding, Claim[] Claims)[] shown = [.. report.Findings.Select(finding => (finding, Shown(report, finding)))];
        var claims = shown.SelectMany(entry => entry.Claims).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var exchanges = shown.Where(entry => entry.Claims.Length == 0).Select(entry => entry.Finding.Exchange).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var places = claims.Count + exchanges.Count == 0 ? null : source.Places(claims, exchanges);
        var fingerprint = new Fingerprint();
        return new CheckedBook(source.Name, report, [.. shown.Select(entry => Located(entry.Finding, entry.Claims))]);

        LocatedFinding Located(Finding finding, Claim[] claims)
        {
            ImmutableArray<LocatedClaim> located = [.. claims.Select(claim => new LocatedClaim(claim, places?.Of(claim), report.StandingOf(claim)))];
            var place = located.IsEmpty ? finding.Exchange is { } exchange ? places?.Of(exchange) : null : located[0].Place;
            return new LocatedFinding(finding, place?.File ?? source.File, place, located, finding.Claims.Length - located.Length, fingerprint.Of(finding));
        }
    }

    /// <summary>How many findings there are of a severity, in words.</summary>
    public string Number(Severity severity) => Counted.Of(Findings.Count(finding => finding.Finding.Severity == severity), severity.ToString().ToLowerInvariant());

    // The main claim is the one to look at first: one that every way to resolve the contradiction doubts, if there is such a one.
    private static Claim[] Shown(ConsistencyReport report, Finding finding) =>
        [.. finding.Claims.Distinct().Take(LocatedFinding.MostClaims).OrderByDescending(claim => finding.Severity == Severity.Contradiction ? report.StandingOf(claim) : Standing.Cleared)];
}
