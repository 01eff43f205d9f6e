using SkiaSharp;

namespace ExchangeStats.Charts.Drawing;

/// <summary>Draws a scene into a PNG file.</summary>
internal static class PngPainter
{
    // The filter "sub" suits flat areas: half the time of trying all filters for a few per cent more bytes.
    private static readonly SKPngEncoderOptions Encoding = new(SKPngEncoderFilterFlags.Sub, 6);

    public static byte[] Paint(Scene scene, Palette palette)
    {
        using var surface = SKSurface.Create(new SKImageInfo(scene.Width, scene.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        using var plot = ScenePlotter.Plot(scene, palette);
        plot.Render(surface.Canvas, scene.Width, scene.Height);
        using var pixels = surface.PeekPixels();
        using var encoded = pixels.Encode(Encoding);
        return encoded?.ToArray() ?? throw new InvalidOperationException("The picture could not be encoded as PNG.");
    }
}
