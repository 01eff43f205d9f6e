using ExchangeStats.Display;

namespace ExchangeStats.Statistics;

/// <summary>How many days it takes until those still held are returned, if people are returned as they were so far. Arithmetic, no forecast.</summary>
/// <remarks>
/// Method: people held over people a month, times 30.436875 days (a twelfth of the mean year); from the fewest at the fastest pace to the most at the
/// slowest. Nobody new is taken captive in it. Without upper limit when those held are "at least" so many, or when the pace may be 0. Empty input, that is an unknown pace: unknown; nobody held: 0 days.
/// </remarks>
/// <param name="Held">How many are still held.</param>
/// <param name="AtMeanPace">Days at the mean of all months.</param>
/// <param name="AtMedianPace">Days at the pace of the median month.</param>
/// <param name="AtRecentPace">Days at the mean of the recent months.</param>
public sealed record PaceOutlook(Count Held, ValueRange AtMeanPace, ValueRange AtMedianPace, ValueRange AtRecentPace) : Statistic
{
    private protected override string Line => $"{Held} held: {AtMeanPace} days at the mean pace, {AtMedianPace} at the median pace, {AtRecentPace} at the recent pace";

    internal static PaceOutlook Of(Count held, Pace pace) => new(held, Days(held, pace.Mean), Days(held, pace.Median), Days(held, pace.Recent));

    private protected override DisplayTable ToTable() => DisplayTable.OfFigures($"Until {Held} are returned", "Days; nobody new taken captive; arithmetic, no forecast",
        ("at the mean pace", AtMeanPace.ToString()), ("at the median pace", AtMedianPace.ToString()), ("at the recent pace", AtRecentPace.ToString()));

    private static ValueRange Days(Count count, ValueRange monthly)
    {
        var (held, said) = (count.Range, CountSample.PointOf(count));
        if (held.High == 0) return ValueRange.Of(0);
        if (monthly.IsUnknown) return default;
        var fewest = held.Low == 0 ? 0 : held.Low / monthly.High;
        var most = held.High is { } high && monthly.Low > 0 ? high / monthly.Low : double.PositiveInfinity;
        return ValueRange.Of(fewest * EventRate.DaysInMonth, most * EventRate.DaysInMonth, said / monthly.AsSaid * EventRate.DaysInMonth);
    }
}
