namespace ExchangeStats.Consistency.Solving;

/// <summary>How far to search in one component.</summary>
/// <param name="Conflicts">How many conflicts of one group are listed at most.</param>
/// <param name="DoubtSets">How many cheapest sets of one group are listed at most.</param>
/// <param name="Work">How many steps of arithmetic are done at most before an answer is left open.</param>
internal sealed record SearchLimits(int Conflicts, int DoubtSets, long Work)
{
    /// <summary>How many ways to resolve conflicts are looked at, at most, when conflicts are listed.</summary>
    public int Steps => 4 * Conflicts;
}
