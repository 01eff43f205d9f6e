using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>
/// A number of people and how firmly it was said: exactly 390, about 100, at least 8,000, unknown.
/// </summary>
/// <remarks>
/// <para>
/// People are whole numbers from 0 to <see cref="long.MaxValue"/>; anything beyond throws and never wraps. Two counts are
/// equal when they say the same thing in the same wording, so "more than 130" and "at least 131" differ although they admit
/// the same numbers: compare <see cref="Range"/> for that. Counts have no order. The default value is
/// <see cref="Unknown"/>. Immutable.
/// </para>
/// <para>
/// A sum keeps the weakest wording that is true, and its range is always the sum of the ranges. Adding exactly zero changes
/// nothing. Otherwise:
/// </para>
/// <list type="table">
/// <listheader><term>terms</term><description>sum</description></listheader>
/// <item><term>all exact</term><description>exact: 390 + 307 = 697</description></item>
/// <item><term>exact and about</term><description>about, the tolerances added: 390 + about 100 = about 490 ± 50</description></item>
/// <item><term>at most and fewer than only</term><description>at most, or fewer than if one of them says so</description></item>
/// <item><term>any with no upper limit, one of them "more than"</term><description>more than</description></item>
/// <item><term>any with no upper limit</term><description>at least the sum of the low ends; unknown if that is 0</description></item>
/// <item><term>every other mixture</term><description>between the sum of the low ends and the sum of the high ends</description></item>
/// </list>
/// </remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource), "text/plain")]
public readonly partial record struct Count
{
    private readonly long number;
    private readonly long second;

    private Count(CountWording wording, long number, long second = 0)
    {
        Wording = wording;
        this.number = number;
        this.second = second;
    }

    /// <summary>No number was given.</summary>
    public static Count Unknown => default;

    /// <summary>Exactly nobody: a real claim, not a missing one.</summary>
    public static Count Zero => Exactly(0);

    /// <summary>How the number was said.</summary>
    public CountWording Wording { get; }

    /// <summary>The number said, the lower one for <see cref="CountWording.Between"/>; null when unknown.</summary>
    public long? Number => Wording == CountWording.Unknown ? null : number;

    /// <summary>The upper number of <see cref="CountWording.Between"/>; null for every other wording.</summary>
    public long? Upper => Wording == CountWording.Between ? second : null;

    /// <summary>The tolerance that was stated with <see cref="CountWording.About"/>; null when the rules decide it.</summary>
    public long? Tolerance => Wording == CountWording.About && second > 0 ? second : null;

    /// <summary>Whether no number was given.</summary>
    public bool IsUnknown => Wording == CountWording.Unknown;

    /// <summary>Whether only one number is admitted.</summary>
    public bool IsExact => Range.IsExact;

    /// <summary>The numbers this count admits under <see cref="WordingRules.Default"/>.</summary>
    public CountRange Range => RangeUnder(WordingRules.Default);

    /// <summary>"390": this number and no other.</summary>
    /// <param name="people">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Count Exactly(long people) => new(CountWording.Exactly, People(people));

    /// <summary>"about 100": this number, give or take what the <see cref="WordingRules"/> say.</summary>
    /// <inheritdoc cref="Exactly"/>
    public static Count About(long people)
    {
        _ = checked(People(people) + WordingRules.Default.ToleranceOf(people));
        return new(CountWording.About, people);
    }

    /// <summary>"490 ± 50": this number, give or take a stated tolerance.</summary>
    /// <param name="people">0 or more.</param>
    /// <param name="within">How many people it may be off either way, 1 or more; the range never reaches below zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or the tolerance is below 1.</exception>
    /// <exception cref="OverflowException">Number and tolerance together exceed <see cref="long.MaxValue"/>.</exception>
    public static Count About(long people, long within)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(within, 1);
        _ = checked(People(people) + within);
        return new(CountWording.About, people, within);
    }

    /// <summary>"nearly 400": below this number by no more than the tolerance that the <see cref="WordingRules"/> give.</summary>
    /// <param name="people">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1: nothing lies below zero.</exception>
    public static Count Nearly(long people) => new(CountWording.Nearly, AboveZero(people));

    /// <summary>"at least 8,000": this number or more.</summary>
    /// <inheritdoc cref="Exactly"/>
    public static Count AtLeast(long people) => new(CountWording.AtLeast, People(people));

    /// <summary>"more than 130": above this number.</summary>
    /// <param name="people">0 or more, below <see cref="long.MaxValue"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or nothing lies above it.</exception>
    public static Count MoreThan(long people)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(people, long.MaxValue);
        return new(CountWording.MoreThan, People(people));
    }

    /// <summary>"up to 50": this number or fewer.</summary>
    /// <inheritdoc cref="Exactly"/>
    public static Count AtMost(long people) => new(CountWording.AtMost, People(people));

    /// <summary>"fewer than 10": below this number.</summary>
    /// <inheritdoc cref="Nearly"/>
    public static Count FewerThan(long people) => new(CountWording.FewerThan, AboveZero(people));

    /// <summary>"10 to 20": from one number to another, both included.</summary>
    /// <param name="low">0 or more.</param>
    /// <param name="high">The low number or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The low number is negative or the high one is below it.</exception>
    public static Count Between(long low, long high)
    {
        var range = new CountRange(low, high);
        return new(CountWording.Between, range.Low, high);
    }

    /// <summary>The plainest count that admits exactly the numbers of <paramref name="range"/>.</summary>
    public static Count Of(CountRange range) => (range.Low, range.High) switch
    {
        (0, null) => Unknown,
        (var low, null) => AtLeast(low),
        var (low, high) when low == high => Exactly(low),
        (0, { } high) => AtMost(high),
        (var low, { } high) => Between(low, high),
    };

    /// <summary>One number and how it was worded; only after <see cref="AdmitsNobody"/> and <see cref="IsTooLarge"/> were asked.</summary>
    internal static Count Worded(CountWording wording, long people) => wording switch
    {
        CountWording.About => About(people),
        CountWording.Nearly => Nearly(people),
        CountWording.AtLeast => AtLeast(people),
        CountWording.MoreThan => MoreThan(people),
        CountWording.AtMost => AtMost(people),
        CountWording.FewerThan => FewerThan(people),
        _ => Exactly(people),
    };

    /// <summary>Whether no number of people would make the wording true.</summary>
    internal static bool AdmitsNobody(CountWording wording, long people) =>
        people == 0 && wording is (CountWording.FewerThan or CountWording.Nearly);

    /// <summary>Whether the wording admits numbers beyond <see cref="long.MaxValue"/> only, or would have to.</summary>
    internal static bool IsTooLarge(CountWording wording, long people) => wording switch
    {
        CountWording.MoreThan => people == long.MaxValue,
        CountWording.About => people > long.MaxValue - WordingRules.Default.ToleranceOf(people),
        _ => false,
    };

    /// <summary>A bare number means exactly that number.</summary>
    public static implicit operator Count(int people) => Exactly(people);

    /// <summary>A bare number means exactly that number.</summary>
    public static implicit operator Count(long people) => Exactly(people);

    /// <summary>The numbers this count admits.</summary>
    /// <param name="rules">How "about" and "nearly" are read.</param>
    /// <exception cref="OverflowException">The high end exceeds <see cref="long.MaxValue"/> under these rules.</exception>
    public CountRange RangeUnder(WordingRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Wording switch
        {
            CountWording.Exactly => new(number, number),
            CountWording.About => Around(Tolerance ?? rules.ToleranceOf(number)),
            CountWording.Nearly => new(Math.Max(0, number - rules.ToleranceOf(number)), number - 1),
            CountWording.AtLeast => new(number, null),
            CountWording.MoreThan => new(number + 1, null),
            CountWording.AtMost => new(0, number),
            CountWording.FewerThan => new(0, number - 1),
            CountWording.Between => new(number, second),
            _ => CountRange.Any,
        };
    }

    /// <summary>Whether this many people would make the count true.</summary>
    public bool Contains(long people) => Range.Contains(people);

    /// <summary>Whether one number could make both counts true.</summary>
    public bool IsCompatibleWith(Count other) => Range.Intersects(other.Range);

    private CountRange Around(long tolerance) => new(Math.Max(0, number - tolerance), checked(number + tolerance));

    private static long People(long people)
    {
        if (people < 0)
            throw new ArgumentOutOfRangeException(nameof(people), people, "A count of people is never negative.");
        return people;
    }

    private static long AboveZero(long people)
    {
        if (people < 1)
            throw new ArgumentOutOfRangeException(nameof(people), people, "Nobody can be counted below this number.");
        return people;
    }
}
