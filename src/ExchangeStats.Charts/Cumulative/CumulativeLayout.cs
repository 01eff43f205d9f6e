using System.Collections.Immutable;
using ExchangeStats.Charts.Drawing;
using ExchangeStats.Charts.Layout;
using ExchangeStats.Charts.Wording;

namespace ExchangeStats.Charts.Cumulative;

/// <summary>Lays the cumulative chart out: measures every text, then places lines, bands and labels.</summary>
internal sealed class CumulativeLayout
{
    private const int MostUnlabelledTicks = 120;
    private const int FewDays = 62;
    private const int ManyDays = 20;
    private static readonly ImmutableArray<ImmutableArray<float>> Dashes = [[], [8, 3], [2, 3], [10, 3, 2, 3]];

    private readonly CumulativeData data;
    private readonly ChartWords words;
    private readonly CumulativeWords sentences;
    private readonly ChartOptions options;
    private readonly Frame frame;
    private readonly Typography typography;
    private readonly TargetLines targets;

    private CumulativeLayout(CumulativeData data, ChartOptions options)
    {
        this.data = data;
        this.options = options;
        words = ChartWords.Of(options.Language);
        sentences = CumulativeWords.Of(options.Language);
        var sources = options.Sources is { } said ? words.Sources(said) : null;
        frame = Frame.Create(options.Width, options.Height, sentences.Title(data), sentences.Measure(data), sources, Remark());
        typography = frame.Typography;
        targets = new TargetLines(data);
    }

    private string? Remark()
    {
        var remarks = new[] { data.IsEmpty ? null : sentences.Reading(data), options.Note }.OfType<string>().ToArray();
        return remarks.Length == 0 ? null : string.Join(' ', remarks);
    }

    private double Scale => typography.Scale;

    public static Scene Of(CumulativeData data, ChartOptions options) =>
        data.IsEmpty ? new CumulativeLayout(data, options).Empty() : new CumulativeLayout(data, options).Full();

    private Scene Empty() => new()
    {
        Width = options.Width,
        Height = options.Height,
        Scale = Scale,
        Axes = new SceneAxes(frame.Inner, 0, 1, 0, 1),
        HasAxes = false,
        Texts = [.. frame.Texts, .. Centred(TextBlock.Wrap(sentences.NothingToShow, typography.Subtitle, frame.Inner.Width))],
    };

    private IEnumerable<PlacedText> Centred(TextBlock block) =>
        block.At((frame.Inner.Left + frame.Inner.Right - block.Width) / 2, (frame.Inner.Top + frame.Inner.Bottom - block.Height) / 2);

    private Scene Full()
    {
        var endLabels = new EndLabels(data, words, typography, Math.Max(frame.Inner.Width * 0.32, 40 * Scale));
        var (axes, yTicks, xEnd) = Place(endLabels);
        var shapes = data.Series.Select(series => StepShapes.Of(series, axes, xEnd)).ToList();
        var lines = data.Series.Select((series, position) => new SceneLine(
            shapes[position].Corners(), Palette.Series(series.Slot), WidthOf(position, axes), Dashes[series.Slot / 3 % Dashes.Length])).ToList();
        var fade = 26 * Scale * axes.UnitsPerPixelY;
        var (ends, leaders) = endLabels.At(axes, xEnd, axes.PixelX(xEnd) + endLabels.Gap, sentences);
        var xTicks = XTicks(axes, xEnd);

        return new Scene
        {
            Width = options.Width,
            Height = options.Height,
            Scale = Scale,
            Axes = axes,
            XTicks = [.. xTicks.Where(tick => tick.Label.Length > 0).Select(tick => (double)tick.Day.DayNumber)],
            XMinorTicks = xTicks.Count <= MostUnlabelledTicks ? [.. xTicks.Where(tick => tick.Label.Length == 0).Select(tick => (double)tick.Day.DayNumber)] : [],
            YTicks = [.. yTicks],
            Areas = [.. shapes.SelectMany(shape => shape.Areas(fade, Math.Min(1, 2.0 / data.Series.Count(series => series.IsOpen))))],
            Lines = [.. targets.Lines(axes, xEnd, Scale), .. lines, .. leaders],
            Texts =
            [
                .. frame.Texts,
                .. yTicks.Select(tick => ValueLabel(tick, axes)),
                .. xTicks.Where(tick => tick.Label.Length > 0).Select(tick => DayLabel(tick, axes)),
                .. ends,
                .. Inside(axes, xEnd, lines, ends),
            ],
        };
    }

