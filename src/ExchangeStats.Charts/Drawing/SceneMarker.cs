namespace ExchangeStats.Charts.Drawing;

/// <summary>A circle at a place in data coordinates.</summary>
/// <param name="X">Its middle.</param>
/// <param name="Y">Its middle.</param>
/// <param name="Radius">Its radius in pixels.</param>
/// <param name="Role">Its part in the chart, which gives it its colour.</param>
/// <param name="Opacity">How opaque the disc is; 0 for a ring.</param>
/// <param name="LineWidth">The width of the outline in pixels; 0 for none.</param>
internal sealed record SceneMarker(double X, double Y, double Radius, ColorRole Role, double Opacity, double LineWidth)
{
    /// <summary>The square around the circle, in pixels of the figure.</summary>
    public Box BoxIn(SceneAxes axes) =>
        new Box(axes.PixelX(X), axes.PixelY(Y), axes.PixelX(X), axes.PixelY(Y)).Grown(Radius + (LineWidth / 2));
}
