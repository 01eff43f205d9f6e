using System.Globalization;
using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>
/// The share of an agreed count that has been returned, from <see cref="Low"/> to <see cref="High"/>, as a fraction: 0.697 for
/// 697 of 1,000. More than 1 when more people were returned than agreed. The target is what was agreed, not a sample, so this
/// is no confidence interval. Immutable; equal when both ends are equal; the default value is unknown.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource), "text/plain")]
public readonly record struct Progress
{
    private readonly bool isKnown;

    private Progress(decimal low, decimal? high)
    {
        Low = low;
        High = high;
        isKnown = true;
    }

    /// <summary>The lowest share, 0 or more.</summary>
    public decimal Low { get; }

    /// <summary>The highest share, or null when it has no upper limit.</summary>
    public decimal? High { get; }

    /// <summary>Whether nothing can be said: no figure was agreed, the agreed figure may be zero, or nothing narrows the share down.</summary>
    public bool IsUnknown => !isKnown;

    /// <summary>The share of <paramref name="agreed"/> that <paramref name="returned"/> is.</summary>
    /// <param name="returned">How many were returned.</param>
    /// <param name="agreed">How many were agreed.</param>
    /// <param name="rules">How "about" and "nearly" are read; the default rules when left out.</param>
    public static Progress Of(Count returned, Count agreed, WordingRules? rules = null)
    {
        rules ??= WordingRules.Default;
        var (done, target) = (returned.RangeUnder(rules), agreed.RangeUnder(rules));
        if (returned.IsUnknown || agreed.IsUnknown || target.Low == 0) return default;
        var low = target.High is { } most ? (decimal)done.Low / most : 0;
        return low == 0 && done.IsOpen ? default : new Progress(low, done.High is { } high ? (decimal)high / target.Low : null);
    }

    /// <summary>
    /// The share in per cent with one decimal, independent of culture: <c>69.7 %</c>, <c>69.7 % to 70.0 %</c>,
    /// <c>at least 69.7 %</c>, <c>unknown</c>. The ends of a range are rounded outwards, so that the text stays true; an exact share
    /// below the whole is never rounded up to 100 %.
    /// </summary>
    public override string ToString()
    {
        if (IsUnknown) return "unknown";
        if (High is not { } high) return $"at least {Percent(Low, MidpointRounding.ToNegativeInfinity)}";
        return high == Low ? Percent(Low, MidpointRounding.AwayFromZero) : $"{Percent(Low, MidpointRounding.ToNegativeInfinity)} to {Percent(high, MidpointRounding.ToPositiveInfinity)}";
    }

    private static string Percent(decimal share, MidpointRounding rounding)
    {
        var percent = Math.Round(share * 100, 1, rounding);
        if (share < 1 && percent >= 100 && rounding == MidpointRounding.AwayFromZero) percent = 99.9m;
        return percent.ToString("N1", CultureInfo.InvariantCulture) + " %";
    }
}
