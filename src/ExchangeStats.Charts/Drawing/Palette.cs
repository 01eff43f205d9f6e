using System.Collections.Immutable;
using ScottPlot;

namespace ExchangeStats.Charts.Drawing;

/// <summary>
/// The colours of a theme. The series stay apart under normal, protan, deutan and tritan vision, and no party wears the
/// colours of its flag. Within a theme every role has a colour of its own, so that a colour tells its role.
/// </summary>
internal sealed class Palette
{
    private readonly ImmutableArray<Color> colors;

    private Palette(params ImmutableArray<string> colors) => this.colors = [.. colors.Select(color => Color.FromHex(color))];

    public static Palette Light { get; } = new("#FFFFFF", "#1B1F24", "#55606B", "#E3E7EA", "#6B7680", "#0B7285", "#A85F00", "#250533");

    public static Palette Dark { get; } = new("#14171C", "#F2F4F6", "#A9B3BD", "#2B3138", "#8B96A1", "#4FC3D9", "#E8A33D", "#7869FF");

    public Color this[ColorRole role] => colors[(int)role];

    public static Palette Of(ChartTheme theme) => theme == ChartTheme.Dark ? Dark : Light;

    public static ColorRole Series(int slot) => ColorRole.FirstSeries + (slot % 3);

    public string Hex(ColorRole role)
    {
        var color = this[role];
        return $"#{color.R:X2}{color.G:X2}{color.B:X2}";
    }

    public ColorRole? RoleOf(byte red, byte green, byte blue)
    {
        for (var i = 0; i < colors.Length; i++)
        {
            if (colors[i].R == red && colors[i].G == green && colors[i].B == blue) return (ColorRole)i;
        }

        return null;
    }
}
