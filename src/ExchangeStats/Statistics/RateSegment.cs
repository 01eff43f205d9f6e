using System.Globalization;
using ExchangeStats.Display;

namespace ExchangeStats.Statistics;

/// <summary>A run of months with one rate of exchanges. Immutable; equal when all parts are equal.</summary>
/// <param name="First">The position of its first month, from 0.</param>
/// <param name="Months">How many months it has.</param>
/// <param name="From">The first day of its first month; null without a calendar.</param>
/// <param name="Events">How many exchanges began in it.</param>
/// <param name="Rate">Exchanges a month.</param>
/// <param name="Interval">The exact interval of the rate (Garwood), as if the run had been known beforehand: it tells nothing about where the run begins.</param>
[TypeFormatterSource(typeof(DisplayFormatterSource), "text/plain")]
public readonly record struct RateSegment(int First, int Months, DateOnly? From, long Events, double Rate, ConfidenceInterval Interval)
{
    /// <summary>The run in one line: <c>2022-03-01, 7 months: 4.7 a month</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(From is null ? $"month {First + 1}" : DecimalText.Day(From))}, {Months:N0} {(Months == 1 ? "month" : "months")}: {DecimalText.Of(Rate)} a month");
}
