using ExchangeStats.Display;
using ExchangeStats.Wording;

namespace ExchangeStats.Statistics;

/// <summary>
/// The values that a figure can take while every count it rests on stays within its own range: from <see cref="Low"/> to
/// <see cref="High"/>, both included; no confidence interval. Always sound: the true figure lies inside whenever the counts are
/// true. Where a figure is not as tight as can be, its documentation says so. Immutable; equal when both ends are equal; the
/// default value is unknown: the figure is not defined, because there is nothing to compute it from.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource), "text/plain")]
public readonly record struct ValueRange
{
    private readonly bool isKnown;
    private readonly double low;
    private readonly double high;
    private readonly double asSaid;

    /// <summary>Makes a range.</summary>
    /// <param name="low">The lowest value, any number.</param>
    /// <param name="high">The highest value, the low one or more; <see cref="double.PositiveInfinity"/> when there is no upper limit.</param>
    /// <param name="asSaid">The value for the numbers as they were said; the middle of the range when left out, the low end of an open one.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end is not a number, the high end is below the low end, or the value as said lies outside.</exception>
    public ValueRange(double low, double high, double? asSaid = null)
    {
        if (double.IsNaN(low)) throw new ArgumentOutOfRangeException(nameof(low), low, "The low end is not a number.");
        if (!(high >= low)) throw new ArgumentOutOfRangeException(nameof(high), high, FormattableString.Invariant($"The high end {high} is not the low end {low} or more."));
        if (asSaid is { } value && !(value >= low && value <= high)) throw new ArgumentOutOfRangeException(nameof(asSaid), asSaid, FormattableString.Invariant($"The value as said {value} lies outside {low} to {high}."));
        this.low = low;
        this.high = high;
        this.asSaid = asSaid ?? (low == high || double.IsInfinity(high) ? low : double.IsInfinity(low) ? high : low + (high - low) / 2);
        isKnown = true;
    }

    /// <summary>Whether the figure is not defined for what it was computed from.</summary>
    public bool IsUnknown => !isKnown;

    /// <summary>The lowest value; not a number when unknown.</summary>
    public double Low => isKnown ? low : double.NaN;

    /// <summary>The highest value, infinite when there is no upper limit; not a number when unknown.</summary>
    public double High => isKnown ? high : double.NaN;

    /// <summary>
    /// The value for the numbers as they were said: "about 100" as 100, the middle of a closed range, and the low end of an open one, so that "at least
    /// 300" is 300. One value of many, never the likeliest; not a number when unknown.
    /// </summary>
    public double AsSaid => isKnown ? asSaid : double.NaN;

    /// <summary>Whether only one value is possible.</summary>
    public bool IsExact => isKnown && low == high;

    /// <summary>Whether a value is possible; never when the figure is unknown.</summary>
    public bool Contains(double value) => isKnown && value >= low && value <= high;

    /// <summary>
    /// The range in English, independent of culture: <c>0.058</c>, <c>0.058–0.2 (0.1 as said)</c>, <c>0.058 or more (0.06 as said)</c>, <c>unknown</c>. Four
    /// significant digits; the ends of a range are rounded outwards, so that the text stays true.
    /// </summary>
    public override string ToString() => Say(Language.English);

    /// <summary>The range as <see cref="ToString"/> has it, in a language: <c>0,058–0,2 (0,1 як названо)</c>.</summary>
    /// <param name="language">The language of the words and the signs of numbers.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public string Say(Language language) => Text(1, "", LanguageWords.Of(language));

    // The two ends as methods find them: rounding may have crossed them, and not a number means that there is no such figure.
    internal static ValueRange Of(double low, double high, double? asSaid = null)
    {
        if (double.IsNaN(low) || double.IsNaN(high)) return default;
        var (least, most) = (Math.Min(low, high), Math.Max(low, high));
        return new(least, most, asSaid is { } value && !double.IsNaN(value) ? Math.Clamp(value, least, most) : null);
    }

    internal static ValueRange Of(double value) => Of(value, value);

    internal string ToPercent() => Text(100, " %", LanguageWords.Of(Language.English));

    private string Text(double factor, string unit, LanguageWords words)
    {
        if (!isKnown) return words.Said(Count.Unknown);
        var range = DecimalText.Of(low * factor, high * factor, words) + unit;
        return IsExact ? range : $"{range} ({DecimalText.Of(asSaid * factor, words)}{unit} {words.Either("as said", "як названо")})";
    }
}
