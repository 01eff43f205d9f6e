namespace ExchangeStats.Consistency.Solving;

/// <summary>The cost of the cheapest sets of rows that hit every one of some conflicts, and one of them.</summary>
/// <param name="Weight">What the set costs; above the bound that was asked for where there is none within it.</param>
/// <param name="Set">The rows that it doubts, in the order in which they were chosen.</param>
/// <param name="IsProven">Whether it is certain that none is cheaper.</param>
internal sealed record Cheapest(long Weight, int[] Set, bool IsProven)
{
    /// <summary>That no set is within what one may cost.</summary>
    public static Cheapest TooDear { get; } = new(Prices.None, [], true);
}
