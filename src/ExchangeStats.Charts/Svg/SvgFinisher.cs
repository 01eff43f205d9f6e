using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using ExchangeStats.Charts.Drawing;

namespace ExchangeStats.Charts.Svg;

/// <summary>
/// Makes a lasting document of the raw SVG that ScottPlot renders, which numbers its ids by process, has no view box, no
/// title and one theme only: ids are renumbered in document order under a prefix of the chart, colours become classes that
/// follow the reader's preference, and the texts of the scene are added as glyph outlines.
/// </summary>
internal static class SvgFinisher
{
    // Stands for the chart's prefix until the whole body is known; no other text of the body can contain it.
    private const char PrefixMark = '\u0001';

    public static string Finish(string raw, Scene scene, ChartTheme theme, string title, string description)
    {
        var classes = new ColorClasses(PrefixMark);
        var body = new StringBuilder(raw.Length);
        Copy(raw, body, classes);
        var outlines = new GlyphOutlines(PrefixMark);
        foreach (var text in scene.Texts)
        {
            if (text.HidesGrid) GlyphOutlines.WriteGround(body, text, classes, scene.Scale);
        }

        foreach (var text in scene.Texts) outlines.Write(body, text, classes);

        var size = string.Create(CultureInfo.InvariantCulture, $"viewBox=\"0 0 {scene.Width} {scene.Height}\" width=\"{scene.Width}\" height=\"{scene.Height}\"");
        var document = new StringBuilder(body.Length + 30_000)
            .Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" {size} role=\"img\" aria-labelledby=\"{PrefixMark}title {PrefixMark}desc\">\n")
            .Append(CultureInfo.InvariantCulture, $"<title id=\"{PrefixMark}title\">{Escaped(title)}</title>\n")
            .Append(CultureInfo.InvariantCulture, $"<desc id=\"{PrefixMark}desc\">{Escaped(description)}</desc>\n");
        classes.WriteStyle(document, theme);
        outlines.WriteDefinitions(document);
        document.Append(body).Append("</svg>\n");
        return WithPrefix(document);
    }

    /// <summary>The text as XML has it; a character that XML cannot hold becomes U+FFFD.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\t' or '\n' or '\r' => escaped.Append(' '),
                < 0x20 or 0xFFFE or 0xFFFF => escaped.Append('\uFFFD'),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }

    // The prefix comes from the content, so that different charts in one page never share an id, and equal ones may.
    private static string WithPrefix(StringBuilder document)
    {
        var text = document.ToString();
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return text.Replace(PrefixMark.ToString(), $"c{BinaryPrimitives.ReadUInt32BigEndian(digest):x8}-", StringComparison.Ordinal);
    }

    private static void Copy(string raw, StringBuilder body, ColorClasses classes)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = XmlReader.Create(new StringReader(raw), new XmlReaderSettings { IgnoreWhitespace = true, IgnoreComments = true, DtdProcessing = DtdProcessing.Ignore });
        while (reader.Read())
        {
            if (reader.Depth == 0) continue;
            if (reader.NodeType == XmlNodeType.EndElement) body.Append("</").Append(reader.LocalName).Append(">\n");
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName == "text") throw new InvalidOperationException("ScottPlot drew a text of its own; texts of a chart belong to its scene, so that they look the same everywhere.");
            CopyElement(reader, body, classes, ids);
        }
    }

    private static void CopyElement(XmlReader reader, StringBuilder body, ColorClasses classes, Dictionary<string, string> ids)
    {
        var isEmpty = reader.IsEmptyElement;
        body.Append('<').Append(reader.LocalName);
        var colors = "";
        while (reader.MoveToNextAttribute())
        {
            var (name, value) = (reader.LocalName, reader.Value);
            if (name is "fill" or "stroke" or "stop-color" && classes.ClassOf(name, value) is { } color)
            {
                colors = colors.Length == 0 ? color : $"{colors} {color}";
                continue;
            }

            if (name == "id") value = IdOf(value, ids);
            else if (value.StartsWith("url(#", StringComparison.Ordinal)) value = $"url(#{IdOf(value[5..^1], ids)})";
            else if (name == "href" && value.StartsWith('#')) value = $"#{IdOf(value[1..], ids)}";
            else value = Escaped(value);
            body.Append(' ').Append(name).Append("=\"").Append(value).Append('"');
        }

        if (colors.Length > 0) body.Append(" class=\"").Append(colors).Append('"');
        body.Append(isEmpty ? "/>\n" : ">\n");
    }

    private static string IdOf(string raw, Dictionary<string, string> ids)
    {
        if (!ids.TryGetValue(raw, out var id))
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{PrefixMark}{ids.Count + 1}");
            ids.Add(raw, id);
        }

        return id;
    }
}
