namespace ExchangeStats.Consistency.Solving;

/// <summary>Bounds that cannot all hold, each with how many times it counts (Farkas 1902): the low ends outweigh the high ends.</summary>
internal sealed class Infeasibility
{
    private readonly Dictionary<int, Rational> lows = [];
    private readonly Dictionary<int, Rational> highs = [];
    private bool restsOnZero;

    /// <summary>Whether it holds only as long as something is assumed: then it proves nothing by itself.</summary>
    public bool RestsOnAssumption { get; private set; }

    public IEnumerable<int> Rows => lows.Keys.Union(highs.Keys).Order();

    public void Add(Bound bound, Rational times, bool isLow)
    {
        if (bound.Source >= 0)
        {
            var side = isLow ? lows : highs;
            side[bound.Source] = side.GetValueOrDefault(bound.Source) + times;
        }

        restsOnZero |= bound.Source == Bound.Zero;
        RestsOnAssumption |= bound.Source == Bound.Assumed;
    }

    /// <summary>The same with whole multipliers, the smallest there are.</summary>
    public Proof ToProof()
    {
        Int128 common = 1;
        foreach (var times in lows.Values.Concat(highs.Values)) common = checked(common / Divisor(common, times.Denominator) * times.Denominator);
        Int128 shared = 0;
        foreach (var times in lows.Values.Concat(highs.Values)) shared = Divisor(shared, (times * common).Numerator);
        var proof = new Proof { RestsOnZero = restsOnZero };
        foreach (var (row, times) in lows) proof.Lows[row] = (long)((times * common).Numerator / shared);
        foreach (var (row, times) in highs) proof.Highs[row] = (long)((times * common).Numerator / shared);
        return proof;
    }

    private static Int128 Divisor(Int128 a, Int128 b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }
}
