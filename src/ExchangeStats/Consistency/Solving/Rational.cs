using System.Globalization;

namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// An exact fraction in lowest terms with a positive denominator. Arithmetic that outgrows 128 bits throws and never rounds. The
/// default value is zero.
/// </summary>
internal readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly Int128 denominatorLessOne;

    private Rational(Int128 numerator, Int128 denominator)
    {
        Numerator = numerator;
        denominatorLessOne = denominator - 1;
    }

    public static Rational Zero => default;

    public static Rational One => new(1, 1);

    public Int128 Numerator { get; }

    public Int128 Denominator => denominatorLessOne + 1;

    public bool IsInteger => denominatorLessOne == 0;

    public bool IsZero => Numerator == 0;

    public int Sign => Int128.Sign(Numerator);

    /// <summary>The largest whole number that is not above this one.</summary>
    public Int128 Floor => IsInteger || Numerator >= 0 ? Numerator / Denominator : (Numerator / Denominator) - 1;

    public static implicit operator Rational(Int128 whole) => new(whole, 1);

    public static implicit operator Rational(long whole) => new(whole, 1);

    public static implicit operator Rational(int whole) => new(whole, 1);

    public static Rational operator +(Rational left, Rational right) => left.IsInteger && right.IsInteger
        ? new(checked(left.Numerator + right.Numerator), 1)
        : Reduced(checked(Product(left.Numerator, right.Denominator) + Product(right.Numerator, left.Denominator)), Product(left.Denominator, right.Denominator));

    public static Rational operator -(Rational value) => new(checked(-value.Numerator), value.Denominator);

    public static Rational operator -(Rational left, Rational right) => left + -right;

    public static Rational operator *(Rational left, Rational right) => left.IsInteger && right.IsInteger
        ? new(Product(left.Numerator, right.Numerator), 1)
        : Reduced(Product(left.Numerator, right.Numerator), Product(left.Denominator, right.Denominator));

    public static Rational operator /(Rational left, Rational right) => right.Sign switch
    {
        0 => throw new DivideByZeroException(),
        _ when right.IsInteger && right.Numerator == 1 => left,
        _ when right.IsInteger && right.Numerator == -1 => -left,
        > 0 => Reduced(Product(left.Numerator, right.Denominator), Product(left.Denominator, right.Numerator)),
        _ => Reduced(Product(checked(-left.Numerator), right.Denominator), Product(left.Denominator, checked(-right.Numerator))),
    };

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>The greatest number that divides two that are not negative.</summary>
    public static Int128 GreatestCommonDivisor(Int128 one, Int128 other)
    {
        while (other != 0 && (one > long.MaxValue || other > long.MaxValue)) (one, other) = (other, one % other);
        if (other == 0) return one;
        var (larger, smaller) = ((long)one, (long)other);
        while (smaller != 0) (larger, smaller) = (smaller, larger % smaller);
        return larger;
    }

    public Rational Abs() => Sign < 0 ? -this : this;

    public int CompareTo(Rational other) => IsInteger && other.IsInteger
        ? Numerator.CompareTo(other.Numerator)
        : Product(Numerator, other.Denominator).CompareTo(Product(other.Numerator, Denominator));

    public bool Equals(Rational other) => Numerator == other.Numerator && denominatorLessOne == other.denominatorLessOne;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, denominatorLessOne);

    public override string ToString() => IsInteger
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    // Nearly all numbers are small, and small ones need not be multiplied in 128 bits.
    private static Int128 Product(Int128 left, Int128 right)
    {
        var (a, b) = (unchecked((int)left), unchecked((int)right));
        return left == a && right == b ? (long)a * b : checked(left * right);
    }

    private static Int128 Quotient(Int128 dividend, Int128 divisor)
    {
        var (a, b) = (unchecked((long)dividend), unchecked((long)divisor));
        return dividend == a && divisor == b ? a / b : dividend / divisor;
    }

    private static Rational Reduced(Int128 numerator, Int128 denominator)
    {
        var divisor = GreatestCommonDivisor(Int128.Abs(numerator), denominator);
        return divisor == 1 ? new(numerator, denominator) : new(Quotient(numerator, divisor), Quotient(denominator, divisor));
    }
}
