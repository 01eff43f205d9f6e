namespace ExchangeStats.Charts.Drawing;

/// <summary>How a text looks: its font, size in pixels and colour.</summary>
internal sealed record TextStyle(ChartFont Font, double Size, ColorRole Role)
{
    public double Ascent => Size * 0.78;

    public double Descent => Size * 0.22;

    public double LineHeight => Size * 1.32;

    public double Measure(string text) => Font.Measure(text, Size);

    public TextStyle In(ColorRole role) => this with { Role = role };
}
