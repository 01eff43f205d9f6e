using System.Collections.Immutable;
using ExchangeStats.Wording;

namespace ExchangeStats.Consistency;

/// <summary>
/// Notes whoever counts everybody and every part of them, and has people left over. Exact counts only; where somebody gives
/// several, the parts fall short whichever are taken.
/// </summary>
internal static class BreakdownCheck
{
    public static IEnumerable<Finding> Run(ClaimBook book, ImmutableArray<Claim> claims)
    {
        var partitions = Partitions.Of(book);
        return
            from place in Partitions.Divided(book, claims.Where(claim => claim.Count.IsExact))
            from said in place.GroupBy(claim => claim.Claimant, StringComparer.Ordinal)
            from partition in partitions.OrderBy(partition => partition.Key, StringComparer.Ordinal)
            let breakdown = Of(said, partition.Value)
            where breakdown is not null
            group breakdown by (Place.Of(book, breakdown[0].Scope), Text(LanguageWords.Of(Language.English), breakdown)) into same
            select FindingOf(book, [.. same.SelectMany(breakdown => breakdown)], same.First());
    }

    // The least that the claimant says of all, and then the most of each part; null when a part is not counted or nobody is left.
    private static Claim[]? Of(IEnumerable<Claim> said, Category[] categories)
    {
        var counts = said.ToLookup(claim => claim.Scope.Category);
        if (!counts.Contains(Category.All) || !categories.All(counts.Contains)) return null;
        Claim[] breakdown = [counts[Category.All].MinBy(NumberOf)!, .. categories.Select(category => counts[category].MaxBy(NumberOf)!)];
        return RemainderOf(breakdown) > 0 ? breakdown : null;
    }

    private static Finding FindingOf(ClaimBook book, Claim[] claims, Claim[] breakdown)
    {
        var scope = breakdown[0].Scope;
        var speakers = Sayings.Claimants(claims);
        return new Finding(FindingCode.RemainderLeft, scope.Exchange, ScopeText.Day(book, scope),
            words =>
            {
                var (place, voices, text) = (Place.Text(words, book, scope), Voices.Named(words, speakers), Text(words, breakdown));
                var (remainder, isOne) = (words.Number(RemainderOf(breakdown)), RemainderOf(breakdown) == 1);
                return words.Either(
                    $"{place}: {voices} {(speakers.Length == 1 ? "counts" : "count")} {text}; {remainder} {(isOne ? "is" : "are")} not said to be {(breakdown.Length == 3 ? "either" : "any of them")}",
                    $"{place}: {text} ({voices}); решту, {remainder}, не віднесено до жодної з цих категорій");
            },
            claims.OrderBy(claim => claim.Id, StringComparer.Ordinal));
    }

    private static string Text(LanguageWords words, Claim[] breakdown)
    {
        var parts = string.Join(" + ", breakdown.Skip(1).Select(claim => $"{claim.Scope.Category.Label.In(words.Language)} {words.Said(claim.Count)}"));
        return $"{parts} = {words.Number(PartsOf(breakdown))} {words.Either("of", "із")} {words.Said(breakdown[0].Count)}";
    }

    private static Int128 RemainderOf(Claim[] breakdown) => NumberOf(breakdown[0]) - PartsOf(breakdown);

    private static Int128 PartsOf(Claim[] breakdown) => breakdown.Skip(1).Aggregate(Int128.Zero, (sum, claim) => sum + NumberOf(claim));

    private static long NumberOf(Claim claim) => claim.Count.Range.Low;
}
