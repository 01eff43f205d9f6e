namespace ExchangeStats.Consistency;

/// <summary>
/// Compares what readers see: each claimant's headline for a handover, its figure for all or else its largest figure for a
/// category that makes up most people. Figures that differ are reported even where strict logic can reconcile them; a figure that
/// is to be doubted anyway is not held against the others once more.
/// </summary>
internal static class HeadlineCheck
{
    public static IEnumerable<Finding> Run(ConsistencyReport report)
    {
        var rules = report.Options.Rules;
        var reported = report.Book.Claims.Where(claim => claim.Status == ClaimStatus.Reported && claim.Scope.Exchange is not null && claim.Scope.Measure == Measure.Returned && !claim.Count.IsUnknown).ToArray();
        var brokenDown = reported.Where(IsPart).Select(claim => claim.Scope.Exchange).ToHashSet(StringComparer.Ordinal);
        foreach (var handover in reported.Where(claim => brokenDown.Contains(claim.Scope.Exchange)).GroupBy(claim => (claim.Scope.Exchange, claim.Scope.Phases, claim.Scope.Party)))
        {
            var totals = handover.Where(claim => claim.Scope.Category == Category.All).ToArray();
            if (totals.Length == 0) continue;
            var speakers = totals.Select(claim => claim.Claimant).ToHashSet(StringComparer.Ordinal);
            var partial = handover.Where(claim => IsPart(claim) && !speakers.Contains(claim.Claimant))
                .GroupBy(claim => claim.Claimant).Select(claims => claims.MaxBy(claim => claim.Count.RangeUnder(rules).Low)!);
            foreach (var headline in partial.Where(IsTenable).GroupBy(claim => (claim.Scope.Category, claim.Count)))
            {
                foreach (var total in totals.Where(IsTenable).GroupBy(claim => claim.Count))
                {
                    if (!IsDifferent(total.Key.RangeUnder(rules), headline.Key.Count.RangeUnder(rules)) || IsExplained(handover, total.Key, headline.Key.Category, headline.Key.Count, rules)) continue;
                    yield return Difference(report, [.. total], [.. headline]);
                }
            }
        }

        bool IsTenable(Claim claim) => report.StandingOf(claim) != Standing.Necessary;
    }

    private static bool IsPart(Claim claim) => claim.Scope.Category.IsExhaustive && claim.Scope.Category != Category.All;

    // 157 of whom 150 were military need no remark where somebody counts the 7 civilians.
    private static bool IsExplained(IEnumerable<Claim> handover, Count total, Category category, Count part, WordingRules rules)
    {
        var others = handover.Where(claim => claim.Scope.Category.Dimension == category.Dimension && claim.Scope.Category != category).GroupBy(claim => claim.Scope.Category).ToArray();
        return others.Length > 0 && others.Aggregate(new[] { part.RangeUnder(rules) }.AsEnumerable(),
            (sums, said) => sums.SelectMany(sum => said.Select(claim => claim.Count.RangeUnder(rules)).Distinct().Select(range => sum + range))).Any(sum => sum.Intersects(total.RangeUnder(rules)));
    }

    // The figure of a category is a headline where it makes up most people.
    private static bool IsDifferent(CountRange whole, CountRange part) => part.Low >= whole.Low - part.Low && part.High is { } most && whole.Low > most;

    private static Finding Difference(ConsistencyReport report, Claim[] totals, Claim[] parts)
    {
        var rules = report.Options.Rules;
        var (whole, part) = (totals[0].Count.RangeUnder(rules), parts[0].Count.RangeUnder(rules));
        var most = part.High!.Value;
        var scope = totals[0].Scope;
        var others = whole.High == part.Low || !whole.IsExact || !part.IsExact ? Count.AtLeast(whole.Low - most) : whole.Low - most;
        return new Finding(FindingCode.HeadlinesDiffer, scope.Exchange, ScopeText.Day(report.Book, scope),
            words =>
            {
                var place = Place.Text(words, report.Book, scope);
                var noun = parts[0].Scope.Category.Label.In(words.Language);
                var (all, some) = (Sayings.Of(words, totals, namesCategories: false), Sayings.Of(words, parts, namesCategories: true));
                var (total, missing) = (words.Said(totals[0].Count), words.Said(others));
                return words.Either(
                    $"{place}: {all} against {some}; both can be true only if {missing} of the {total} were not {noun.ToLowerInvariant()}",
                    $"{place}: {all}, але {some}; обидва числа можуть бути правдою, лише якщо з-поміж {total} до категорії «{noun}» не належить {missing}");
            },
            [.. totals, .. parts]);
    }
}
