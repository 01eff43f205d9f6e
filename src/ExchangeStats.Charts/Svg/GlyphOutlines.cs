using System.Globalization;
using System.Text;
using ExchangeStats.Charts.Drawing;

namespace ExchangeStats.Charts.Svg;

/// <summary>Texts as outlines of their glyphs, each glyph defined once, so that the reader's fonts do not matter.</summary>
internal sealed class GlyphOutlines(char prefix)
{
    private readonly Dictionary<(ChartFont Font, ushort Glyph), string> ids = [];
    private readonly List<(string Id, string Outline)> definitions = [];

    /// <summary>The ground that hides the grid behind a text.</summary>
    public static void WriteGround(StringBuilder body, PlacedText text, ColorClasses classes, double scale)
    {
        var box = text.Box.Grown(2 * scale);
        body.Append("<rect x=\"").Append(Number(box.Left)).Append("\" y=\"").Append(Number(box.Top))
            .Append("\" width=\"").Append(Number(box.Width)).Append("\" height=\"").Append(Number(box.Height))
            .Append("\" class=\"").Append(classes.ClassOf("fill", ColorRole.Background)).Append("\"/>\n");
    }

    public void Write(StringBuilder body, PlacedText text, ColorClasses classes)
    {
        var font = text.Style.Font;
        body.Append("<g transform=\"translate(").Append(Number(text.X)).Append(' ').Append(Number(text.Baseline)).Append(") scale(")
            .Append(Math.Round(text.Style.Size / font.UnitsPerEm, 6).ToString("0.######", CultureInfo.InvariantCulture))
            .Append(")\" class=\"").Append(classes.ClassOf("fill", text.Style.Role)).Append("\">");
        var x = 0.0;
        foreach (var letter in text.Text)
        {
            if (IdOf(font, font.GlyphOf(letter)) is { Length: > 0 } id)
            {
                body.Append("<use href=\"#").Append(id);
                if (x > 0) body.Append("\" x=\"").Append(Number(x));
                body.Append("\"/>");
            }

            x += font.Measure(letter.ToString(), font.UnitsPerEm);
        }

        body.Append("</g>\n");
    }

    public void WriteDefinitions(StringBuilder document)
    {
        document.Append("<defs>\n");
        foreach (var (id, outline) in definitions)
            document.Append("<path id=\"").Append(id).Append("\" d=\"").Append(outline).Append("\"/>\n");
        document.Append("</defs>\n");
    }

    private static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    // A blank has no outline and needs no id.
    private string IdOf(ChartFont font, ushort glyph)
    {
        if (ids.TryGetValue((font, glyph), out var id)) return id;
        var outline = font.OutlineOf(glyph);
        id = outline.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{prefix}g{definitions.Count + 1}");
        ids.Add((font, glyph), id);
        if (id.Length > 0) definitions.Add((id, outline));
        return id;
    }
}
