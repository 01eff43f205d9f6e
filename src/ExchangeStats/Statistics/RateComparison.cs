using System.Globalization;
using ExchangeStats.Display;
using ExchangeStats.Statistics.Methods;

namespace ExchangeStats.Statistics;

/// <summary>Two rates of events beside each other: the ratio of the first to the second, exact interval and p-value.</summary>
/// <remarks>
/// Method: given the number of events in both, those of the first are binomial; so the interval of Clopper and Pearson (1934) for their share
/// becomes one for the ratio of rates, and the exact two-sided test adds up all outcomes no more likely than the one seen (Przyborowski and Wilenski 1940).
/// The ratio is a pure number. No events in the second: the ratio and its upper limit are infinite. Empty input, that is no events in
/// either: the ratio is not a number, the interval unknown and the p-value 1.
/// </remarks>
/// <param name="FirstEvents">Events in the first.</param>
/// <param name="FirstExposure">How long they were counted.</param>
/// <param name="SecondEvents">Events in the second.</param>
/// <param name="SecondExposure">How long they were counted, in the same unit.</param>
/// <param name="Ratio">The first rate over the second.</param>
/// <param name="Interval">The interval of the ratio.</param>
/// <param name="Probability">The p-value: how probable a result no more likely than this one is when both rates are equal, 0 to 1.</param>
public sealed record RateComparison(long FirstEvents, double FirstExposure, long SecondEvents, double SecondExposure, double Ratio, ConfidenceInterval Interval, double Probability) : Statistic
{
    private protected override string Line => string.Create(CultureInfo.InvariantCulture,
        $"ratio {DecimalText.Of(Ratio)}, interval {Interval}, p {DecimalText.Probability(Probability)} ({FirstEvents:N0} in {DecimalText.Of(FirstExposure)} against {SecondEvents:N0} in {DecimalText.Of(SecondExposure)})");

    /// <summary>Compares two numbers of events.</summary>
    /// <param name="firstEvents">Events in the first, 0 or more.</param>
    /// <param name="firstExposure">How long they were counted, above 0.</param>
    /// <param name="secondEvents">Events in the second, 0 or more.</param>
    /// <param name="secondExposure">How long they were counted, above 0, in the same unit.</param>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Events are negative or beyond 2 147 483 647 in all, an exposure is not above 0, or the level is not between 0 and 1.</exception>
    public static RateComparison Of(long firstEvents, double firstExposure, long secondEvents, double secondExposure, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(firstEvents);
        ArgumentOutOfRangeException.ThrowIfNegative(secondEvents);
        if (!(firstExposure > 0 && double.IsFinite(firstExposure))) throw new ArgumentOutOfRangeException(nameof(firstExposure), firstExposure, "Events are counted over a time above 0.");
        if (!(secondExposure > 0 && double.IsFinite(secondExposure))) throw new ArgumentOutOfRangeException(nameof(secondExposure), secondExposure, "Events are counted over a time above 0.");
        ConfidenceInterval.Checked(level);
        var both = checked(firstEvents + secondEvents);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(both, int.MaxValue, nameof(firstEvents));
        if (both == 0) return new(0, firstExposure, 0, secondExposure, double.NaN, default, 1);
        var (low, high) = BinomialExact.Interval(firstEvents, both, level);
        var ratio = firstEvents / firstExposure / (secondEvents / secondExposure);
        var interval = new ConfidenceInterval(ToRatio(low), ToRatio(high), level);
        return new(firstEvents, firstExposure, secondEvents, secondExposure, ratio, interval, BinomialExact.TwoSided(firstEvents, both, firstExposure / (firstExposure + secondExposure)));

        double ToRatio(double share) => share / (1 - share) * secondExposure / firstExposure;
    }

    private protected override DisplayTable ToTable() => DisplayTable.OfFigures("Comparison of two rates", "Conditional binomial; interval of Clopper and Pearson",
        ("first", string.Create(CultureInfo.InvariantCulture, $"{FirstEvents:N0} in {DecimalText.Of(FirstExposure)}")), ("second", string.Create(CultureInfo.InvariantCulture, $"{SecondEvents:N0} in {DecimalText.Of(SecondExposure)}")),
        ("ratio", DecimalText.Of(Ratio)), ("interval", Interval.ToString()), ("p", DecimalText.Probability(Probability)));
}
