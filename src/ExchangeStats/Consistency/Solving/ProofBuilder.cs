using System.Collections.Immutable;

namespace ExchangeStats.Consistency.Solving;

/// <summary>Collects the ends of limits that a proof rests on.</summary>
internal sealed class ProofBuilder
{
    private readonly List<(int Row, int Quantity, long Number, Rational Times)> lows = [];
    private readonly List<(int Row, int Quantity, long Number, Rational Times)> highs = [];
    private readonly SortedSet<int> given = [];

    public bool RestsOnZero { get; set; }

    public bool RestsOnAssumption { get; set; }

    public void Add(int row, Limit limit, bool isLow, Rational times)
    {
        var side = isLow ? lows : highs;
        for (var place = 0; place < side.Count; place++)
        {
            if (side[place].Row != row || side[place].Quantity != limit.Quantity) continue;
            side[place] = side[place] with { Times = side[place].Times + times };
            return;
        }

        side.Add((row, limit.Quantity, isLow ? limit.Low : limit.High!.Value, times));
    }

    /// <summary>Notes that an end is given, whatever anybody says.</summary>
    /// <param name="quantity">The number in the system of the quantity that is held to it.</param>
    public void Rest(int quantity) => given.Add(quantity);

    /// <summary>The proof with whole multipliers, the smallest there are, and rows by their numbers in the component.</summary>
    public Proof Build()
    {
        Int128 common = 1;
        foreach (var term in lows.Concat(highs)) common = checked(common / Divisor(common, term.Times.Denominator) * term.Times.Denominator);
        Int128 shared = 0;
        foreach (var term in lows.Concat(highs)) shared = Divisor(shared, (term.Times * common).Numerator);
        return new Proof(Terms(lows), Terms(highs), RestsOnZero, RestsOnAssumption, [.. given]);

        ImmutableArray<ProofTerm> Terms(List<(int Row, int Quantity, long Number, Rational Times)> side)
        {
            side.Sort(static (one, other) => (one.Row, one.Quantity).CompareTo((other.Row, other.Quantity)));
            var terms = ImmutableArray.CreateBuilder<ProofTerm>(side.Count);
            foreach (var term in side) terms.Add(new ProofTerm(term.Row, term.Number, (term.Times * common).Numerator / shared));
            return terms.MoveToImmutable();
        }
    }

    private static Int128 Divisor(Int128 a, Int128 b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }
}
