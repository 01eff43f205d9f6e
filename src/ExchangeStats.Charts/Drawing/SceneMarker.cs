namespace ExchangeStats.Charts.Drawing;

/// <summary>A circle at a place in data coordinates.</summary>
/// <param name="X">Its middle, from the left.</param>
/// <param name="Y">Its middle, upwards.</param>
/// <param name="Radius">Its radius in pixels.</param>
/// <param name="Role">Its part in the chart, which gives it its colour.</param>
/// <param name="Opacity">How opaque the disc is; 0 for a ring.</param>
/// <param name="LineWidth">The width of the outline in pixels; 0 for none.</param>
internal sealed record SceneMarker(double X, double Y, double Radius, ColorRole Role, double Opacity, double LineWidth)
{
    /// <summary>Boxes in pixels of the figure that together cover the circle, and little else.</summary>
    public IEnumerable<Box> BoxesIn(SceneAxes axes)
    {
        var (x, y, reach) = (axes.PixelX(X), axes.PixelY(Y), Radius + (LineWidth / 2));
        foreach (var (width, height) in ((double, double)[])[(1, 0.4), (0.92, 0.72), (0.72, 0.92), (0.4, 1)])
            yield return new(x - (reach * width), y - (reach * height), x + (reach * width), y + (reach * height));
    }
}
