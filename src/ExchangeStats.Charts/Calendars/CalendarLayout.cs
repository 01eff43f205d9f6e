using System.Collections.Immutable;
using System.Globalization;
using ExchangeStats.Charts.Drawing;
using ExchangeStats.Charts.Layout;
using ExchangeStats.Charts.Wording;

namespace ExchangeStats.Charts.Calendars;

/// <summary>Lays the calendar out: years downwards, months across, circles whose area is the number of people.</summary>
internal sealed class CalendarLayout
{
    private const int MostLabelled = 8;
    private const int FewMonths = 2;

    // How far the largest circle may reach into the rows beside its own, as a share of a row.
    private const double Overhang = 0.14;
    private const double LargestCover = 0.35;


    // Where a label may stand beside its circle: to the right, to the left, below, above, then between these.
    private static readonly ImmutableArray<(double Across, double Down)> Directions =
    [
        (1, 0), (-1, 0), (0, 1), (0, -1), (0.75, 0.8), (0.75, -0.8), (-0.75, 0.8), (-0.75, -0.8),
        (1, 0.5), (1, -0.5), (-1, 0.5), (-1, -0.5), (0.5, 1), (0.5, -1), (-0.5, 1), (-0.5, -1),
    ];

    private readonly CalendarData data;
    private readonly CalendarWords sentences;
    private readonly Page page;
    private readonly SceneAxes axes;
    private readonly double largestRadius;
    private readonly SizeKey key;
    private readonly int firstMonth;
    private readonly int lastMonth;

    private CalendarLayout(CalendarData data, CalendarWords sentences, Page page)
    {
        (this.data, this.sentences, this.page) = (data, sentences, page);
        var years = data.LastYear - data.FirstYear + 1;
        var area = page.AreaBeside([Year(data.LastYear)]);
        var row = area.Height / (years + (2 * Overhang));
        largestRadius = Math.Min(Math.Min(row * (0.5 + Overhang), area.Height * 0.16), Math.Min(area.Width * 0.06, 44 * page.Scale));

        // Together the circles cover no more than part of the picture, however many they are.
        var shares = data.Entries.Sum(entry => (double)entry.Known) / Math.Max(1, data.Known);
        largestRadius = Math.Min(largestRadius, Math.Sqrt(LargestCover * area.Width * area.Height / (Math.PI * Math.Max(1, shares))));
        key = new SizeKey(data.Known, largestRadius, page);
        (firstMonth, lastMonth) = years == 1 ? (data.Entries[0].Day.Month, data.Entries[^1].Day.Month) : (1, 12);
        var (from, until) = AreFewDays
            ? (DayOfYear(data.Entries[0].Day) - 1.5, DayOfYear(data.Entries[^1].Day) + 1.5)
            : (DayOfYear(new(2024, firstMonth, 1)), DayOfYear(new(2024, lastMonth, DateTime.DaysInMonth(2024, lastMonth))) + 1);
        var daysAPixel = (until - from) / Math.Max(1, area.Width - key.Width - (2 * largestRadius));
        axes = new SceneAxes(area, from - (largestRadius * daysAPixel), until + ((largestRadius + key.Width) * daysAPixel), -Overhang, years + Overhang);
    }

    public static Scene Of(CalendarData data, CalendarWords sentences, ChartOptions options)
    {
        var page = Page.Of(options, sentences.Texts);
        return data.IsEmpty ? page.Empty(sentences.Nothing) : new CalendarLayout(data, sentences, page).Full();
    }

    private Scene Full()
    {
        var years = Enumerable.Range(data.FirstYear, data.LastYear - data.FirstYear + 1).ToList();
        var circles = data.Entries.SelectMany(Circles).ToImmutableArray();
        var keys = key.At(page.Inner.Right - page.Scale, axes);
        var days = AreFewDays ? Days() : [];
        var rowEnd = axes.XHigh - (key.Width * axes.UnitsPerPixelX);
        return page.Scene(axes) with
        {
            XTicks = days.Count > 0
                ? [.. days.Select(tick => DayOfYear(tick.Day))]
                : [.. Enumerable.Range(firstMonth, lastMonth - firstMonth + 1).Select(month => DayOfYear(new DateOnly(2024, month, 1)))],
            Lines = [.. Labelled(years).Select(year => new SceneLine([new(axes.XLow, RowOf(year)), new(rowEnd, RowOf(year))], ColorRole.Grid, page.Scale, []))],
            Markers = [.. circles, .. keys.Markers],
            Texts =
            [
                .. page.Frame.Texts,
                .. YearLabels(years),
                .. days.Count > 0 ? days.Where(tick => tick.Label.Length > 0).Select(DayLabel) : Months(),
                .. keys.Texts,
                .. Labels(circles),
            ],
        };
    }

