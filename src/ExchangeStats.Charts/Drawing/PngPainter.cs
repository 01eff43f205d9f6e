using SkiaSharp;

namespace ExchangeStats.Charts.Drawing;

/// <summary>Draws a scene into a PNG file.</summary>
internal static class PngPainter
{
    // No filter and level 3 suit flat areas: half the time of the default, and a fifth fewer bytes than with the filter "sub".
    private static readonly SKPngEncoderOptions Encoding = new(SKPngEncoderFilterFlags.None, 3);

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
