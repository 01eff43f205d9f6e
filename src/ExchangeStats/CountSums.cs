namespace ExchangeStats;

/// <summary>Sums of counts in the style of LINQ.</summary>
public static class CountSums
{
    /// <summary>The sum of the counts; no counts at all sum to exactly zero.</summary>
    /// <exception cref="OverflowException">The sum exceeds <see cref="long.MaxValue"/>.</exception>
    public static Count Sum(this IEnumerable<Count> counts) => Count.Sum(counts);

    /// <summary>The sum of a count of each item; no items at all sum to exactly zero.</summary>
    /// <param name="items">The items.</param>
    /// <param name="count">The count of an item.</param>
    /// <exception cref="OverflowException">The sum exceeds <see cref="long.MaxValue"/>.</exception>
    public static Count Sum<T>(this IEnumerable<T> items, Func<T, Count> count) => Count.Sum(items.Select(count));
}
