using System.Collections.Immutable;
using ExchangeStats.Charts.Drawing;
using ExchangeStats.Charts.Layout;
using ExchangeStats.Charts.Wording;

namespace ExchangeStats.Charts.ProgressBars;

/// <summary>Lays the chart of progress out: one bar an agreed figure, its name above it, and the line that all should reach.</summary>
internal sealed class ProgressLayout
{
    private const double BarHeight = 16;

    private readonly ProgressData data;
    private readonly ProgressWords sentences;
    private readonly Page page;
    private readonly int shown;
    private readonly ImmutableArray<TextBlock> names;
    private readonly SceneAxes axes;
    private readonly double[] ticks;
    private readonly double highest;

    private ProgressLayout(ProgressData data, ProgressWords sentences, Page page, int shown)
    {
        (this.data, this.sentences, this.page, this.shown) = (data, sentences, page, shown);
        names = NamesOf(data, sentences, page.Typography, page.Inner.Width, shown);
        var top = page.Inner.Top + page.Typography.AxisLabel.LineHeight;
        var area = new Box(page.Inner.Left, top, page.Inner.Right, Math.Max(top + 1, page.Inner.Bottom - Page.AxisHeight(page.Typography)));
        highest = Math.Max(100, Rows.Max(row => 100 * (double)(row.Progress.High ?? row.Progress.Low)));
        ticks = [.. ValueTicks.UpTo(highest, (int)Math.Clamp(area.Width / (110 * page.Scale), 1, 8)).Where(tick => tick <= highest)];
        var room = Math.Min(area.Width * 0.08, 40 * page.Scale);
        axes = new SceneAxes(area, 0, highest * area.Width / (area.Width - room), 0, area.Height);
    }

    private IEnumerable<ProgressRow> Rows => data.Rows.Take(shown);

    public static Scene Of(ProgressData data, ProgressWords sentences, ChartOptions options)
    {
        var (page, shown) = Page.OfRows(options, data.Rows.Length, sentences.TextsWith, Height);
        return shown == 0 ? page.Empty(sentences.Nothing) : new ProgressLayout(data, sentences, page, shown).Full();

        double Height(Typography typography, double width, int rows) => rows == 0
            ? 0
            : NamesOf(data, sentences, typography, width, rows).Sum(name => RowHeight(name, typography)) + typography.AxisLabel.LineHeight + Page.AxisHeight(typography);
    }

    private Scene Full()
    {
        var areas = ImmutableArray.CreateBuilder<SceneArea>();
        var lines = ImmutableArray.CreateBuilder<SceneLine>();
        var texts = ImmutableArray.CreateBuilder<PlacedText>();
        var top = axes.Area.Top;
        foreach (var (row, name) in Rows.Zip(names))
        {
            texts.AddRange(name.At(axes.Area.Left, top + (3 * page.Scale), hidesGrid: true));
            var value = TextBlock.Wrap(sentences.ValueOf(row), page.Typography.StrongLabel.In(Palette.Series(row.Slot)), page.Inner.Width);
            texts.AddRange(value.At(axes.Area.Left + name.Width + (10 * page.Scale), top + (3 * page.Scale), hidesGrid: true));
            var barTop = axes.Area.Bottom - (top + name.Height + (5 * page.Scale));
            var bar = new CountBar(
                100 * (double)row.Progress.Low, row.Progress.IsUnknown ? 0 : 100 * (double?)row.Progress.High, row.Slot,
                new BarPlace(barTop, barTop - (BarHeight * page.Scale), 30 * page.Scale * axes.UnitsPerPixelX, 1.5 * page.Scale, IsUpright: false));
            areas.AddRange(bar.Areas());
            lines.AddRange(bar.Outline());
            top += RowHeight(name, page.Typography);
        }

        lines.Add(new([new(100, 0), new(100, axes.Area.Height)], ColorRole.Ink, 1.2 * page.Scale, [(float)(6 * page.Scale), (float)(4 * page.Scale)]));
        var target = page.Typography.AxisLabel;
        var width = target.Measure(sentences.Target);
        var left = Math.Clamp(axes.PixelX(100) - (width / 2), page.Inner.Left, Math.Max(page.Inner.Left, page.Inner.Right - width));
        return page.Scene(axes) with
        {
            XTicks = [.. ticks],
            HasVerticalGrid = true,
            Areas = areas.ToImmutable(),
            Lines = lines.ToImmutable(),
            Texts =
            [
                .. page.Frame.Texts,
                .. ticks.Select(tick => page.Below(sentences.Percent(tick / 100), tick, axes)),
                new PlacedText(sentences.Target, left, axes.Area.Top - (4 * page.Scale), target),
                .. texts,
            ],
        };
    }

    private static double RowHeight(TextBlock name, Typography typography) => name.Height + ((BarHeight + 15) * typography.Scale);

    // The name shares its line with what was reached, so it takes what that leaves, and breaks where that is not enough.
    private static ImmutableArray<TextBlock> NamesOf(ProgressData data, ProgressWords sentences, Typography typography, double width, int shown) =>
    [
        .. data.Rows.Take(shown).Select(row => TextBlock.Wrap(
            sentences.NameOf(row), typography.Label, Math.Max(1, width - typography.StrongLabel.Measure(sentences.ValueOf(row)) - (14 * typography.Scale)))),
    ];
}
