using ExchangeStats.Charts.Drawing;
using ExchangeStats.Charts.Layout;

namespace ExchangeStats.Charts.Sources;

/// <summary>
/// How one wording is drawn in its row: a dot for a number, a bar between two bounds, a fading bar for "about", an arrow where there is
/// no upper limit. What is doubted is ochre, its dot a ring, its bar hollow and its arrow dashed, so that
/// it shows without colour too.
/// </summary>
internal sealed class SourceMark(SourceRow row, Page page, SceneAxes axes, double end, double middle)
{
    private const int FadeSteps = 24;

    private ColorRole Role => row.IsDoubted ? ColorRole.SecondSeries : ColorRole.FirstSeries;

    private double Y => axes.Area.Bottom - middle;

    private bool IsNumber => row.Count.Wording is CountWording.Exactly or CountWording.About or CountWording.Nearly;

    private double Last => row.Range.High ?? end;

    public IEnumerable<SceneArea> Areas()
    {
        if (row.Count.IsUnknown || row.Range.IsExact || row.Range.IsOpen) yield break;
        if (row.Count.Wording is not (CountWording.About or CountWording.Nearly))
        {
            yield return Bar(row.Range.Low, Last, 3, row.IsDoubted ? 0.2 : 1);
            yield break;
        }

        // Layers of equal strength, each shorter than the last, add up to a bar that fades towards both ends.
        var number = (double)(row.Count.Number ?? 0);
        for (var step = 1; step <= FadeSteps; step++)
        {
            var reach = (double)step / FadeSteps;
            yield return Bar(number - ((number - row.Range.Low) * reach), number + ((Last - number) * reach), 3, 0.06);
        }
    }

    public IEnumerable<SceneLine> Lines()
    {
        if (row.Count.IsUnknown) yield break;
        var cap = 6 * page.Scale;
        if (row.Range.IsOpen)
        {
            var tip = 7 * page.Scale;
            yield return Line(row.Range.Low, Y, end, Y, 2) with { Dashes = row.IsDoubted ? [(float)(5 * page.Scale), (float)(3 * page.Scale)] : [] };
            yield return Line(row.Range.Low, Y - cap, row.Range.Low, Y + cap, 2);
            yield return Line(end - (tip * axes.UnitsPerPixelX), Y + (tip * 0.6), end, Y, 2);
            yield return Line(end - (tip * axes.UnitsPerPixelX), Y - (tip * 0.6), end, Y, 2);
        }
        else if (row.Count.Wording is CountWording.AtMost or CountWording.FewerThan)
        {
            yield return Line(Last, Y - cap, Last, Y + cap, 2);
        }

        if (!row.IsDoubted || IsNumber || row.Range.IsOpen) yield break;
        var (low, half) = (row.Range.Low, 3 * page.Scale);
        yield return new([new(low, Y - half), new(low, Y + half), new(Last, Y + half), new(Last, Y - half), new(low, Y - half)], Role, page.Scale, []);
    }

    public IEnumerable<SceneMarker> Markers()
    {
        if (!IsNumber) yield break;
        var (x, radius) = ((double)row.Count.Number!, 4.6 * page.Scale);
        if (!row.IsDoubted)
        {
            yield return new(x, Y, radius, Role, 1, 0);
            yield break;
        }

        yield return new(x, Y, radius, ColorRole.Background, 1, 0);
        yield return new(x, Y, radius - page.Scale, Role, 0, 2 * page.Scale);
    }

    /// <summary>What was said, to the right of the mark.</summary>
    public PlacedText Label(string said)
    {
        var style = row.Count.IsUnknown ? page.Typography.Label.In(ColorRole.Quiet) : page.Typography.Label;
        var right = row.Count.IsUnknown ? axes.Area.Left : axes.PixelX(Last);
        return new(said, right + (10 * page.Scale), middle + (style.Size * 0.36), style, HidesGrid: true);
    }

    private SceneArea Bar(double from, double until, double halfHeight, double opacity)
    {
        var half = halfHeight * page.Scale;
        return new([new(from, Y + half), new(until, Y + half), new(until, Y - half), new(from, Y - half)], Role, opacity);
    }

    private SceneLine Line(double fromX, double fromY, double toX, double toY, double width) =>
        new([new(fromX, fromY), new(toX, toY)], Role, width * page.Scale, []);
}