    private PlacedText DayLabel(DayTick tick) => page.Below(tick.Label, DayOfYear(tick.Day), axes);

    private List<DayTick> Days() => DayTicks.At(
        [.. data.Entries.Select(entry => entry.Day).Distinct()], page.Words, (first, second) => DayLabel(first).Box.Right + (8 * page.Scale) <= DayLabel(second).Box.Left);

    private IEnumerable<SceneMarker> Circles(CalendarEntry entry)
    {
        var (x, y) = (DayOfYear(entry.Day), RowOf(entry.Day.Year));
        if (entry.Known == 0)
        {
            yield return new(x, y, 2.5 * page.Scale, ColorRole.Quiet, 1, 0);
            yield break;
        }

        for (var i = 0; i < data.Parties.Length; i++)
        {
            var radius = key.RadiusOf(entry.Counts[i].Range.Low);
            if (radius <= 0) continue;
            var role = Palette.Series(data.Parties.Slots[i]);
            yield return i == 0 ? new(x, y, radius, role, 0.55, 0) : new(x, y, Math.Max(radius - (0.9 * page.Scale), 0.5), role, 0, 1.8 * page.Scale);
        }
    }

    private ImmutableArray<PlacedText> Months()
    {
        foreach (var step in (ReadOnlySpan<int>)[1, 2, 3, 6])
        {
            var labels = Enumerable.Range(firstMonth - 1, lastMonth - firstMonth + 1).Where(month => month % step == 0)
                .Select(month => MonthLabel(new DateOnly(2024, month + 1, 1))).ToImmutableArray();
            if (labels.Zip(labels.Skip(1)).All(pair => pair.First.Box.Right + (4 * page.Scale) <= pair.Second.Box.Left)) return labels;
        }

        return [];

        // In the middle of the month, between the ticks at its ends.
        PlacedText MonthLabel(DateOnly month) => page.Below(page.Words.ShortMonth(month), DayOfYear(month) + 15, axes);
    }

    private IEnumerable<PlacedText> YearLabels(List<int> years) => Labelled(years).Select(year => page.Beside(Year(year), RowOf(year), axes) with { X = page.Inner.Left });

    // Every year, or every few where the rows are lower than a label.
    private IEnumerable<int> Labelled(List<int> years)
    {
        var step = 1;
        while (step < years.Count && axes.Area.Height / years.Count * step < page.Typography.AxisLabel.LineHeight) step++;
        return years.Where(year => (year - years[0]) % step == 0);
    }

    private ImmutableArray<PlacedText> Labels(ImmutableArray<SceneMarker> circles)
    {
        var placer = new LabelPlacer(axes.Area with { Right = axes.Area.Right - key.Width });
        foreach (var box in circles.SelectMany(circle => circle.BoxesIn(axes))) placer.Avoid(box);
        var labelled = data.Entries.Where(entry => entry.Known > 0 && key.RadiusOf(entry.Known) > 5 * page.Scale)
            .OrderByDescending(entry => entry.Known).ThenBy(entry => entry.Day).Take(MostLabelled);
        foreach (var entry in labelled) placer.TryPlace(Around(entry));
        return placer.Placed;
    }

    private IEnumerable<ImmutableArray<PlacedText>> Around(CalendarEntry entry)
    {
        var blocks = sentences.LabelOf(entry).Select((line, i) => TextBlock.Wrap(line, i == 0 ? page.Typography.StrongLabel : page.Typography.AxisLabel, double.MaxValue)).ToList();
        var (width, height) = (blocks.Max(block => block.Width), blocks.Sum(block => block.Height));
        var reach = key.RadiusOf(entry.Known) + (5 * page.Scale);
        var (x, y) = (axes.PixelX(DayOfYear(entry.Day)), axes.PixelY(RowOf(entry.Day.Year)));
        foreach (var (across, down) in Directions)
        {
            var left = x + (across * (reach + (width / 2))) - (width / 2);
            var top = y + (down * (reach + (height / 2))) - (height / 2);
            yield return [.. blocks[0].At(left, top, hidesGrid: true), .. blocks[1].At(left, top + blocks[0].Height, hidesGrid: true)];
        }
    }

    // A calendar of a month or two is drawn by days.
    private bool AreFewDays => data.FirstYear == data.LastYear && lastMonth - firstMonth < FewMonths;

    private double RowOf(int year) => data.LastYear - year + 0.5;

    private static double DayOfYear(DateOnly day) => new DateOnly(2024, day.Month, day.Day).DayOfYear - 1;

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
