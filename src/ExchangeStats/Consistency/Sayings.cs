namespace ExchangeStats.Consistency;

/// <summary>Says briefly who gives which count.</summary>
internal static class Sayings
{
    /// <summary>The counts by category and number, each with its claimants: <c>Civilians 5 (Outlet A) and Civilians 6 (dpa and 2 others)</c>.</summary>
    /// <param name="claims">What is said, in the order in which claimants are to be named.</param>
    /// <param name="namesCategories">Whether the categories are named; not needed where all claims are about one.</param>
    public static string Of(IEnumerable<Claim> claims, bool namesCategories) => List(
        claims.GroupBy(claim => (claim.Scope.Category, claim.Count))
            .OrderBy(said => said.Key.Category.Code, StringComparer.Ordinal)
            .ThenBy(said => said.Key.Count.Number)
            .ThenBy(said => said.Key.Count.Wording)
            .Select(said => $"{(namesCategories ? $"{said.Key.Category.Label.English} " : "")}{said.Key.Count} ({Voices.Named(Claimants(said))})"));

    public static string[] Claimants(IEnumerable<Claim> claims) => [.. claims.Select(claim => claim.Claimant).Distinct(StringComparer.Ordinal)];

    private static string List(IEnumerable<string> parts)
    {
        var all = parts.ToArray();
        return all.Length == 1 ? all[0] : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
