namespace ExchangeStats;

/// <summary>Sums of counts in the style of LINQ.</summary>
public static class CountSums
{
    /// <summary>The sum of the counts; no counts at all sum to exactly zero.</summary>
    /// <exception cref="OverflowException">The sum exceeds <see cref="long.MaxValue"/>.</exception>
    public static Count Sum(this IEnumerable<Count> counts) => Count.Sum(counts);
}
