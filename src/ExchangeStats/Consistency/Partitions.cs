namespace ExchangeStats.Consistency;

/// <summary>The ways in which the categories of a book divide everybody: by status, by sex.</summary>
internal static class Partitions
{
    /// <summary>The categories of each exhaustive dimension that has more than one, in the order of the book, by dimension.</summary>
    public static Dictionary<string, Category[]> Of(ClaimBook book) => book.Categories
        .Where(category => category.IsExhaustive && category.IsInAll && category.Within is null && category != Category.All)
        .GroupBy(category => category.Dimension, StringComparer.Ordinal)
        .Where(dimension => dimension.Skip(1).Any())
        .ToDictionary(dimension => dimension.Key, dimension => dimension.ToArray(), StringComparer.Ordinal);

    /// <summary>The claims on all and on the categories of partitions, gathered where both are counted.</summary>
    public static IEnumerable<Claim[]> Divided(ClaimBook book, IEnumerable<Claim> claims)
    {
        var parts = Of(book).Values.SelectMany(categories => categories).ToHashSet();
        if (parts.Count == 0) return [];
        return claims
            .Where(claim => claim.Scope.Category == Category.All || parts.Contains(claim.Scope.Category))
            .GroupBy(claim => Place.Of(book, claim.Scope))
            .Select(place => place.ToArray())
            .Where(place => place.Any(claim => claim.Scope.Category == Category.All) && place.Any(claim => claim.Scope.Category != Category.All));
    }
}
