namespace ExchangeStats.Consistency;

/// <summary>Checks that need no arithmetic over several claims: days, gaps, plans, revisions.</summary>
internal static class PlainChecks
{
    public static IEnumerable<Finding> Run(ConsistencyReport report) =>
    [
        .. PhasesWithoutClaims(report.Book),
        .. Revisions(report.Book),
        .. PublishedBeforehand(report.Book),
        .. OtherDays(report.Book),
        .. Overruns(report),
        .. Withheld(report.Book),
        .. WithoutDays(report.Book),
    ];

    private static IEnumerable<Finding> PhasesWithoutClaims(ClaimBook book) =>
        from exchange in book.Exchanges
        from phase in exchange.Phases
        where book.AsOfDate is not { } known || phase.Date <= known
        where !book.Of(exchange).Any(claim => claim.Status is ClaimStatus.Reported or ClaimStatus.Withheld
            && (claim.Scope.Phases is { } run ? run.First <= phase.Number && phase.Number <= run.Last : exchange.Phases.Length == 1))
        select new Finding(FindingCode.PhaseWithoutClaim, exchange.Id, phase.Date,
            FormattableString.Invariant($"{exchange.Title}: nobody reports how many phase {phase.Number} returned"), []);

    private static IEnumerable<Finding> Revisions(ClaimBook book) =>
        from revision in book.Revisions
        select new Finding(FindingCode.Revised, revision.Later.Scope.Exchange, revision.Later.Day,
            FormattableString.Invariant($"{ScopeText.Where(book, revision.Later.Scope)}: {revision.Earlier.Claimant} said {revision.Earlier.Count} until {revision.Earlier.LastPublished:yyyy-MM-dd}, and {revision.Later.Count} from {revision.Later.FirstPublished:yyyy-MM-dd}"),
            [revision.Earlier, revision.Later]);

    private static IEnumerable<Finding> PublishedBeforehand(ClaimBook book) =>
        from entry in
            from claim in book.Claims
            where claim.Status == ClaimStatus.Reported
            from attestation in claim.Attestations
            let day = attestation.Day ?? claim.Scope.Until
            where attestation.Published < day
            select (Claim: claim, Day: day, attestation.Publisher, attestation.Published)
        group entry.Claim by (Where: ScopeText.Where(book, entry.Claim.Scope), entry.Claim.Scope.Exchange, entry.Claim.Claimant, entry.Day, entry.Publisher, entry.Published) into page
        select new Finding(FindingCode.PublishedBeforehand, page.Key.Exchange, page.Key.Day,
            FormattableString.Invariant($"{page.Key.Where}: {page.Key.Publisher ?? "a publication"} printed on {page.Key.Published:yyyy-MM-dd} what {page.Key.Claimant} reports of {page.Key.Day:yyyy-MM-dd}"),
            page.Distinct());

    private static IEnumerable<Finding> OtherDays(ClaimBook book) =>
        from exchange in book.Exchanges
        where exchange.FirstDate is not null
        let claims = book.Of(exchange).Where(claim => claim.Status == ClaimStatus.Reported).ToArray()
        from other in claims
            .SelectMany(claim => claim.Attestations.Select(attestation => (claim, attestation.Day)))
            .Where(entry => entry.Day is { } day && IsElsewhere(exchange, entry.claim.Scope.Phases, day))
            .GroupBy(entry => (entry.Day, entry.claim.Scope.Phases))
        select new Finding(FindingCode.DayDiffers, exchange.Id, exchange.FirstDate,
            FormattableString.Invariant($"{exchange.Title}{ScopeText.Phase(book, other.First().claim.Scope)}: {Voices.Named(other.Select(entry => entry.claim.Claimant).Distinct())} {(other.Select(entry => entry.claim.Claimant).Distinct().Skip(1).Any() ? "date" : "dates")} it to {other.Key.Day:yyyy-MM-dd}"),
            other.Select(entry => entry.claim).Distinct());

    private static bool IsElsewhere(Exchange exchange, PhaseRun? run, DateOnly day)
    {
        var phases = exchange.Phases.Where(phase => run is not { } inside || (phase.Number >= inside.First && phase.Number <= inside.Last)).ToArray();
        return phases.Length > 0 && (day < phases.Min(phase => phase.Date) || day > phases.Max(phase => phase.Date));
    }

    private static IEnumerable<Finding> Overruns(ConsistencyReport report) =>
        from exchange in report.History
        where exchange.Agreement is not null
        from party in exchange.Parties
        let agreed = exchange.Agreement!.To(party)
        where !agreed.IsUnknown && exchange.Total(party).RangeUnder(report.Options.Rules).Low > agreed.RangeUnder(report.Options.Rules).High
        select new Finding(FindingCode.PlanOverrun, exchange.Id, exchange.FirstDate,
            $"{exchange.Title}: {exchange.Total(party)} returned to {party}, {agreed} agreed",
            report.Book.Of(exchange).Where(claim => claim.Status == ClaimStatus.Agreed && claim.Scope.Party == party));

    private static IEnumerable<Finding> Withheld(ClaimBook book) =>
        from claim in book.Claims
        where claim.Status == ClaimStatus.Withheld
        select new Finding(FindingCode.SizeWithheld, claim.Scope.Exchange, claim.Day,
            $"{ScopeText.Where(book, claim.Scope)}{ScopeText.Phase(book, claim.Scope)}: {claim.Claimant} gave no number of those returned to {claim.Scope.Party}", [claim]);

    private static IEnumerable<Finding> WithoutDays(ClaimBook book) =>
        from exchange in book.Exchanges
        where exchange.Phases.IsEmpty && exchange.Kind != ExchangeKind.Plan
        select new Finding(FindingCode.WithoutDay, exchange.Id, null, $"{exchange.Title}: no day is known; it counts in totals only", []);
}
