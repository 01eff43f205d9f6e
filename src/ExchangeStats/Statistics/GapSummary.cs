using System.Globalization;
using ExchangeStats.Display;
using ExchangeStats.Statistics.Methods;

namespace ExchangeStats.Statistics;

/// <summary>How many days lie between exchanges, from the first day of one to the first day of the next; exchanges of one day are one.</summary>
/// <remarks>
/// Method: order statistics of the differences between neighbouring days; quantiles of type 7 (Hyndman and Fan 1996); the coefficient of
/// variation is the standard deviation (with n − 1) over the mean, 1 for events that come at random at a constant rate and less for
/// regular ones (Cox and Lewis, “The statistical analysis of series of events”, 1966). The gap since the last exchange is still open
/// (censored): it stands by itself and is in no other figure. Empty input, or a single day: no gaps, and figures that are not a number.
/// </remarks>
/// <param name="Gaps">How many gaps there are: one less than days.</param>
/// <param name="Shortest">The shortest gap, in days.</param>
/// <param name="LowerQuartile">A quarter of the gaps are at or below it, in days.</param>
/// <param name="Median">The median gap, in days.</param>
/// <param name="UpperQuartile">Three quarters of the gaps are at or below it, in days.</param>
/// <param name="Longest">The longest gap, in days.</param>
/// <param name="LongestFrom">The day on which the longest gap began, the first one of several; null without gaps.</param>
/// <param name="LongestTo">The day on which it ended.</param>
/// <param name="Mean">The mean gap, in days.</param>
/// <param name="Variation">The coefficient of variation; not a number with fewer than two gaps.</param>
/// <param name="Last">The last day with an exchange; null when there is none.</param>
/// <param name="OpenDays">The days from the last exchange to the day asked for; null when none was asked for.</param>
/// <param name="LongerGaps">How many gaps were longer than the open one so far.</param>
public sealed record GapSummary(int Gaps, double Shortest, double LowerQuartile, double Median, double UpperQuartile, double Longest, DateOnly? LongestFrom, DateOnly? LongestTo, double Mean, double Variation, DateOnly? Last, int? OpenDays, int LongerGaps) : Statistic
{
    /// <summary>The quarter in the middle: the upper minus the lower quartile, in days.</summary>
    public double InterquartileRange => UpperQuartile - LowerQuartile;

    private protected override string Line => string.Create(CultureInfo.InvariantCulture,
        $"{Gaps:N0} {(Gaps == 1 ? "gap" : "gaps")}: median {DecimalText.Of(Median)} days, quartiles {DecimalText.Of(LowerQuartile)} and {DecimalText.Of(UpperQuartile)}, longest {DecimalText.Of(Longest)} ({DecimalText.Day(LongestFrom)} to {DecimalText.Day(LongestTo)}){Open}");

    private string Open => OpenDays is { } days ? string.Create(CultureInfo.InvariantCulture, $"; {days:N0} days since {DecimalText.Day(Last)}{(Gaps == 0 ? "" : Longer)}") : "";

    private string Longer => LongerGaps switch
    {
        0 => ", no gap before was longer",
        1 => ", one gap before was longer",
        _ when LongerGaps == Gaps => ", every gap before was longer",
        _ => string.Create(CultureInfo.InvariantCulture, $", {LongerGaps:N0} gaps before were longer"),
    };

    /// <summary>The gaps between days.</summary>
    /// <param name="days">The days in any order; a day that stands twice counts once, and days after <paramref name="until"/> not at all.</param>
    /// <param name="until">The day up to which nothing more had happened; the open gap is left out when it is.</param>
    public static GapSummary Of(IEnumerable<DateOnly> days, DateOnly? until = null)
    {
        ArgumentNullException.ThrowIfNull(days);
        var order = days.Where(day => !(day > until)).Distinct().Order().ToArray();
        var gaps = new double[Math.Max(0, order.Length - 1)];
        for (var i = 0; i < gaps.Length; i++) gaps[i] = order[i + 1].DayNumber - order[i].DayNumber;
        var sorted = Quantile.Sorted(gaps);
        DateOnly? last = order.Length == 0 ? null : order[^1];
        int? open = until is { } end && last is { } from ? end.DayNumber - from.DayNumber : null;
        var longest = gaps.Length == 0 ? -1 : Array.IndexOf(gaps, sorted[^1]);
        var mean = gaps.Length == 0 ? double.NaN : gaps.Average();
        var variation = gaps.Length < 2 ? double.NaN : Math.Sqrt(gaps.Sum(gap => (gap - mean) * (gap - mean)) / (gaps.Length - 1)) / mean;
        return new(gaps.Length, At(0), At(0.25), At(0.5), At(0.75), At(1), longest < 0 ? null : order[longest], longest < 0 ? null : order[longest + 1],
            mean, variation, last, open, open is null ? 0 : gaps.Count(gap => gap > open));

        double At(double share) => Quantile.Of(sorted, share);
    }

    private protected override DisplayTable ToTable() => DisplayTable.OfFigures("Gaps between exchanges",
        string.Create(CultureInfo.InvariantCulture, $"Days between first days; {Gaps:N0} {(Gaps == 1 ? "gap" : "gaps")}; quantiles of type 7"),
        ("shortest", DecimalText.Of(Shortest)), ("lower quartile", DecimalText.Of(LowerQuartile)), ("median", DecimalText.Of(Median)), ("upper quartile", DecimalText.Of(UpperQuartile)),
        ("longest", $"{DecimalText.Of(Longest)}, {DecimalText.Day(LongestFrom)} to {DecimalText.Day(LongestTo)}"), ("mean", DecimalText.Of(Mean)), ("coefficient of variation", DecimalText.Of(Variation)),
        ("since the last", OpenDays is { } days ? DecimalText.Whole(days) : "not asked for"));
}
