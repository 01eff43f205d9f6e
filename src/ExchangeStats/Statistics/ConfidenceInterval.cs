using ExchangeStats.Display;

namespace ExchangeStats.Statistics;

/// <summary>
/// An interval that a stated share of such intervals contains the true value of a model: from <see cref="Low"/> to
/// <see cref="High"/>. Immutable; equal when all parts are equal; the default value is unknown: there is too little data for an
/// interval.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource), "text/plain")]
public readonly record struct ConfidenceInterval
{
    private readonly bool isKnown;
    private readonly double low;
    private readonly double high;

    internal ConfidenceInterval(double low, double high, double level)
    {
        if (double.IsNaN(low) || double.IsNaN(high)) return;
        this.low = Math.Min(low, high);
        this.high = Math.Max(low, high);
        Level = level;
        isKnown = true;
    }

    /// <summary>Whether there is no interval.</summary>
    public bool IsUnknown => !isKnown;

    /// <summary>The low end, in the unit of the estimate; not a number when unknown.</summary>
    public double Low => isKnown ? low : double.NaN;

    /// <summary>The high end, in the unit of the estimate, infinite when there is none; not a number when unknown.</summary>
    public double High => isKnown ? high : double.NaN;

    /// <summary>The share of such intervals that contain the true value, between 0 and 1: 0.95.</summary>
    public double Level { get; }

    /// <summary>The interval in English, independent of culture: <c>1.593 to 2.829 (95 %)</c>; <c>unknown</c>.</summary>
    public override string ToString() => isKnown ? $"{DecimalText.Of(low)} to {DecimalText.Of(high)} ({DecimalText.Percent(Level)})" : "unknown";

    internal ConfidenceInterval Scaled(double factor) => isKnown ? new(low * factor, high * factor, Level) : default;

    internal ConfidenceInterval Hull(ConfidenceInterval other) =>
        isKnown && other.isKnown ? new(Math.Min(low, other.low), Math.Max(high, other.high), Level) : default;

    internal static double Checked(double level) => level is > 0 and < 1
        ? level
        : throw new ArgumentOutOfRangeException(nameof(level), level, "A confidence level lies between 0 and 1, such as 0.95.");
}
