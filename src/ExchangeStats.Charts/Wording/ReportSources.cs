using ExchangeStats.Wording;

namespace ExchangeStats.Charts.Wording;

/// <summary>The source line of claims: who is quoted most, how many others there are, and when it was published.</summary>
internal static class ReportSources
{
    private const int MostNamed = 3;

    /// <summary>The line without "Sources:"; null when there is no claim.</summary>
    public static string? Of(IReadOnlyCollection<Claim> claims, LanguageWords words)
    {
        if (claims.Count == 0) return null;
        var claimants = claims.GroupBy(claim => claim.Claimant, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(claim => claim.Attestations.Length)).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key).ToArray();
        var others = claimants.Length > MostNamed ? Others(claimants.Length - MostNamed, words) : "";
        var days = claims.SelectMany(claim => claim.Attestations).Select(attestation => attestation.Published).OfType<DateOnly>().ToArray();
        var published = days.Length == 0 ? "" : $"; {words.Either("published", "опубліковано")} {words.Period(days.Min(), days.Max())}";
        return $"{string.Join(", ", claimants.Take(MostNamed))}{others}{published}";
    }

    private static string Others(int number, LanguageWords words) =>
        $" {words.Either("and", "і ще")} {words.Counted(number, ("other", "others"), ("джерело", "джерела", "джерел"))}";
}
