using System.Collections.Immutable;

namespace ExchangeStats.Consistency;

/// <summary>Notes the counts that somebody gives both of all and of one part, where others count people of another part.</summary>
internal static class PartAsWholeCheck
{
    public static IEnumerable<Finding> Run(ClaimBook book, ImmutableArray<Claim> claims) =>
        from place in Partitions.Divided(book, claims)
        let totals = place.Where(claim => claim.Scope.Category == Category.All && claim.Count.IsExact && claim.Count != Count.Zero).ToLookup(claim => (claim.Claimant, claim.Count))
        where totals.Count > 0
        from part in place.Where(claim => claim.Scope.Category != Category.All && totals.Contains((claim.Claimant, claim.Count))).GroupBy(claim => (claim.Scope.Category, claim.Count))
        let speakers = part.Select(claim => claim.Claimant).ToHashSet(StringComparer.Ordinal)
        let others = place.Where(claim => IsBeside(claim, part.Key.Category) && !speakers.Contains(claim.Claimant)).ToArray()
        where others.Length > 0
        let scope = part.First().Scope
        select new Finding(FindingCode.PartAsWhole, scope.Exchange, ScopeText.Day(book, scope),
            words =>
            {
                var (place, count, voices) = (Place.Text(words, book, scope), words.Said(part.Key.Count), Voices.Named(words, Sayings.Claimants(part)));
                var (all, category) = (Category.All.Label.In(words.Language), part.Key.Category.Label.In(words.Language));
                var against = Sayings.Of(words, others, namesCategories: true);
                return words.Either(
                    $"{place}: {count} {(part.Key.Count == 1 ? "is" : "are")} called both {all} and {category} by {voices}, against {against}",
                    $"{place}: число {count} подано і як «{all}», і як «{category}» ({voices}); інші ж називають: {against}");
            },
            part.Concat(part.SelectMany(claim => totals[(claim.Claimant, claim.Count)])).Concat(others).Distinct().OrderBy(claim => claim.Id, StringComparer.Ordinal));

    private static bool IsBeside(Claim claim, Category category) =>
        claim.Scope.Category != category && claim.Scope.Category != Category.All && claim.Scope.Category.Dimension == category.Dimension && claim.Count.Range.Low > 0;
}
