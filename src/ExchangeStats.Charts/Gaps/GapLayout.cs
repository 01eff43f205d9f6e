using System.Collections.Immutable;
using ExchangeStats.Charts.Drawing;
using ExchangeStats.Charts.Layout;

namespace ExchangeStats.Charts.Gaps;

/// <summary>Lays the chart of gaps out: a block from one handover to the next, as high as it is long.</summary>
internal sealed class GapLayout
{
    private const int MostLabelled = 5;
    private const int FewDays = 62;

    private readonly GapData data;
    private readonly GapWords sentences;
    private readonly Page page;
    private readonly SceneAxes axes;
    private readonly double[] ticks;

    private GapLayout(GapData data, GapWords sentences, Page page)
    {
        (this.data, this.sentences, this.page) = (data, sentences, page);
        var highest = data.Longest;
        ticks = ValueTicks.UpTo(highest, (int)Math.Clamp(page.Inner.Height / (56 * page.Scale), 1, 6));
        var area = page.AreaBeside(ticks.Select(tick => page.Words.Number((long)tick)));
        var headroom = Math.Min(area.Height * 0.4, (2 * page.Typography.StrongLabel.LineHeight) + (6 * page.Scale));
        var high = highest * area.Height / Math.Max(1, area.Height - headroom);
        ticks = [.. ticks.Where(tick => tick <= high)];
        var margin = Math.Max(0.5, 0.01 * (data.Last.DayNumber - data.First.DayNumber));
        axes = new SceneAxes(area, data.First.DayNumber - margin, data.Last.DayNumber + margin, 0, high);
    }

    public static Scene Of(GapData data, GapWords sentences, ChartOptions options)
    {
        var page = Page.Of(options, sentences.Texts);
        return data.IsEmpty ? page.Empty(sentences.Nothing) : new GapLayout(data, sentences, page).Full();
    }

    private Scene Full()
    {
        var gaps = Visible();
        var days = XTicks();
        return page.Scene(axes) with
        {
            XTicks = [.. days.Where(tick => tick.Label.Length > 0).Select(tick => (double)tick.Day.DayNumber)],
            YTicks = [.. ticks],
            Areas = [.. gaps.Select(Block)],
            Lines =
            [
                .. gaps.Where(IsHighlighted).Select(Outline),
                new([new(axes.XLow, data.Median), new(axes.XHigh, data.Median)], ColorRole.Ink, 1.2 * page.Scale, [(float)(6 * page.Scale), (float)(4 * page.Scale)]),
            ],
            Texts =
            [
                .. page.Frame.Texts,
                .. ticks.Select(tick => page.Beside(page.Words.Number((long)tick), tick, axes)),
                .. days.Where(tick => tick.Label.Length > 0).Select(tick => page.Below(tick.Label, tick.Day.DayNumber, axes)),
                .. Labels(gaps),
            ],
        };
    }

    // Of the blocks that fall on one pixel only the highest is drawn.
    private ImmutableArray<Gap> Visible() => axes.UnitsPerPixelX <= 1
        ? data.Gaps
        : [.. data.Gaps.GroupBy(gap => Math.Floor(gap.From.DayNumber / axes.UnitsPerPixelX)).Select(pixel => pixel.MaxBy(gap => gap.Days))];

    private List<DayTick> XTicks() => data.Last.DayNumber - data.First.DayNumber > FewDays
        ? DayTicks.AtMonths(data.First, data.Last, page.Words, Fits)
        : DayTicks.At([data.First, .. data.Gaps.Select(gap => gap.Until)], page.Words, Fits);

    private bool Fits(DayTick first, DayTick second) => page.Fit(first, second, axes);

    private bool IsHighlighted(Gap gap) => gap.Days == data.Longest && data.IsLongestRare;

    private SceneArea Block(Gap gap)
    {
        var inset = Math.Min(0.5 * page.Scale * axes.UnitsPerPixelX, gap.Days * 0.1);
        var (left, right) = (gap.From.DayNumber + inset, gap.Until.DayNumber - inset);
        var isLongest = IsHighlighted(gap);
        return new([new(left, 0), new(left, gap.Days), new(right, gap.Days), new(right, 0)], isLongest ? ColorRole.SecondSeries : ColorRole.FirstSeries, isLongest ? 0.28 : 0.75);
    }

    private SceneLine Outline(Gap gap) => new(
        [new(gap.From.DayNumber, 0), new(gap.From.DayNumber, gap.Days), new(gap.Until.DayNumber, gap.Days), new(gap.Until.DayNumber, 0)],
        ColorRole.SecondSeries, 1.5 * page.Scale, []);

    private ImmutableArray<PlacedText> Labels(ImmutableArray<Gap> gaps)
    {
        var placer = new LabelPlacer(axes.Area);
        foreach (var gap in gaps) placer.Avoid(new Box(axes.PixelX(gap.From.DayNumber), axes.PixelY(gap.Days), axes.PixelX(gap.Until.DayNumber), axes.Area.Bottom));
        var line = axes.PixelY(data.Median);
        placer.Avoid(new Box(axes.Area.Left, line - page.Scale, axes.Area.Right, line + page.Scale));
        var longest = gaps.OrderByDescending(gap => gap.Days).ThenBy(gap => gap.From).Take(MostLabelled).ToList();
        PlaceOver(placer, longest[0]);
        PlaceMedian(placer, line);
        foreach (var gap in longest.Skip(1)) PlaceOver(placer, gap);
        return placer.Placed;
    }

    private void PlaceOver(LabelPlacer placer, Gap gap)
    {
        var role = IsHighlighted(gap) ? ColorRole.SecondSeries : ColorRole.Ink;
        var length = TextBlock.Wrap(sentences.LengthOf(gap), page.Typography.StrongLabel.In(role), double.MaxValue);
        var period = TextBlock.Wrap(sentences.PeriodOf(gap), page.Typography.AxisLabel, double.MaxValue);
        var (width, height) = (Math.Max(length.Width, period.Width), length.Height + period.Height);
        var top = axes.PixelY(gap.Days) - height - (3 * page.Scale);
        var (from, until) = (axes.PixelX(gap.From.DayNumber), axes.PixelX(gap.Until.DayNumber));
        var ground = 2 * page.Scale; // reaches beyond a text, and must leave the neighbours whole
        ImmutableArray<double> lefts = [((from + until) / 2) - (width / 2), from + ground, until - width - ground, axes.Area.Left + ground, axes.Area.Right - width - ground];
        placer.TryPlace([
            .. lefts.Where(left => left <= until && left + width >= from).Select(left => (ImmutableArray<PlacedText>)[.. length.At(left, top, hidesGrid: true), .. period.At(left, top + length.Height, hidesGrid: true)]),
            .. lefts.Where(left => left <= until && left + width >= from).Select(left => (ImmutableArray<PlacedText>)[.. length.At(left, top + period.Height, hidesGrid: true)]),
        ]);
    }

    // Where there is room right above or below its line; else over the highest of the blocks, far from no label that matters more.
    private void PlaceMedian(LabelPlacer placer, double line)
    {
        var block = TextBlock.Wrap(sentences.Median, page.Typography.Label, double.MaxValue);
        var places = from distance in Enumerable.Range(0, 12)
                     from step in Enumerable.Range(0, 41)
                     let left = axes.Area.Left + (2 * page.Scale) + ((axes.Area.Width - block.Width - (4 * page.Scale)) * step / 40)
                     let top = line - block.Height - (2 * page.Scale) - (distance * block.Height)
                     select (ImmutableArray<PlacedText>)[.. block.At(left, top, hidesGrid: true)];
        placer.TryPlace(places);
    }
}
