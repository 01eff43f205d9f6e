namespace ExchangeStats.Statistics;

/// <summary>
/// The values that a figure can take while every count it rests on stays within its own range: from <see cref="Low"/> to
/// <see cref="High"/>, both included; no confidence interval. Always sound: the true figure lies inside whenever the counts are
/// true. Where a figure is not as tight as can be, its documentation says so. Immutable; equal when both ends are equal; the
/// default value is unknown: the figure is not defined, because there is nothing to compute it from.
/// </summary>
public readonly record struct ValueRange
{
    private readonly bool isKnown;
    private readonly double low;
    private readonly double high;

    /// <summary>Makes a range.</summary>
    /// <param name="low">The lowest value, any number.</param>
    /// <param name="high">The highest value, the low one or more; <see cref="double.PositiveInfinity"/> when there is no upper limit.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end is not a number, or the high end is below the low end.</exception>
    public ValueRange(double low, double high)
    {
        if (double.IsNaN(low)) throw new ArgumentOutOfRangeException(nameof(low), low, "The low end is not a number.");
        if (!(high >= low)) throw new ArgumentOutOfRangeException(nameof(high), high, FormattableString.Invariant($"The high end {high} is not the low end {low} or more."));
        this.low = low;
        this.high = high;
        isKnown = true;
    }

    /// <summary>Whether the figure is not defined for what it was computed from.</summary>
    public bool IsUnknown => !isKnown;

    /// <summary>The lowest value; not a number when unknown.</summary>
    public double Low => isKnown ? low : double.NaN;

    /// <summary>The highest value, infinite when there is no upper limit; not a number when unknown.</summary>
    public double High => isKnown ? high : double.NaN;

    /// <summary>Whether only one value is possible.</summary>
    public bool IsExact => isKnown && low == high;

    /// <summary>Whether a value is possible; never when the figure is unknown.</summary>
    public bool Contains(double value) => isKnown && value >= low && value <= high;

    /// <summary>
    /// The range in English, independent of culture: <c>0.058</c>, <c>0.058–0.2</c>, <c>0.058 or more</c>, <c>unknown</c>. Four
    /// significant digits; the ends of a range are rounded outwards, so that the text stays true.
    /// </summary>
    public override string ToString() => isKnown ? DecimalText.Of(low, high) : "unknown";

    // The two ends as methods find them: rounding may have crossed them, and not a number means that there is no such figure.
    internal static ValueRange Of(double low, double high) =>
        double.IsNaN(low) || double.IsNaN(high) ? default : new(Math.Min(low, high), Math.Max(low, high));

    internal static ValueRange Of(double value) => Of(value, value);

    internal string ToPercent() => isKnown ? DecimalText.Of(low * 100, high * 100) + " %" : "unknown";
}
