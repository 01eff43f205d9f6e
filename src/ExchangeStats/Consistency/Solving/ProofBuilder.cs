using System.Collections.Immutable;

namespace ExchangeStats.Consistency.Solving;

/// <summary>Collects the ends of limits that a proof rests on.</summary>
internal sealed class ProofBuilder
{
    private readonly SortedDictionary<(int Row, int Quantity), (long Number, Rational Times)> lows = [];
    private readonly SortedDictionary<(int Row, int Quantity), (long Number, Rational Times)> highs = [];

    private readonly SortedSet<int> given = [];

    public bool RestsOnZero { get; set; }

    public bool RestsOnAssumption { get; set; }

    public void Add(int row, Limit limit, bool isLow, Rational times)
    {
        var side = isLow ? lows : highs;
        side[(row, limit.Quantity)] = (isLow ? limit.Low : limit.High!.Value, side.GetValueOrDefault((row, limit.Quantity)).Times + times);
    }

    /// <summary>Notes that an end is given, whatever anybody says.</summary>
    /// <param name="quantity">The number in the system of the quantity that is held to it.</param>
    public void Rest(int quantity) => given.Add(quantity);

    /// <summary>The proof with whole multipliers, the smallest there are, and rows by their numbers in the component.</summary>
    public Proof Build()
    {
        Int128 common = 1;
        foreach (var (_, times) in lows.Values.Concat(highs.Values)) common = checked(common / Divisor(common, times.Denominator) * times.Denominator);
        Int128 shared = 0;
        foreach (var (_, times) in lows.Values.Concat(highs.Values)) shared = Divisor(shared, (times * common).Numerator);
        return new Proof(Terms(lows), Terms(highs), RestsOnZero, RestsOnAssumption, [.. given]);

        ImmutableArray<ProofTerm> Terms(SortedDictionary<(int Row, int Quantity), (long Number, Rational Times)> side) =>
            [.. side.Select(entry => new ProofTerm(entry.Key.Row, entry.Value.Number, (entry.Value.Times * common).Numerator / shared))];
    }

    private static Int128 Divisor(Int128 a, Int128 b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }
}
