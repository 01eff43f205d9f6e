using SkiaSharp;

namespace ExchangeStats.Charts.Drawing;

/// <summary>Draws a scene into a PNG file.</summary>
internal static class PngPainter
{
    // The filter "sub" at level 3 suits flat areas: half the time of the default for a tenth more bytes.
    private static readonly SKPngEncoderOptions Encoding = new(SKPngEncoderFilterFlags.Sub, 3);

    /// <summary>The picture, with <paramref name="density"/> pixels for each one of the scene, across and down.</summary>
    public static byte[] Paint(Scene scene, Palette palette, int density)
    {
        using var surface = SKSurface.Create(new SKImageInfo(scene.Width * density, scene.Height * density, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var plot = ScenePlotter.Plot(scene, palette);
        surface.Canvas.Scale(density);
        plot.Render(surface.Canvas, scene.Width, scene.Height);
        using var pixels = surface.PeekPixels();
        using var encoded = pixels.Encode(Encoding);
        return encoded?.ToArray() ?? throw new InvalidOperationException("The picture could not be encoded as PNG.");
    }
}
