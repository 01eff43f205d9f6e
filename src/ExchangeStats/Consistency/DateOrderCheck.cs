using ExchangeStats.Wording;

namespace ExchangeStats.Consistency;

/// <summary>Doubts days that cannot follow each other: of phases, of first and last handover, of agreement and handover.</summary>
internal static class DateOrderCheck
{
    public static IEnumerable<Finding> Run(ClaimBook book) =>
        book.Exchanges.Where(exchange => exchange.Kind != ExchangeKind.Plan && HasSeveralDates(exchange))
            .SelectMany(exchange => Phases(book, exchange).Concat(Ends(book, exchange)).Concat(Agreement(book, exchange)));

    // Most exchanges have one day, and nothing is made for them.
    private static bool HasSeveralDates(Exchange exchange) => exchange.Phases.Length > 1 || exchange.LastDate != exchange.FirstDate || exchange.Agreement is not null;

    private static IEnumerable<Finding> Phases(ClaimBook book, Exchange exchange) =>
        from pair in exchange.Phases.Zip(exchange.Phases.Skip(1), (earlier, later) => (Earlier: earlier, Later: later))
        where pair.Later.Date < pair.Earlier.Date && Vintage.Covers(book, pair.Earlier.Date)
        select new Finding(FindingCode.DatesOutOfOrder, exchange.Id, pair.Later.Date,
            words => words.Either(
                FormattableString.Invariant($"{exchange.Title}: phase {pair.Later.Number} is dated {pair.Later.Date:yyyy-MM-dd}, before phase {pair.Earlier.Number} on {pair.Earlier.Date:yyyy-MM-dd}"),
                FormattableString.Invariant($"{exchange.Title}: фазу {pair.Later.Number} датовано {pair.Later.Date:yyyy-MM-dd}, раніше за фазу {pair.Earlier.Number} ({pair.Earlier.Date:yyyy-MM-dd})")),
            book.Of(exchange).Where(claim => Dates(claim, pair.Earlier) || Dates(claim, pair.Later)));

    // Where there are phases, the first and the last day follow from them as a rule; a file may state others.
    private static IEnumerable<Finding> Ends(ClaimBook book, Exchange exchange)
    {
        if (exchange.LastDate < exchange.FirstDate && Vintage.Covers(book, exchange.FirstDate))
        {
            yield return new Finding(FindingCode.DatesOutOfOrder, exchange.Id, exchange.FirstDate,
                words => words.Either(
                    FormattableString.Invariant($"{exchange.Title}: its last handover is dated {exchange.LastDate:yyyy-MM-dd}, before its first on {exchange.FirstDate:yyyy-MM-dd}"),
                    FormattableString.Invariant($"{exchange.Title}: останню передачу датовано {exchange.LastDate:yyyy-MM-dd}, раніше за першу ({exchange.FirstDate:yyyy-MM-dd})")),
                []);
        }
    }

    private static IEnumerable<Finding> Agreement(ClaimBook book, Exchange exchange)
    {
        var first = exchange.Phases.IsEmpty ? exchange.FirstDate : exchange.Phases.Min(phase => phase.Date);
        if (exchange.Agreement?.On is { } agreed && agreed > first && Vintage.Covers(book, agreed))
        {
            yield return new Finding(FindingCode.DatesOutOfOrder, exchange.Id, first,
                words => words.Either(
                    FormattableString.Invariant($"{exchange.Title}: it was agreed on {agreed:yyyy-MM-dd}, after its first handover on {first:yyyy-MM-dd}"),
                    FormattableString.Invariant($"{exchange.Title}: домовленість датовано {agreed:yyyy-MM-dd}, пізніше за першу передачу ({first:yyyy-MM-dd})")),
                book.Of(exchange).Where(claim => claim.Status == ClaimStatus.Agreed));
        }
    }

    private static bool Dates(Claim claim, Phase phase) =>
        claim.Status == ClaimStatus.Reported && claim.Scope.Phases == phase.Number && claim.Attestations.Any(attestation => attestation.Day == phase.Date);
}
