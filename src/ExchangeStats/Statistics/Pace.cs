using System.Globalization;
using ExchangeStats.Display;
using ExchangeStats.Statistics.Methods;

namespace ExchangeStats.Statistics;

/// <summary>How many people are returned in a month: over all months, in the middle month, and lately.</summary>
/// <remarks>
/// Method: totals of calendar months, those without an exchange included, from the month of the first exchange to that of the last or of the day asked for; their
/// mean and their median (type 7, Hyndman and Fan 1996); and the total of the last months over their number. People a month. The figures only rise
/// when a count rises, so that their ranges are sound and tight for independent counts; a handover of unknown size leaves the month without upper limit. The first and the last
/// month may be incomplete. Empty input: all figures are unknown.
/// </remarks>
/// <param name="From">The first day of the first month; null when there is none.</param>
/// <param name="Months">How many months there are.</param>
/// <param name="Mean">The mean of all months.</param>
/// <param name="Median">The median of all months.</param>
/// <param name="RecentMonths">How many of the last months count as recent.</param>
/// <param name="Recent">The mean of the recent months.</param>
/// <param name="Counted">What it rests on.</param>
/// <param name="Party">The party to which people were returned.</param>
public sealed record Pace(DateOnly? From, int Months, ValueRange Mean, ValueRange Median, int RecentMonths, ValueRange Recent, Counted Counted, Party Party) : Statistic
{
    private protected override string Line => string.Create(CultureInfo.InvariantCulture,
        $"people a month to {Party}: mean {Mean}, median {Median}, last {RecentMonths} months {Recent} ({Months:N0} months from {DecimalText.Day(From)}; {Counted})");

    /// <summary>How long it takes, at this pace, until the people who are still held have been returned.</summary>
    /// <param name="held">How many are still held: an open count gives an outlook without end.</param>
    public PaceOutlook Outlook(Count held) => PaceOutlook.Of(held, this);

    internal static Pace Of(MonthlySeries series, Party party, int recentMonths)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(recentMonths, 1);
        if (series.Length == 0) return new(null, 0, default, default, recentMonths, default, default, party);
        var recent = Math.Min(recentMonths, series.Length);
        return new(series.FirstMonth, series.Length, MeanOf(series, series.Length),
            Quantile.Of(Quantile.Sorted(series.Low), Quantile.Sorted(series.High), Quantile.Sorted(series.Point), 0.5), recent,
            MeanOf(series, recent), series.Counted, party);
    }

    // An exchange that lies wholly within the months adds what is known of its whole, which may be more than is known of its parts.
    private static ValueRange MeanOf(MonthlySeries series, int last)
    {
        var (low, high) = series.Total(last);
        return ValueRange.Of(low / last, high / last, series.Point.TakeLast(last).Average());
    }

    private protected override DisplayTable ToTable() => DisplayTable.OfFigures(Caption.Of("Pace", Party),
        string.Create(CultureInfo.InvariantCulture, $"People a month; {Months:N0} calendar months from {DecimalText.Day(From)}; {Counted}"),
        ("mean of all months", Mean.ToString()), ("median month", Median.ToString()), (string.Create(CultureInfo.InvariantCulture, $"mean of the last {RecentMonths} months"), Recent.ToString()));
}
