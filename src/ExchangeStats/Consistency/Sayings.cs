using ExchangeStats.Wording;

namespace ExchangeStats.Consistency;

/// <summary>Says briefly who gives which count.</summary>
internal static class Sayings
{
    /// <summary>The counts by category and number, each with its claimants: <c>Civilians 5 (Outlet A) and Civilians 6 (dpa and 2 others)</c>.</summary>
    /// <param name="words">The words of the language.</param>
    /// <param name="claims">What is said, in the order in which claimants are to be named.</param>
    /// <param name="namesCategories">Whether the categories are named; not needed where all claims are about one.</param>
    public static string Of(LanguageWords words, IEnumerable<Claim> claims, bool namesCategories) => words.Listed(
    [
        .. claims.GroupBy(claim => (claim.Scope.Category, claim.Count))
            .OrderBy(said => said.Key.Category.Code, StringComparer.Ordinal)
            .ThenBy(said => said.Key.Count.Number)
            .ThenBy(said => said.Key.Count.Wording)
            .Select(said => $"{(namesCategories ? $"{said.Key.Category.Label.In(words.Language)} " : "")}{words.Said(said.Key.Count)} ({Voices.Named(words, Claimants(said))})"),
    ]);

    public static string[] Claimants(IEnumerable<Claim> claims) => [.. claims.Select(claim => claim.Claimant).Distinct(StringComparer.Ordinal)];
}
