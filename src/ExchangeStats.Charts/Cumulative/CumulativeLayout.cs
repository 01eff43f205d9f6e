using System.Collections.Immutable;
using ExchangeStats.Charts.Drawing;
using ExchangeStats.Charts.Layout;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts.Cumulative;

/// <summary>Lays the cumulative chart out: measures every text, then places lines, bands and labels.</summary>
internal sealed class CumulativeLayout
{
    private const int MostUnlabelledTicks = 120;
    private const int FewDays = 62;
    private const int ManyDays = 20;
    private static readonly ImmutableArray<ImmutableArray<float>> Dashes = [[], [8, 3], [2, 3], [10, 3, 2, 3]];

    private readonly CumulativeData data;
    private readonly CumulativeWords sentences;
    private readonly Page page;
    private readonly TargetLines targets;

    private CumulativeLayout(CumulativeData data, ChartOptions options)
    {
        this.data = data;
        sentences = CumulativeWords.Of(options.Language);
        page = Page.Of(options, new(sentences.Title(data), sentences.Measure(data), data.IsEmpty ? null : sentences.Reading(data)));
        targets = new TargetLines(data);
    }

    private LanguageWords Words => page.Words;

    private Typography Typography => page.Typography;

    private double Scale => page.Scale;

    public static Scene Of(CumulativeData data, ChartOptions options)
    {
        var layout = new CumulativeLayout(data, options);
        return data.IsEmpty ? layout.page.Empty(layout.sentences.NothingToShow) : layout.Full();
    }

    private Scene Full()
    {
        var endLabels = new EndLabels(data, Words, Typography, Math.Max(page.Inner.Width * 0.32, 40 * Scale));
        var (axes, yTicks, xEnd) = Place(endLabels);
        var shapes = data.Series.Select(series => StepShapes.Of(series, axes, xEnd)).ToList();
        var lines = data.Series.Select((series, position) => new SceneLine(
            shapes[position].Corners(), Palette.Series(series.Slot), WidthOf(position, axes), Dashes[series.Slot / 3 % Dashes.Length])).ToList();
        var fade = 26 * Scale * axes.UnitsPerPixelY;
        var (ends, leaders) = endLabels.At(axes, xEnd, axes.PixelX(xEnd) + endLabels.Gap, sentences);
        var xTicks = XTicks(axes, xEnd);

        return page.Scene(axes) with
        {
            XTicks = [.. xTicks.Where(tick => tick.Label.Length > 0).Select(tick => (double)tick.Day.DayNumber)],
            XMinorTicks = xTicks.Count <= MostUnlabelledTicks ? [.. xTicks.Where(tick => tick.Label.Length == 0).Select(tick => (double)tick.Day.DayNumber)] : [],
            YTicks = [.. yTicks],
            Areas = [.. shapes.SelectMany(shape => shape.Areas(fade, Math.Min(1, 2.0 / data.Series.Count(series => series.IsOpen))))],
            Lines = [.. targets.Lines(axes, xEnd, Scale), .. lines, .. leaders],
            Texts =
            [
                .. page.Frame.Texts,
                .. yTicks.Select(tick => page.Beside(Words.Number((long)tick), tick, axes)),
                .. xTicks.Where(tick => tick.Label.Length > 0).Select(tick => page.Below(tick.Label, tick.Day.DayNumber, axes)),
                .. ends,
                .. Inside(axes, xEnd, lines, ends),
            ],
        };
    }

    private (SceneAxes Axes, double[] YTicks, double XEnd) Place(EndLabels endLabels)
    {
        var inner = page.Inner;
        var bottom = inner.Bottom - (7 * Scale) - Typography.AxisLabel.LineHeight;
        var height = Math.Max(1, bottom - inner.Top);
        var highest = data.Series.Max(series => series.Highest);
        highest = Math.Max(highest, targets.Highest);
        var headroom = Math.Min(28 * Scale, height * 0.3);
        var yHigh = highest == 0 ? 1 : highest * height / (height - headroom);
        double[] yTicks = [.. ValueTicks.UpTo(highest, (int)Math.Clamp(height / (48 * Scale), 1, 6)).Where(tick => tick <= yHigh)];
        var left = inner.Left + yTicks.Max(tick => Typography.AxisLabel.Measure(Words.Number((long)tick))) + (7 * Scale);

        double days = data.Last.DayNumber - data.First.DayNumber;
        var lead = Math.Max(0.6, Math.Min(0.3 * days, (0.02 * days) + 1.2));
        var (xLow, xEnd) = (data.First.DayNumber - lead, data.Last.DayNumber + (lead * 0.6));
        var share = Math.Max(0.3, 1 - ((endLabels.Width + endLabels.Gap) / Math.Max(1, inner.Right - left)));
        var area = new Box(left, inner.Top, Math.Max(inner.Right, left + 1), inner.Top + height);
        return (new SceneAxes(area, xLow, xLow + ((xEnd - xLow) / share), 0, yHigh), yTicks, xEnd);
    }

    private List<DayTick> XTicks(SceneAxes axes, double xEnd)
    {
        if (data.Exchange is null && data.Last.DayNumber - data.First.DayNumber > FewDays)
        {
            var last = DateOnly.FromDayNumber((int)Math.Min(xEnd, DateOnly.MaxValue.DayNumber));
            return DayTicks.AtMonths(data.First, last, Words, Fits);
        }

        return DayTicks.At([.. data.Series[0].Days.Select(step => step.Date)], Words, Fits);

        bool Fits(DayTick first, DayTick second) => page.Fit(first, second, axes);
    }

    // The later of two lines that coincide is drawn into the middle of the earlier, wider one.
    private double WidthOf(int position, SceneAxes axes)
    {
        var days = data.Series[position].Days;
        var few = days.Length <= ManyDays ? 0 : days.Length / 4;
        var hidden = data.Series.Skip(position + 1).Count(other => days.Zip(other.Days).Count(pair =>
        {
            var (mine, theirs) = (data.Series[position].LineOf(pair.First.Total), other.LineOf(pair.Second.Total));
            return mine > 0 && Math.Abs(mine - theirs) < 4 * Scale * axes.UnitsPerPixelY;
        }) > few);
        var core = days.Length > ManyDays ? 2 : 3;

        // Lines that rise on the same day share that stretch even when their totals differ.
        var besides = hidden == 0 && position + 1 < data.Series.Length && days.Length <= ManyDays ? 2 : 0;
        return Math.Min(core + (3.5 * hidden) + besides, 14) * Scale;
    }

    private ImmutableArray<PlacedText> Inside(SceneAxes axes, double xEnd, List<SceneLine> lines, ImmutableArray<PlacedText> ends)
    {
        var placer = new LabelPlacer(axes.Area with { Top = axes.Area.Top - (4 * Scale) });
        foreach (var text in ends) placer.Avoid(text.Box.Grown(2 * Scale));
        foreach (var line in lines.Concat(targets.Lines(axes, xEnd, Scale)))
        {
            for (var i = 1; i < line.Points.Length; i++)
            {
                var (from, to) = (line.Points[i - 1], line.Points[i]);
                placer.Avoid(new Box(axes.PixelX(from.X), Math.Min(axes.PixelY(from.Y), axes.PixelY(to.Y)), axes.PixelX(to.X), Math.Max(axes.PixelY(from.Y), axes.PixelY(to.Y)))
                    .Grown((line.Width / 2) + Scale));
            }
        }

        new PhaseLabels(data, Words, sentences, Typography, axes).Place(placer);
        targets.Place(placer, axes, xEnd, Typography, sentences);
        return placer.Placed;
    }
}
