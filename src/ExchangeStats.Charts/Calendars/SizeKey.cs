using System.Collections.Immutable;
using ExchangeStats.Charts.Drawing;
using ExchangeStats.Charts.Layout;

namespace ExchangeStats.Charts.Calendars;

/// <summary>How large the circles are, and the column at the right that says so: circles of round numbers, each with its number.</summary>
internal sealed class SizeKey
{
    private readonly double known;
    private readonly double largestRadius;
    private readonly Page page;
    private readonly ImmutableArray<long> sizes;

    public SizeKey(long known, double largestRadius, Page page)
    {
        (this.known, this.largestRadius, this.page) = (known, largestRadius, page);
        sizes = SizesUpTo(known);
        var widest = sizes.IsEmpty ? 0 : Math.Max(2 * RadiusOf(sizes[^1]), sizes.Max(size => page.Typography.AxisLabel.Measure(page.Words.Number(size))));
        Width = sizes.IsEmpty || widest + (20 * page.Scale) > page.Inner.Width * 0.25 ? 0 : widest + (20 * page.Scale);
    }

    /// <summary>How wide the column is; 0 where there is none.</summary>
    public double Width { get; }

    /// <summary>The radius in pixels of a circle whose area is a number of people; small ones stay visible.</summary>
    public double RadiusOf(long people) => people == 0 ? 0 : Math.Max(largestRadius * Math.Sqrt(people / Math.Max(1, known)), 1.6 * page.Scale);

    public (IEnumerable<SceneMarker> Markers, IEnumerable<PlacedText> Texts) At(double right, SceneAxes axes)
    {
        if (Width == 0) return ([], []);
        var markers = ImmutableArray.CreateBuilder<SceneMarker>();
        var texts = ImmutableArray.CreateBuilder<PlacedText>();
        var style = page.Typography.AxisLabel;
        var (middle, top) = (right - ((Width - (20 * page.Scale)) / 2), axes.Area.Top + (4 * page.Scale));
        foreach (var size in sizes)
        {
            var radius = RadiusOf(size);
            var text = page.Words.Number(size);
            var bottom = top + (2 * radius) + style.LineHeight + (8 * page.Scale);
            if (bottom > axes.Area.Bottom) break;
            markers.Add(new(axes.XLow + ((middle - axes.Area.Left) * axes.UnitsPerPixelX), axes.YLow + ((axes.Area.Bottom - top - radius) * axes.UnitsPerPixelY), radius, ColorRole.Quiet, 0, page.Scale));
            texts.Add(new(text, middle - (style.Measure(text) / 2), top + (2 * radius) + (2 * page.Scale) + style.Ascent, style));
            top = bottom;
        }

        return (markers, texts);
    }

    // About a tenth, a half and all of the largest, as round numbers.
    private static ImmutableArray<long> SizesUpTo(long known)
    {
        var round = Round(known);
        return [.. new[] { round / 10, round / 2, round }.Where(size => size > 0).Distinct()];
    }

    private static long Round(long known)
    {
        var power = 1L;
        while (power <= known / 10) power *= 10;
        return known / power * power;
    }
}
