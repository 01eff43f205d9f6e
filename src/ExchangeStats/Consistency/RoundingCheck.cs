using System.Collections.Immutable;
using ExchangeStats.Wording;

namespace ExchangeStats.Consistency;

/// <summary>
/// Notes the numbers that can both be true only because one of them is said approximately. Whoever gives the other number as
/// well has only rounded it and is passed over.
/// </summary>
internal static class RoundingCheck
{
    public static IEnumerable<Finding> Run(ConsistencyReport report, ImmutableArray<Claim> claims)
    {
        var (book, rules) = (report.Book, report.Options.Rules);
        var rounded = claims.Where(IsRounded).Select(claim => KeyOf(book, claim)).ToHashSet();
        return
            from place in claims.Where(claim => rounded.Count > 0 && rounded.Contains(KeyOf(book, claim))).GroupBy(claim => KeyOf(book, claim))
            let agreements = Agreements([.. place], rules).ToArray()
            where agreements.Length > 0
            let scope = place.First().Scope
            select new Finding(FindingCode.AgreeAsRounded, scope.Exchange, ScopeText.Day(book, scope),
                words => $"{Place.Text(words, book, scope)}{(scope.Category == Category.All ? "" : $", {scope.Category.Label.In(words.Language)}")}: {string.Join("; ", agreements.Select(agreement => Text(words, agreement.Rounded, agreement.Others)))}",
                agreements.SelectMany(agreement => agreement.Rounded.Concat(agreement.Others)).Distinct().OrderBy(claim => claim.Id, StringComparer.Ordinal));
    }

    private static string Text(LanguageWords words, Claim[] rounded, Claim[] others)
    {
        var (one, other) = (Sayings.Of(words, rounded, namesCategories: false), Sayings.Of(words, others, namesCategories: false));
        return words.Either($"{one} agrees with {other} only as an approximation", $"{one} узгоджується з {other} лише як приблизне число");
    }

    private static IEnumerable<(Claim[] Rounded, Claim[] Others)> Agreements(Claim[] claims, WordingRules rules)
    {
        var said = claims.GroupBy(claim => claim.Count).OrderBy(count => count.Key.Number).ThenBy(count => count.Key.Wording).ToArray();
        for (var i = 0; i < said.Length; i++)
        {
            if (!IsRounded(said[i].First())) continue;
            var others = said.Where((other, j) => (j > i || !IsRounded(other.First())) && AgreesAsRounded(said[i].Key, other.Key, rules)).SelectMany(other => other).ToArray();
            var otherSpeakers = others.Select(claim => claim.Claimant).ToHashSet(StringComparer.Ordinal);
            var speakers = said[i].Where(claim => !otherSpeakers.Contains(claim.Claimant)).ToArray();
            if (others.Length > 0 && speakers.Length > 0) yield return (speakers, others);
        }
    }

    private static bool AgreesAsRounded(Count rounded, Count other, WordingRules rules) =>
        rounded.Number != other.Number && rounded.RangeUnder(rules).Intersects(other.RangeUnder(rules)) && !AsSaid(rounded, rules).Intersects(AsSaid(other, rules));

    // The number itself, as if it had been said without "about" or "nearly".
    private static CountRange AsSaid(Count count, WordingRules rules) =>
        count.Wording is CountWording.About or CountWording.Nearly ? new CountRange(count.Number!.Value, count.Number) : count.RangeUnder(rules);

    private static bool IsRounded(Claim claim) => claim.Count.Wording is CountWording.About or CountWording.Nearly;

    private static (Place Place, Category Category) KeyOf(ClaimBook book, Claim claim) => (Place.Of(book, claim.Scope), claim.Scope.Category);
}
