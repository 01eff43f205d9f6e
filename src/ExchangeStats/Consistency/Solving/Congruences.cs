namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Congruences to one modulus between variables that can be any whole number: whether they can all hold. Elimination as for
/// equations, with the greatest common divisor where a factor has no inverse (the normal form of Howell 1986).
/// </summary>
/// <param name="modulus">The modulus, below 2^31, so that products of two remainders fit.</param>
internal sealed class Congruences(long modulus)
{
    private readonly Dictionary<int, Congruence> solvedFor = [];

    /// <summary>Adds a congruence: the sum of the terms and the constant is a multiple of the modulus. False when not all can hold any more.</summary>
    /// <param name="terms">Each variable once, with its factor.</param>
    /// <param name="constant">The constant.</param>
    public bool Add(IEnumerable<(int Variable, Int128 Factor)> terms, Int128 constant)
    {
        var factors = new SortedDictionary<int, long>();
        foreach (var (variable, factor) in terms)
        {
            if (Remainder(factor) is not 0 and var rest) factors.Add(variable, rest);
        }

        return Add(new Congruence(factors, Remainder(constant)));
    }

    private bool Add(Congruence next)
    {
        while (next.First is { } variable)
        {
            var factor = next.Factors[variable];
            if (!solvedFor.TryGetValue(variable, out var known))
            {
                // Whatever the variable is, as many times as make it vanish leave a congruence between the others.
                var (divisor, times, _) = Bezout(factor, modulus);
                solvedFor[variable] = Combine(next, times, next, 0);
                next = Combine(next, modulus / divisor, next, 0);
                continue;
            }

            var own = known.Factors[variable];
            if (factor % own == 0)
            {
                next = Combine(next, 1, known, -(factor / own));
                continue;
            }

            var (common, ofKnown, ofNext) = Bezout(own, factor);
            solvedFor.Remove(variable);
            if (!Add(Combine(known, ofKnown, next, ofNext))) return false;
            next = Combine(next, own / common, known, -(factor / common));
        }

        return next.Constant == 0;
    }

    private Congruence Combine(Congruence one, long times, Congruence other, long otherTimes)
    {
        var factors = new SortedDictionary<int, long>();
        foreach (var variable in one.Factors.Keys.Union(other.Factors.Keys))
        {
            var sum = ((Int128)one.Factors.GetValueOrDefault(variable) * times) + ((Int128)other.Factors.GetValueOrDefault(variable) * otherTimes);
            if (Remainder(sum) is not 0 and var rest) factors.Add(variable, rest);
        }

        return new Congruence(factors, Remainder(((Int128)one.Constant * times) + ((Int128)other.Constant * otherTimes)));
    }

    private long Remainder(Int128 value) => (long)(((value % modulus) + modulus) % modulus);

    // The greatest common divisor, and how many times the two make it up.
    private static (long Divisor, long Times, long OtherTimes) Bezout(long one, long other)
    {
        var (a, b, x, nextX, y, nextY) = (one, other, 1L, 0L, 0L, 1L);
        while (b != 0)
        {
            var quotient = a / b;
            (a, b) = (b, a % b);
            (x, nextX) = (nextX, x - (quotient * nextX));
            (y, nextY) = (nextY, y - (quotient * nextY));
        }

        return (a, x, y);
    }

    private sealed record Congruence(SortedDictionary<int, long> Factors, long Constant)
    {
        public int? First => Factors.Count == 0 ? null : Factors.First().Key;
    }
}
