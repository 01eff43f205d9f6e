using System.Collections.Immutable;
using ExchangeStats.Charts.Drawing;
using Coordinates = ScottPlot.Coordinates;

namespace ExchangeStats.Charts.Cumulative;

/// <summary>The lines and areas of one running total: a step line, the band of what its wording admits, the fading open edge.</summary>
internal sealed class StepShapes
{
    private const int MostFadeSteps = 150;
    private const double BandOpacity = 0.18;

    private readonly ImmutableArray<Step> steps;
    private readonly double xLow;
    private readonly ColorRole role;

    private StepShapes(ImmutableArray<Step> steps, double xLow, ColorRole role)
    {
        this.steps = steps;
        this.xLow = xLow;
        this.role = role;
    }

    public static StepShapes Of(CumulativeSeries series, SceneAxes axes, double xEnd)
    {
        var days = OneAPixel(series.Days, axes.UnitsPerPixelX);
        var steps = days.Select((day, position) => new Step(
            day.Date.DayNumber,
            position + 1 < days.Count ? days[position + 1].Date.DayNumber : xEnd,
            series.LineOf(day.Total), day.Total.Range.Low, day.Total.Range.High));
        return new([.. steps], axes.XLow, Palette.Series(series.Slot));
    }

    /// <summary>The corners of the line: at zero from the left edge, then up at each handover.</summary>
    public ImmutableArray<Coordinates> Corners()
    {
        var corners = ImmutableArray.CreateBuilder<Coordinates>((2 * steps.Length) + 2);
        corners.Add(new(xLow, 0));
        if (!steps.IsEmpty) corners.Add(new(steps[0].From, 0));
        foreach (var step in steps)
        {
            corners.Add(new(step.From, step.Line));
            corners.Add(new(step.Until, step.Line));
        }

        return corners.ToImmutable();
    }

    /// <summary>The areas behind the line; none when every count is exact.</summary>
    /// <param name="fade">How far an open edge fades, in people.</param>
    /// <param name="strength">How strong the fading edge is, 0 to 1; weaker where many lie on each other.</param>
    public IEnumerable<SceneArea> Areas(double fade, double strength)
    {
        foreach (var run in Runs(step => step.High is { } high && high > step.Low))
            yield return new(Band(run, step => step.Low, step => step.High!.Value), role, BandOpacity);

        foreach (var run in Runs(step => step.High is null))
        {
            var coarse = Coarse(run);
            var strips = coarse.Count <= 30 ? 8 : 5;
            for (var strip = 0; strip < strips; strip++)
            {
                var (from, until) = (fade * strip / strips, fade * (strip + 1) / strips);
                var opacity = Math.Round(1.4 * strength * BandOpacity * (strips - strip) / strips, 3);
                yield return new(Band(coarse, step => step.Line + from, step => step.Line + until), role, opacity);
            }

            // A line at the number said may lie above the lowest number that an open wording admits.
            if (run.Any(step => step.Low < step.Line)) yield return new(Band(run, step => step.Low, step => step.Line), role, BandOpacity);
        }
    }

    // Of the days that fall on one pixel only the last is drawn: ten years of days need no more corners than the eye can see.
    private static List<CumulativeReturn> OneAPixel(IEnumerable<CumulativeReturn> days, double daysAPixel)
    {
        var drawn = new List<CumulativeReturn>();
        var pixel = double.NaN;
        foreach (var day in days)
        {
            var own = Math.Floor(day.Date.DayNumber / daysAPixel);
            if (own == pixel) drawn[^1] = day;
            else drawn.Add(day);
            pixel = own;
        }

        return drawn;
    }

    // A fading edge is soft: it follows a long line in fewer steps, each beginning where the line does.
    private static List<Step> Coarse(List<Step> run)
    {
        var together = (run.Count + MostFadeSteps - 1) / MostFadeSteps;
        return together == 1 ? run : [.. run.Chunk(together).Select(steps => steps[0] with { Until = steps[^1].Until })];
    }

    private static ImmutableArray<Coordinates> Band(List<Step> run, Func<Step, double> lower, Func<Step, double> upper)
    {
        var corners = ImmutableArray.CreateBuilder<Coordinates>(4 * run.Count);
        foreach (var step in run)
        {
            corners.Add(new(step.From, upper(step)));
            corners.Add(new(step.Until, upper(step)));
        }

        for (var i = run.Count - 1; i >= 0; i--)
        {
            corners.Add(new(run[i].Until, lower(run[i])));
            corners.Add(new(run[i].From, lower(run[i])));
        }

        return corners.MoveToImmutable();
    }

    private IEnumerable<List<Step>> Runs(Func<Step, bool> belongs)
    {
        var run = new List<Step>();
        foreach (var step in steps)
        {
            if (belongs(step))
            {
                run.Add(step);
                continue;
            }

            if (run.Count > 0) yield return run;
            run = [];
        }

        if (run.Count > 0) yield return run;
    }

    private readonly record struct Step(double From, double Until, double Line, double Low, long? High);
}
