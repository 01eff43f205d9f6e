using System.Globalization;
using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>
/// The whole numbers of people that a <see cref="Count"/> admits: from <see cref="Low"/> to <see cref="High"/>, both
/// included. An open range has no high end. Never empty and never below zero. Immutable; equal when both ends are equal;
/// the default value is <see cref="Any"/>.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource), "text/plain")]
public readonly record struct CountRange
{
    /// <summary>Everything from zero upwards: what is known when nothing is known.</summary>
    public static readonly CountRange Any = new(0, null);

    /// <summary>Makes the range from <paramref name="low"/> to <paramref name="high"/>.</summary>
    /// <param name="low">The lowest number of people, 0 or more.</param>
    /// <param name="high">The highest number of people, or null when the range is open.</param>
    /// <exception cref="ArgumentOutOfRangeException">The low end is negative, or the high end is below the low end.</exception>
    public CountRange(long low, long? high)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(low);
        if (high < low)
            throw new ArgumentOutOfRangeException(nameof(high), high, FormattableString.Invariant($"The high end {high} is below the low end {low}."));
        Low = low;
        High = high;
    }

    /// <summary>The lowest number of people.</summary>
    public long Low { get; }

    /// <summary>The highest number of people, or null when there is no upper limit.</summary>
    public long? High { get; }

    /// <summary>Whether the range is one single number.</summary>
    public bool IsExact => High == Low;

    /// <summary>Whether there is no upper limit.</summary>
    public bool IsOpen => High is null;

    /// <summary>Whether <paramref name="people"/> lies in the range.</summary>
    public bool Contains(long people) => people >= Low && (High is not { } high || people <= high);

    /// <summary>Whether every number of <paramref name="other"/> lies in this range.</summary>
    public bool Contains(CountRange other) => other.Low >= Low && (High is not { } high || other.High <= high);

    /// <summary>Whether some number lies in both ranges.</summary>
    public bool Intersects(CountRange other) => Intersect(other) is not null;

    /// <summary>The numbers that lie in both ranges, or null when there are none.</summary>
    public CountRange? Intersect(CountRange other)
    {
        var low = Math.Max(Low, other.Low);
        var high = High is { } a && other.High is { } b ? Math.Min(a, b) : High ?? other.High;
        return high < low ? null : new CountRange(low, high);
    }

    /// <summary>The smallest range that contains both.</summary>
    public CountRange Hull(CountRange other) =>
        new(Math.Min(Low, other.Low), High is { } a && other.High is { } b ? Math.Max(a, b) : null);

    /// <summary>The range of a sum: the ends are added, and an open end stays open.</summary>
    /// <exception cref="OverflowException">An end exceeds <see cref="long.MaxValue"/>.</exception>
    public static CountRange operator +(CountRange left, CountRange right) =>
        new(checked(left.Low + right.Low), left.High is { } a && right.High is { } b ? checked(a + b) : null);

    /// <summary>The range of a sum; the same as the operator.</summary>
    /// <exception cref="OverflowException">An end exceeds <see cref="long.MaxValue"/>.</exception>
    public static CountRange Add(CountRange left, CountRange right) => left + right;

    /// <summary>The range in English, independent of culture: <c>697</c>, <c>697–700</c> or <c>697 or more</c>.</summary>
    public override string ToString() => High switch
    {
        null => string.Create(CultureInfo.InvariantCulture, $"{Low:N0} or more"),
        var high when high == Low => Low.ToString("N0", CultureInfo.InvariantCulture),
        var high => string.Create(CultureInfo.InvariantCulture, $"{Low:N0}–{high:N0}"),
    };
}
