namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Why some bounds hold, or why they clash: how many times the low end of which rows was added, and the high end of which rows
/// subtracted.
/// </summary>
internal sealed class Proof
{
    public SortedDictionary<int, long> Lows { get; } = [];

    public SortedDictionary<int, long> Highs { get; } = [];

    /// <summary>Whether some quantity of which nothing is said was taken to be zero or more.</summary>
    public bool RestsOnZero { get; set; }

    public IEnumerable<int> Rows => Lows.Keys.Union(Highs.Keys).Order();
}