    private (SceneAxes Axes, double[] YTicks, double XEnd) Place(EndLabels endLabels)
    {
        var inner = frame.Inner;
        var bottom = inner.Bottom - (7 * Scale) - typography.AxisLabel.LineHeight;
        var height = Math.Max(1, bottom - inner.Top);
        var highest = data.Series.Max(series => series.Returns.Max(step => Math.Max(series.LineOf(step.Total), step.Total.Range.High ?? 0)));
        highest = Math.Max(highest, targets.Highest);
        var headroom = Math.Min(28 * Scale, height * 0.3);
        var yHigh = highest == 0 ? 1 : highest * height / (height - headroom);
        double[] yTicks = [.. ValueTicks.UpTo(highest, (int)Math.Clamp(height / (48 * Scale), 1, 6)).Where(tick => tick <= yHigh)];
        var left = inner.Left + yTicks.Max(tick => typography.AxisLabel.Measure(words.Number((long)tick))) + (7 * Scale);

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
            return DayTicks.AtMonths(data.First, last, words, Fits);
        }

        return DayTicks.At([.. data.Series[0].Days().Select(step => step.Date)], words, Fits);

        bool Fits(DayTick first, DayTick second) => !DayLabel(first, axes).Box.Grown(5 * Scale).Overlaps(DayLabel(second, axes).Box.Grown(5 * Scale));
    }

    private PlacedText DayLabel(DayTick tick, SceneAxes axes)
    {
        var width = typography.AxisLabel.Measure(tick.Label);
        var left = Math.Max(frame.Inner.Left, Math.Min(axes.PixelX(tick.Day.DayNumber) - (width / 2), frame.Inner.Right - width));
        return new(tick.Label, left, axes.Area.Bottom + (8 * Scale) + typography.AxisLabel.Ascent, typography.AxisLabel);
    }

    private PlacedText ValueLabel(double tick, SceneAxes axes)
    {
        var text = words.Number((long)tick);
        var left = axes.Area.Left - (7 * Scale) - typography.AxisLabel.Measure(text);
        return new(text, left, axes.PixelY(tick) + (typography.AxisLabel.Size * 0.36), typography.AxisLabel);
    }

    // The later of two lines that coincide is drawn into the middle of the earlier, wider one.
    private double WidthOf(int position, SceneAxes axes)
    {
        var days = data.Series[position].Days().ToList();
        var few = days.Count <= ManyDays ? 0 : days.Count / 4;
        var hidden = data.Series.Skip(position + 1).Count(other => days.Zip(other.Days()).Count(pair =>
        {
            var (mine, theirs) = (data.Series[position].LineOf(pair.First.Total), other.LineOf(pair.Second.Total));
            return mine > 0 && Math.Abs(mine - theirs) < 4 * Scale * axes.UnitsPerPixelY;
        }) > few);
        var core = days.Count > ManyDays ? 2 : 3;

        // Lines that rise on the same day share that stretch even when their totals differ.
        var besides = hidden == 0 && position + 1 < data.Series.Length && days.Count <= ManyDays ? 2 : 0;
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

        new PhaseLabels(data, words, sentences, typography, axes).Place(placer);
        targets.Place(placer, axes, xEnd, typography, sentences);
        return placer.Placed;
    }
}
