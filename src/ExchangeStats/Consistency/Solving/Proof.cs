using System.Collections.Immutable;

namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Why rows cannot all be true: low ends of limits add up to more than the high ends that the same quantities are held to
/// (Farkas 1902).
/// </summary>
/// <param name="Lows">The low ends that are added.</param>
/// <param name="Highs">The high ends that they exceed.</param>
/// <param name="RestsOnZero">Whether some quantity of which nothing is said was taken to be zero or more.</param>
/// <param name="Given">Quantities, by their numbers in the system, of which an end was used that holds whatever anybody says.</param>
/// <param name="RestsOnAssumption">Whether it holds only as long as something is assumed that no row says.</param>
internal sealed record Proof(ImmutableArray<ProofTerm> Lows, ImmutableArray<ProofTerm> Highs, bool RestsOnZero, bool RestsOnAssumption, ImmutableArray<int> Given)
{
    /// <summary>By how much the low ends exceed the high ends; 1 or more where nothing is assumed.</summary>
    public Int128 Excess => Sum(Lows) - Sum(Highs);

    /// <summary>How many ends are added, each as often as it counts.</summary>
    public Int128 Length => Count(Lows) + Count(Highs);

    /// <summary>Whether every end counts once.</summary>
    public bool IsPlain => Length == Lows.Length + Highs.Length;

    public IEnumerable<int> Rows => Lows.Concat(Highs).Select(term => term.Row).Distinct().Order();

    private static Int128 Count(ImmutableArray<ProofTerm> terms)
    {
        Int128 count = 0;
        foreach (var term in terms) count += term.Times;
        return count;
    }

    private static Int128 Sum(ImmutableArray<ProofTerm> terms)
    {
        Int128 sum = 0;
        foreach (var term in terms) sum = checked(sum + (term.Number * term.Times));
        return sum;
    }
}
