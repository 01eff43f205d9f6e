namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// How many times a variable counts in another: an exact fraction in lowest terms with a positive denominator, half as wide as a
/// <see cref="Rational"/>, because sums of people count each once or a few times. Arithmetic that outgrows 64 bits throws and never
/// rounds. The default value is zero.
/// </summary>
internal readonly struct Factor : IEquatable<Factor>
{
    private readonly long denominatorLessOne;

    private Factor(long numerator, long denominator)
    {
        Numerator = numerator;
        denominatorLessOne = denominator - 1;
    }

    public static Factor One => new(1, 1);

    public long Numerator { get; }

    public long Denominator => denominatorLessOne + 1;

    public bool IsZero => Numerator == 0;

    public int Sign => Math.Sign(Numerator);

    private bool IsInteger => denominatorLessOne == 0;

    public static implicit operator Factor(int whole) => new(whole, 1);

    public static implicit operator Rational(Factor factor) => Rational.InLowestTerms(factor.Numerator, factor.Denominator);

    public static Factor operator +(Factor left, Factor right) => left.IsInteger && right.IsInteger
        ? new(checked(left.Numerator + right.Numerator), 1)
        : Reduced(((Int128)left.Numerator * right.Denominator) + ((Int128)right.Numerator * left.Denominator), (Int128)left.Denominator * right.Denominator);

    public static Factor operator -(Factor value) => new(checked(-value.Numerator), value.Denominator);

    public static Factor operator *(Factor left, Factor right) => left.IsInteger && right.IsInteger
        ? new(checked(left.Numerator * right.Numerator), 1)
        : Reduced((Int128)left.Numerator * right.Numerator, (Int128)left.Denominator * right.Denominator);

    public static Factor operator /(Factor left, Factor right) => right switch
    {
        { IsZero: true } => throw new DivideByZeroException(),
        { IsInteger: true, Numerator: 1 } => left,
        { IsInteger: true, Numerator: -1 } => -left,
        { Sign: > 0 } => Reduced((Int128)left.Numerator * right.Denominator, (Int128)left.Denominator * right.Numerator),
        _ => Reduced(-(Int128)left.Numerator * right.Denominator, -(Int128)left.Denominator * right.Numerator),
    };

    public static bool operator ==(Factor left, Factor right) => left.Equals(right);

    public static bool operator !=(Factor left, Factor right) => !left.Equals(right);

    public bool Equals(Factor other) => Numerator == other.Numerator && denominatorLessOne == other.denominatorLessOne;

    public override bool Equals(object? obj) => obj is Factor other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, denominatorLessOne);

    private static Factor Reduced(Int128 numerator, Int128 denominator)
    {
        var divisor = Rational.GreatestCommonDivisor(Int128.Abs(numerator), denominator);
        return new(checked((long)(numerator / divisor)), checked((long)(denominator / divisor)));
    }
}
