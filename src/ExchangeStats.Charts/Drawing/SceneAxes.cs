namespace ExchangeStats.Charts.Drawing;

/// <summary>The data area in pixels and the data coordinates at its edges.</summary>
internal sealed record SceneAxes(Box Area, double XLow, double XHigh, double YLow, double YHigh)
{
    public double UnitsPerPixelX => (XHigh - XLow) / Area.Width;

    public double UnitsPerPixelY => (YHigh - YLow) / Area.Height;

    public double PixelX(double x) => Area.Left + ((x - XLow) / (XHigh - XLow) * Area.Width);

    public double PixelY(double y) => Area.Bottom - ((y - YLow) / (YHigh - YLow) * Area.Height);
}
