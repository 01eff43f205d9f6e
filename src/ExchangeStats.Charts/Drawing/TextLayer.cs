using ScottPlot;
using SkiaSharp;

namespace ExchangeStats.Charts.Drawing;

/// <summary>
/// Draws the texts of a scene over everything else, in the bundled fonts: ScottPlot's own labels would look fonts up in the
/// machine and format numbers in its culture.
/// </summary>
internal sealed class TextLayer(Scene scene, Palette palette) : IPlottable, IRenderLast
{
    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new ScottPlot.Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    public void Render(RenderPack rp)
    {
        // Texts lie outside the data area too, so they are drawn when clipping is over.
    }

    public void RenderLast(RenderPack rp)
    {
        using var paint = new SKPaint { IsAntialias = true };
        foreach (var text in scene.Texts)
        {
            if (!text.HidesGrid) continue;
            var box = text.Box.Grown(2 * scene.Scale);
            paint.Color = palette[ColorRole.Background].ToSKColor();
            rp.Canvas.DrawRect((float)box.Left, (float)box.Top, (float)box.Width, (float)box.Height, paint);
        }

        foreach (var text in scene.Texts)
        {
            using var font = text.Style.Font.FontOf((float)text.Style.Size);
            paint.Color = palette[text.Style.Role].ToSKColor();
            rp.Canvas.DrawText(text.Text, (float)text.X, (float)text.Baseline, font, paint);
        }
    }
}
