using ExchangeStats.Charts.Drawing;

namespace ExchangeStats.Charts.Layout;

/// <summary>The text styles and distances of a chart, all at one scale.</summary>
internal sealed record Typography(double Scale)
{
    public TextStyle Title { get; } = new(ChartFont.SemiBold, 20 * Scale, ColorRole.Ink);

    public TextStyle Subtitle { get; } = new(ChartFont.Regular, 14 * Scale, ColorRole.Quiet);

    public TextStyle AxisLabel { get; } = new(ChartFont.Regular, 12.5 * Scale, ColorRole.Quiet);

    public TextStyle Label { get; } = new(ChartFont.Regular, 13 * Scale, ColorRole.Ink);

    public TextStyle StrongLabel { get; } = new(ChartFont.SemiBold, 13.5 * Scale, ColorRole.Ink);

    public TextStyle Note { get; } = new(ChartFont.Regular, 11 * Scale, ColorRole.Quiet);

    public double Margin => 14 * Scale;

    /// <summary>The scale for a size: text grows with very large charts and shrinks with very small ones.</summary>
    public static double ScaleFor(int width, int height)
    {
        var large = Math.Min(width / 1600.0, height / 900.0);
        var small = Math.Min(width / 600.0, height / 330.0);
        return large > 1 ? large : Math.Clamp(small, 0.35, 1);
    }
}
