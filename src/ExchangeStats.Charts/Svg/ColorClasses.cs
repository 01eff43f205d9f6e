using System.Globalization;
using System.Text;
using ExchangeStats.Charts.Drawing;

namespace ExchangeStats.Charts.Svg;

/// <summary>
/// Classes in place of colours, one for each use of a role: with the colour of the theme, or with the light one and, where the
/// reader prefers it, the dark one.
/// </summary>
internal sealed class ColorClasses(char prefix)
{
    private readonly SortedDictionary<string, (string Property, ColorRole Role)> used = new(StringComparer.Ordinal);

    /// <summary>The class for a colour of the light theme; null for anything else, such as <c>none</c>.</summary>
    public string? ClassOf(string property, string color) => RoleOf(color) is { } role ? ClassOf(property, role) : null;

    public string ClassOf(string property, ColorRole role)
    {
        var name = $"{prefix}{property}-{Name(role)}";
        used[name] = (property, role);
        return name;
    }

    public void WriteStyle(StringBuilder document, ChartTheme theme)
    {
        document.Append("<style>");
        WriteRules(document, Palette.Of(theme));
        if (theme == ChartTheme.Automatic) WriteDarkRules(document);
        document.Append("</style>\n");
    }

    private static string Name(ColorRole role) => role switch
    {
        ColorRole.Background => "ground",
        ColorRole.Ink => "ink",
        ColorRole.Quiet => "quiet",
        ColorRole.Grid => "grid",
        ColorRole.Axis => "axis",
        ColorRole.FirstSeries => "first",
        ColorRole.SecondSeries => "second",
        _ => "third",
    };

    private static ColorRole? RoleOf(string color)
    {
        if (color == "white") return Palette.Light.RoleOf(255, 255, 255);
        if (color.Length != 7 || color[0] != '#' || !int.TryParse(color.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)) return null;
        return Palette.Light.RoleOf((byte)(rgb >> 16), (byte)((rgb >> 8) & 0xFF), (byte)(rgb & 0xFF));
    }

    private void WriteDarkRules(StringBuilder document)
    {
        document.Append("@media (prefers-color-scheme:dark){");
        WriteRules(document, Palette.Dark);
        document.Append('}');
    }

    private void WriteRules(StringBuilder document, Palette palette)
    {
        foreach (var (name, (property, role)) in used)
            document.Append('.').Append(name).Append('{').Append(property).Append(':').Append(palette.Hex(role)).Append('}');
    }
}
