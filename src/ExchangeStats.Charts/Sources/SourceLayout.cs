using System.Collections.Immutable;
using ExchangeStats.Charts.Drawing;
using ExchangeStats.Charts.Layout;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts.Sources;

/// <summary>Lays the chart of sources out: one panel a count, one row a wording, all on the same scale from zero.</summary>
internal sealed class SourceLayout
{
    private readonly SourceWords sentences;
    private readonly Page page;
    private readonly ImmutableArray<MeasuredPanel> panels;
    private readonly SceneAxes axes;
    private readonly double[] ticks;
    private readonly double rowsEnd;

    private SourceLayout(SourceData data, SourceWords sentences, Page page, int shown)
    {
        this.sentences = sentences;
        this.page = page;
        panels = MeasuredPanel.Of(data.Panels.Take(shown), sentences, page.Typography, page.Inner.Width);
        var rows = panels.SelectMany(panel => panel.Panel.Rows).ToList();
        var highest = Math.Max(1, rows.Max(row => (double)(row.Range.High ?? (row.Count.IsUnknown ? 0 : row.Range.Low * 1.1))));
        var left = page.Inner.Left + panels.SelectMany(panel => panel.Labels).Max(label => label.Width) + (12 * page.Scale);
        var bottom = page.Inner.Bottom - Page.AxisHeight(page.Typography);
        var area = new Box(left, page.Inner.Top, Math.Max(left + 1, page.Inner.Right), Math.Max(page.Inner.Top + 1, bottom));
        var labelRoom = rows.Max(row => page.Typography.Label.Measure(sentences.Said(row))) + (16 * page.Scale);
        var share = Math.Max(0.3, 1 - (labelRoom / area.Width));
        ticks = [.. ValueTicks.UpTo(highest, (int)Math.Clamp(area.Width * share / (80 * page.Scale), 1, 8)).Where(tick => tick <= highest * 1.001)];
        axes = new SceneAxes(area, 0, highest / share, 0, area.Height);
        rowsEnd = highest;
    }

    public static (Scene Scene, int Shown) Of(SourceData data, ChartOptions options, LanguageWords words)
    {
        var sentences = new SourceWords(data, words);
        var (page, shown) = Page.OfRows(options, data.Panels.Length, panels => sentences.TextsWith(panels), Height);
        return shown == 0 ? (page.Empty(sentences.Nothing), 0) : (new SourceLayout(data, sentences, page, shown).Full(), shown);

        double Height(Typography typography, double width, int panels) => panels == 0
            ? 0
            : MeasuredPanel.Of(data.Panels.Take(panels), sentences, typography, width).Sum(panel => panel.Height) + Page.AxisHeight(typography);
    }

    private Scene Full()
    {
        var areas = ImmutableArray.CreateBuilder<SceneArea>();
        var lines = ImmutableArray.CreateBuilder<SceneLine>();
        var markers = ImmutableArray.CreateBuilder<SceneMarker>();
        var texts = ImmutableArray.CreateBuilder<PlacedText>();
        var top = axes.Area.Top;
        foreach (var panel in panels)
        {
            if (top > axes.Area.Top) lines.Add(new([new(0, Y(top)), new(axes.XHigh, Y(top))], ColorRole.Grid, page.Scale, []));
            texts.AddRange(panel.Header.At(page.Inner.Left, top + (2 * page.Scale), hidesGrid: true));
            texts.AddRange(panel.Verdict.At(page.Inner.Right - panel.Verdict.Width, top + (2 * page.Scale), hidesGrid: true));
            var rowTop = top + panel.HeaderHeight;
            AddAdmitted(areas, panel, rowTop, top + panel.Height - (6 * page.Scale));
            for (var i = 0; i < panel.Labels.Length; i++)
            {
                var (row, label) = (panel.Panel.Rows[i], panel.Labels[i]);
                var middle = rowTop + (panel.RowHeight(label) / 2);
                texts.AddRange(RightAligned(label, axes.Area.Left - (10 * page.Scale), middle - (label.Height / 2)));
                var mark = new SourceMark(row, page, axes, rowsEnd, middle);
                areas.AddRange(mark.Areas());
                lines.AddRange(mark.Lines());
                markers.AddRange(mark.Markers());
                texts.Add(mark.Label(sentences.Said(row)));
                rowTop += panel.RowHeight(label);
            }

            top += panel.Height;
        }

        return page.Scene(axes) with
        {
            XTicks = [.. ticks],
            HasVerticalGrid = true,
            Areas = areas.ToImmutable(),
            Lines = lines.ToImmutable(),
            Markers = markers.ToImmutable(),
            Texts = [.. page.Frame.Texts, .. ticks.Select(tick => page.Below(page.Words.Number((long)tick), tick, axes)), .. texts],
        };
    }

    private double Y(double pixel) => axes.Area.Bottom - pixel;

    private static IEnumerable<PlacedText> RightAligned(TextBlock block, double right, double top) =>
        block.At(right - block.Width, top).Select(text => text with { X = right - block.Style.Measure(text.Text) });

    // What is left possible lies behind the rows; an exact number is given a width that can be seen.
    private void AddAdmitted(ImmutableArray<SceneArea>.Builder areas, MeasuredPanel panel, double top, double bottom)
    {
        var admitted = panel.Panel.Admitted;
        var widening = 2 * page.Scale * axes.UnitsPerPixelX;
        var (from, until) = (Math.Min(rowsEnd, admitted.Low) - widening, Math.Min(rowsEnd, admitted.High ?? rowsEnd) + widening);
        areas.Add(new([new(from, Y(top)), new(until, Y(top)), new(until, Y(bottom)), new(from, Y(bottom))], ColorRole.Axis, 0.2));
    }
}
