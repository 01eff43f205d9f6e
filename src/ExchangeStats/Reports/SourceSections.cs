using ExchangeStats.Consistency;

namespace ExchangeStats.Reports;

/// <summary>Who said what and where it was read: a section for every event, and one for claims over periods.</summary>
internal static class SourceSections
{
    public static IEnumerable<ReportBlock> Of(ConsistencyReport check)
    {
        var book = check.Book;
        foreach (var exchange in book.Exchanges.OrderBy(exchange => exchange.FirstDate ?? DateOnly.MaxValue).ThenBy(exchange => exchange.Id, StringComparer.Ordinal))
        {
            var claims = book.Of(exchange).ToArray();
            yield return new Heading(exchange.Title, 3, HistoryTables.AnchorOf(exchange.Id));
            yield return claims.Length == 0 ? new Paragraph("Nobody said anything.") : Table(check, claims);
        }

        var periods = book.Claims.Where(claim => claim.Scope.Exchange is null).OrderBy(claim => claim.Scope.Until).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToArray();
        if (periods.Length == 0) yield break;
        yield return new Heading("Running totals, people held, and other claims over periods", 3, "periods");
        yield return Table(check, periods);
    }

    private static ReportTable Table(ConsistencyReport check, IEnumerable<Claim> claims) => new(null,
        ["Claim", "Who", "Says", "Of", "Read in", "Standing"],
        claims.Select(claim => (IEnumerable<Passage>)
        [
            new Passage(new Inline(claim.Id, null, HistoryTables.AnchorOfClaim(claim.Id))),
            claim.Claimant,
            Says(claim),
            What(claim.Scope),
            ReadIn(claim),
            check.StandingOf(claim) switch { Standing.Necessary => "to be doubted", Standing.Possible => "may be doubted", _ => "" },
        ]),
        2);

    private static string Says(Claim claim) => claim.Status switch
    {
        ClaimStatus.Expected or ClaimStatus.Agreed => $"{claim.Said}, {claim.Status.ToString().ToLowerInvariant()}",
        _ => claim.Said,
    };

    private static string What(Scope scope)
    {
        var what = scope.Measure switch
        {
            Measure.Exchanges => "exchanges",
            Measure.Held => $"held, of {scope.Party}",
            Measure.Remains => $"remains, to {scope.Party}",
            Measure.Declined => $"declined, to {scope.Party}",
            _ => $"to {scope.Party}",
        };
        var who = scope.Category == Category.All ? "" : $", {scope.Category}";
        var phase = scope.Phases is { } run ? $", phase{(run.IsSingle ? "" : "s")} {run}" : "";
        var since = scope.Since is { } first ? FormattableString.Invariant($", from {first:yyyy-MM-dd}") : "";
        var until = scope.Until is { } last ? FormattableString.Invariant($", {(scope.Measure == Measure.Held ? "on" : "by")} {last:yyyy-MM-dd}") : "";
        return $"{what}{who}{phase}{since}{until}{(scope.Via is null ? "" : $", via {scope.Via}")}";
    }

    private static Passage ReadIn(Claim claim)
    {
        var pieces = new List<Inline>();
        foreach (var attestation in claim.Attestations)
        {
            if (pieces.Count > 0) pieces.Add("; ");
            var day = attestation.Published is { } published ? FormattableString.Invariant($" {published:yyyy-MM-dd}") : "";
            pieces.Add(new Inline($"{attestation.Publisher ?? "unknown publication"}{day}", attestation.Url));
            if (attestation.Id != claim.Id) pieces.Add($" ({attestation.Id})");
        }

        return new Passage(pieces);
    }
}
