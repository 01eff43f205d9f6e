using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>
/// How many people of a category were returned to a party. Immutable; equal when all three parts are equal.
/// </summary>
/// <param name="Party">The party they were returned to.</param>
/// <param name="Category">Who is counted.</param>
/// <param name="Count">How many people.</param>
[TypeFormatterSource(typeof(DisplayFormatterSource), "text/plain")]
public readonly record struct PartyCount(Party Party, Category Category, Count Count)
{
    /// <summary>The count in words: <c>Ukraine, Military: 270</c>.</summary>
    public override string ToString() =>
        Category == Category.All ? $"{Party}: {Count}" : $"{Party}, {Category}: {Count}";
}
