using System.Globalization;
using ExchangeStats.Display;
using ExchangeStats.Statistics.Methods;

namespace ExchangeStats.Statistics;

/// <summary>How many events there are in a unit of time, such as exchanges a month, with an exact interval.</summary>
/// <remarks>
/// Method: the exact interval of a Poisson mean (Garwood, “Fiducial limits for the Poisson distribution”, 1936): quantiles of χ² with 2n and 2n + 2
/// degrees of freedom, halved, over the exposure. It holds for events that come independently at a constant rate, and its coverage
/// is never below the level. A month is 30.436875 days, a twelfth of the mean year. No events: rate 0, and an upper limit of −ln((1 − level)/2) over the exposure.
/// Empty input, that is no exposure, is refused.
/// </remarks>
/// <param name="Events">How many events.</param>
/// <param name="Exposure">How long they were counted, in <paramref name="Unit"/>s.</param>
/// <param name="Unit">The unit of time, such as <c>month</c>.</param>
/// <param name="Rate">Events in a unit of time.</param>
/// <param name="Interval">The interval of the rate.</param>
public sealed record EventRate(long Events, double Exposure, string Unit, double Rate, ConfidenceInterval Interval) : Statistic
{
    internal const double DaysInMonth = 365.2425 / 12;

    private protected override string Line =>
        string.Create(CultureInfo.InvariantCulture, $"{DecimalText.Of(Rate)} a {Unit}, interval {Interval} ({Events:N0} in {DecimalText.Of(Exposure)} {Unit}s)");

    /// <summary>The rate of some events.</summary>
    /// <param name="events">How many, 0 or more.</param>
    /// <param name="exposure">How long they were counted, above 0.</param>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <param name="unit">The unit of the exposure.</param>
    /// <exception cref="ArgumentOutOfRangeException">The events are negative, the exposure is not above 0, or the level is not between 0 and 1.</exception>
    public static EventRate Of(long events, double exposure, double level = 0.95, string unit = "month")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(events);
        if (!(exposure > 0 && double.IsFinite(exposure))) throw new ArgumentOutOfRangeException(nameof(exposure), exposure, "Events are counted over a time above 0.");
        var (low, high) = PoissonInterval.Of(events, ConfidenceInterval.Checked(level));
        return new(events, exposure, unit, events / exposure, new(low / exposure, high / exposure, level));
    }

    private protected override DisplayTable ToTable() => DisplayTable.OfFigures($"Events a {Unit}", "Exact interval of a Poisson mean (Garwood)",
        ("events", DecimalText.Whole(Events)), ($"{Unit}s", DecimalText.Of(Exposure)), ("rate", DecimalText.Of(Rate)), ("interval", Interval.ToString()));
}
