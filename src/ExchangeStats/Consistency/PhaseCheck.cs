using System.Collections.Immutable;

namespace ExchangeStats.Consistency;

/// <summary>
/// Notes the phases of which nobody speaks, and the totals of which nobody gives a part. Where a total is all that is said of
/// its phases, it is noted in their place.
/// </summary>
internal static class PhaseCheck
{
    public static IEnumerable<Finding> Run(ClaimBook book, ImmutableArray<Claim> claims)
    {
        // Only of several phases can a total be undivided.
        var divided = book.Exchanges.Where(exchange => exchange.Phases.Length > 1).Select(exchange => exchange.Id).ToHashSet(StringComparer.Ordinal);
        var totals = claims.Where(claim => claim.Scope.Exchange is { } id && divided.Contains(id) && claim.Scope.Category == Category.All && claim.Scope.Measure is Measure.Returned or Measure.Remains)
            .ToLookup(claim => claim.Scope.Exchange!, StringComparer.Ordinal);
        return book.Exchanges.Where(exchange => exchange.Phases.Length > 1 || exchange.Phases.Any(phase => IsSilent(book, exchange, phase)))
            .SelectMany(exchange => Of(book, exchange, totals[exchange.Id]));
    }

    private static IEnumerable<Finding> Of(ClaimBook book, Exchange exchange, IEnumerable<Claim> totals)
    {
        var past = exchange.Phases.Where(phase => Vintage.Covers(book, phase.Date)).ToArray();
        var silent = past.Where(phase => IsSilent(book, exchange, phase)).ToHashSet();
        foreach (var total in UndividedTotals(book, exchange, totals))
        {
            var phases = past.Where(phase => total.Run is not { } run || Covers(run, phase)).ToArray();
            if (phases.Length < 2) continue;
            if (phases.All(silent.Contains)) silent.ExceptWith(phases);
            yield return new Finding(FindingCode.TotalWithoutParts, exchange.Id, phases[0].Date,
                words =>
                {
                    var (place, said) = (Place.Text(words, book, total.Claims[0].Scope), Sayings.Of(words, total.Claims, namesCategories: false));
                    return words.Either(
                        FormattableString.Invariant($"{place}: {said} in {phases.Length} phases, and nobody says how many in any of them"),
                        $"{place}: {said} разом у {words.Counted(phases.Length, ("phase", "phases"), ("фазі", "фазах", "фазах"))}, а скільки в якій із них, ніхто не каже");
                },
                total.Claims);
        }

        foreach (var phase in past.Where(silent.Contains))
        {
            yield return new Finding(FindingCode.PhaseWithoutClaim, exchange.Id, phase.Date,
                words => words.Either(
                    FormattableString.Invariant($"{exchange.Title}: nobody reports how many phase {phase.Number} returned"),
                    FormattableString.Invariant($"{exchange.Title}: ніхто не повідомляє, скільки повернуто у фазі {phase.Number}")),
                []);
        }
    }

    private static bool IsSilent(ClaimBook book, Exchange exchange, Phase phase) =>
        !book.Of(exchange).Any(claim => !claim.IsParity && claim.Status is ClaimStatus.Reported or ClaimStatus.Withheld
            && (claim.Scope.Phases is { } run ? Covers(run, phase) : exchange.Phases.Length == 1));

    // A count of some of the phases is a part, and so is, of a sum over parties, a count of one of them.
    private static IEnumerable<(PhaseRun? Run, Claim[] Claims)> UndividedTotals(ClaimBook book, Exchange exchange, IEnumerable<Claim> totals)
    {
        if (exchange.Phases.Length < 2) return [];
        var places = totals.GroupBy(claim => Place.Of(book, claim.Scope)).ToArray();
        return
            from place in places
            where place.Key.Run is not { IsSingle: true } && place.Any(claim => claim.Count != Count.Zero)
            where !places.Any(other => IsPart(other.Key, place.Key))
            select (place.Key.Run, place.ToArray());

        bool IsPart(Place part, Place whole) => part.Key == whole.Key && part != whole
            && (part.Party == whole.Party ? IsInside(part.Run, whole.Run) : whole.Party.IsSum && MembersOf(whole.Party).Contains(part.Party));

        IEnumerable<Party> MembersOf(Party sum) => sum == Party.Both ? exchange.Parties : sum.Members;
    }

    private static bool IsInside(PhaseRun? part, PhaseRun? whole) => part is { } inside && (whole is not { } run || (run.First <= inside.First && inside.Last <= run.Last));

    private static bool Covers(PhaseRun run, Phase phase) => run.First <= phase.Number && phase.Number <= run.Last;
}
