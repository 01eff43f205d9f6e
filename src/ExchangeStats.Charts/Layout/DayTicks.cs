using System.Globalization;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts.Layout;

/// <summary>Ticks on an axis of days, thinned so that their labels never collide.</summary>
internal static class DayTicks
{
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000];

    /// <summary>Ticks at given days: the first and the last keep their labels, those between where there is room.</summary>
    /// <param name="days">The days in order.</param>
    /// <param name="words">The language.</param>
    /// <param name="fits">Whether two labels at their days do not collide.</param>
    public static List<DayTick> At(IReadOnlyList<DateOnly> days, LanguageWords words, Func<DayTick, DayTick, bool> fits)
    {
        var areOneYear = days[0].Year == days[^1].Year;
        var ticks = days.Select(day => new DayTick(day, areOneYear ? words.Day(day) : words.ShortDayAndYear(day))).ToList();
        var last = ticks[^1];
        var shown = ticks[0];
        for (var i = 1; i < ticks.Count; i++)
        {
            var isFree = fits(shown, ticks[i]) && (i == ticks.Count - 1 || fits(ticks[i], last));
            if (isFree) shown = ticks[i];
            else ticks[i] = ticks[i] with { Label = "" };
        }

        return ticks;
    }

    /// <summary>Ticks at the beginnings of months or years, January shown by its year.</summary>
    /// <param name="first">The first day of the axis.</param>
    /// <param name="last">The last day of the axis.</param>
    /// <param name="words">The language.</param>
    /// <param name="fits">Whether two labels at their days do not collide.</param>
    public static List<DayTick> AtMonths(DateOnly first, DateOnly last, LanguageWords words, Func<DayTick, DayTick, bool> fits)
    {
        var ticks = new List<DayTick>();
        foreach (var step in MonthSteps)
        {
            ticks = [.. Months(first, last, step).Select(day => new DayTick(day, LabelOf(day, words)))];
            if (ticks.Count > 0 && ticks[0].Day.Month != 1)
            {
                var named = ticks[0] with { Label = $"{ticks[0].Label} {Year(ticks[0].Day)}" };
                if (ticks.Count == 1 || fits(named, ticks[1])) ticks[0] = named;
            }

            if (ticks.Zip(ticks.Skip(1)).All(pair => fits(pair.First, pair.Second))) break;
        }

        return ticks;
    }

    private static IEnumerable<DateOnly> Months(DateOnly first, DateOnly last, int step)
    {
        var month = (first.Year * 12) + first.Month - 1;
        if (first.Day > 1) month++;
        month = (month + step - 1) / step * step;
        for (; month < 10_000 * 12; month += step)
        {
            var day = new DateOnly(month / 12, (month % 12) + 1, 1);
            if (day > last) yield break;
            yield return day;
        }
    }

    private static string LabelOf(DateOnly day, LanguageWords words) => day.Month == 1 ? Year(day) : words.ShortMonth(day);

    private static string Year(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);
}
