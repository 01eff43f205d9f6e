using System.Globalization;
using ExchangeStats.Display;
using ExchangeStats.Statistics.Methods;

namespace ExchangeStats.Statistics;

/// <summary>A part of a whole, with an exact interval.</summary>
/// <remarks>
/// Method: Clopper and Pearson, “The use of confidence or fiducial limits illustrated in the case of the binomial”, 1934. A pure number from 0
/// to 1. It holds for independent trials; people within one exchange are not independent, and for them the interval describes and does not infer.
/// Empty input, that is no trials: the share is not a number and the interval unknown.
/// </remarks>
/// <param name="Successes">How many are in the part.</param>
/// <param name="Trials">How many are in the whole.</param>
/// <param name="Value">The part over the whole.</param>
/// <param name="Interval">The interval of the share.</param>
public sealed record Share(long Successes, long Trials, double Value, ConfidenceInterval Interval) : Statistic
{
    private protected override string Line => string.Create(CultureInfo.InvariantCulture, $"{DecimalText.Percent(Value)}, interval {Interval} ({Successes:N0} of {Trials:N0})");

    /// <summary>The share of successes in trials.</summary>
    /// <param name="successes">The part, 0 or more.</param>
    /// <param name="trials">The whole, the part or more.</param>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is negative or above the whole, or the level is not between 0 and 1.</exception>
    public static Share Of(long successes, long trials, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, successes);
        ConfidenceInterval.Checked(level);
        if (trials == 0) return new(0, 0, double.NaN, default);
        var (low, high) = BinomialExact.Interval(successes, trials, level);
        return new(successes, trials, (double)successes / trials, new(low, high, level));
    }

    private protected override DisplayTable ToTable() => DisplayTable.OfFigures("Share", "Exact interval (Clopper and Pearson)",
        ("part", DecimalText.Whole(Successes)), ("whole", DecimalText.Whole(Trials)), ("share", DecimalText.Percent(Value)), ("interval", Interval.ToString()));
}
