using ExchangeStats.Wording;

namespace ExchangeStats.Consistency;

/// <summary>Notes the exchanges that sources date differently, and those without a day.</summary>
internal static class DayCheck
{
    public static IEnumerable<Finding> Run(ClaimBook book) => OtherDays(book).Concat(WithoutDays(book));

    private static IEnumerable<Finding> OtherDays(ClaimBook book) =>
        from exchange in book.Exchanges
        where exchange.FirstDate is not null && book.Of(exchange).Any(claim => IsElsewhere(exchange, claim))
        let claims = book.Of(exchange).Where(claim => claim.Status == ClaimStatus.Reported).ToArray()
        from other in claims
            .SelectMany(claim => claim.Attestations.Select(attestation => (claim, attestation.Day)))
            .Where(entry => IsElsewhere(exchange, entry.claim.Scope.Phases, entry.Day))
            .GroupBy(entry => (entry.Day, entry.claim.Scope.Phases))
        select new Finding(FindingCode.DayDiffers, exchange.Id, exchange.FirstDate,
            words =>
            {
                var place = exchange.Title + ScopeText.Phase(words, book, other.First().claim.Scope);
                var claimants = Sayings.Claimants(other.Select(entry => entry.claim));
                var date = $"{Voices.Named(words, claimants)} {Voices.Verb(words, claimants, ("dates", "date"), ("датує", "датують"))}";
                var day = LanguageWords.IsoDay(other.Key.Day!.Value);
                return words.Either($"{place}: {date} it to {day}", $"{place}: {date} подію днем {day}");
            },
            other.Select(entry => entry.claim).Distinct());

    // Almost no claim is, so nothing is made to find that out.
    private static bool IsElsewhere(Exchange exchange, Claim claim)
    {
        if (claim.Status != ClaimStatus.Reported) return false;
        foreach (var attestation in claim.Attestations)
        {
            if (IsElsewhere(exchange, claim.Scope.Phases, attestation.Day)) return true;
        }

        return false;
    }

    private static bool IsElsewhere(Exchange exchange, PhaseRun? run, DateOnly? day)
    {
        var (isBefore, isAfter) = (day is not null, day is not null);
        var isDated = false;
        foreach (var phase in exchange.Phases)
        {
            if (run is { } inside && (phase.Number < inside.First || phase.Number > inside.Last)) continue;
            isDated = true;
            isBefore &= day < phase.Date;
            isAfter &= day > phase.Date;
        }

        return isDated && (isBefore || isAfter);
    }

    private static IEnumerable<Finding> WithoutDays(ClaimBook book) =>
        from exchange in book.Exchanges
        where exchange.Phases.IsEmpty && exchange.Kind != ExchangeKind.Plan
        select new Finding(FindingCode.WithoutDay, exchange.Id, null,
            words => words.Either($"{exchange.Title}: no day is known; it counts in totals only", $"{exchange.Title}: день невідомий; подію враховано лише в підсумках"), []);
}
