using ExchangeStats.Wording;

namespace ExchangeStats.Consistency;

/// <summary>
/// Looks through the numbers that authorities gave to exchanges between the same parties. Transfers of remains are a series of
/// their own; plans, and numbers that are no plain number or range, are passed over.
/// </summary>
internal static class OrdinalCheck
{
    public static IEnumerable<Finding> Run(ClaimBook book) => book.Exchanges
        .Where(exchange => exchange.Kind != ExchangeKind.Plan && Vintage.Covers(book, exchange.FirstDate))
        .GroupBy(exchange => (IsRemains: exchange.Kind == ExchangeKind.Remains, Parties: string.Join('+', exchange.Parties.Select(party => party.Code).Order(StringComparer.Ordinal))))
        .Select(series => Numbered(series.OrderBy(exchange => exchange.FirstDate).ThenBy(exchange => exchange.Id, StringComparer.Ordinal)))
        .SelectMany(numbered => Falls(numbered).Concat(GapsAndRepeats(numbered)));

    private static List<OrdinalRun> Numbered(IEnumerable<Exchange> byDate)
    {
        var numbered = new List<OrdinalRun>();
        var unnumbered = 0;
        foreach (var exchange in byDate)
        {
            if (OrdinalRun.Of(exchange, unnumbered) is { } run) numbered.Add(run);
            else if (exchange.Kind is ExchangeKind.Exchange or ExchangeKind.Remains) unnumbered++;
        }

        return numbered;
    }

    private static IEnumerable<Finding> Falls(List<OrdinalRun> numbered)
    {
        var byDate = numbered.Where(run => run.Exchange.FirstDate is not null).OrderBy(run => run.Exchange.FirstDate).ThenBy(run => run.First).ToArray();
        return
            from pair in byDate.Zip(byDate.Skip(1), (earlier, later) => (Earlier: earlier, Later: later))
            where pair.Later.Last < pair.Earlier.First
            select FindingOf(FindingCode.OrdinalOutOfOrder, pair.Later, words => words.Either(
                FormattableString.Invariant($"{pair.Later.Exchange.Title} has number {pair.Later}, lower than {pair.Earlier} of {pair.Earlier.Exchange.Title}, which took place on {pair.Earlier.Exchange.FirstDate:yyyy-MM-dd} and thus before it"),
                FormattableString.Invariant($"«{pair.Later.Exchange.Title}» має номер {pair.Later}, менший за {pair.Earlier}, який має «{pair.Earlier.Exchange.Title}», а та подія ({pair.Earlier.Exchange.FirstDate:yyyy-MM-dd}) відбулася раніше")));
    }

    private static IEnumerable<Finding> GapsAndRepeats(List<OrdinalRun> numbered)
    {
        OrdinalRun? reached = null;
        foreach (var next in numbered.OrderBy(run => run.First).ThenBy(run => run.Last))
        {
            if (reached is not null && next.First <= reached.Last) yield return Repeat(reached, next);
            else if (reached is not null && next.First > reached.Last + 1 && reached.Exchange.FirstDate <= next.Exchange.FirstDate) yield return Gap(reached, next);
            if (reached is null || next.Last > reached.Last) reached = next;
        }
    }

    private static Finding Repeat(OrdinalRun one, OrdinalRun other)
    {
        var (earlier, later) = other.Exchange.FirstDate < one.Exchange.FirstDate ? (other, one) : (one, other);
        return FindingOf(FindingCode.OrdinalOutOfOrder, later, words => words.Either(
            $"{later.Exchange.Title} has number {later}, and {earlier.Exchange.Title} has number {earlier} already",
            $"«{later.Exchange.Title}» має номер {later}, але «{earlier.Exchange.Title}» уже має номер {earlier}"));
    }

    private static Finding Gap(OrdinalRun before, OrdinalRun after)
    {
        var (missing, between) = (Missing(before.Last + 1, after.First - 1), Between(after.UnnumberedBefore - before.UnnumberedBefore));
        return FindingOf(FindingCode.OrdinalSkipped, after, words => words.Either(
            $"{after.Exchange.Title} has number {after} and {before.Exchange.Title} number {before}: {missing(words)}, {between(words)}",
            $"«{after.Exchange.Title}» має номер {after}, а «{before.Exchange.Title}» — номер {before}: {missing(words)}, {between(words)}"));
    }

    private static Sentence Missing(int first, int last) => words => first == last
        ? words.Either(FormattableString.Invariant($"number {first} is missing"), FormattableString.Invariant($"номера {first} бракує"))
        : words.Either(FormattableString.Invariant($"numbers {first} to {last} are missing"), FormattableString.Invariant($"номерів від {first} до {last} бракує"));

    private static Sentence Between(int unnumbered) => words => unnumbered == 0
        ? words.Either("and no exchange between the two is without a number", "а обмінів без номера між ними немає")
        : words.Either(
            FormattableString.Invariant($"and {unnumbered} {(unnumbered == 1 ? "exchange between the two has" : "exchanges between the two have")} no number"),
            $"а без номера між ними — {words.Counted(unnumbered, ("exchange", "exchanges"), ("обмін", "обміни", "обмінів"))}");

    private static Finding FindingOf(FindingCode code, OrdinalRun run, Sentence sentence) => new(code, run.Exchange.Id, run.Exchange.FirstDate, sentence, []);
}
