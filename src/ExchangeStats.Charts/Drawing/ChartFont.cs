using System.Globalization;
using System.Text;
using SkiaSharp;

namespace ExchangeStats.Charts.Drawing;

/// <summary>
/// One of the two bundled fonts: measures text and gives glyph outlines, independent of the fonts of the machine.
/// </summary>
internal sealed class ChartFont
{
    private const int LastCodePoint = 0x25FF;
    private const int Replacement = 0x25A1;

    private readonly ushort[] glyphs;
    private readonly float[] advances;
    private readonly string?[] outlines;

    private ChartFont(string file)
    {
        using var stream = typeof(ChartFont).Assembly.GetManifestResourceStream($"Fonts/{file}")!;
        Typeface = SKTypeface.FromStream(stream);
        UnitsPerEm = Typeface.UnitsPerEm;
        using var font = FontOf(UnitsPerEm);
        glyphs = font.GetGlyphs([.. Enumerable.Range(0, LastCodePoint + 1)]);
        advances = font.GetGlyphWidths([.. Enumerable.Range(0, Typeface.GlyphCount).Select(glyph => (ushort)glyph)]);
        outlines = new string?[Typeface.GlyphCount];
    }

    public static ChartFont Regular { get; } = new("ExchangeStatsSans-Regular.ttf");

    public static ChartFont SemiBold { get; } = new("ExchangeStatsSans-SemiBold.ttf");

    public SKTypeface Typeface { get; }

    public int UnitsPerEm { get; }

    public static ChartFont? Named(string family) =>
        family == SemiBold.Typeface.FamilyName ? SemiBold : family == Regular.Typeface.FamilyName ? Regular : null;

    /// <summary>The text as this font can show it: blanks and line breaks become a space, a character that is missing becomes □.</summary>
    public static string Showable(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category == UnicodeCategory.Format) continue;
            if (category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) shown.Append(' ');
            else if (Regular.Has(rune) && SemiBold.Has(rune)) shown.Append(rune.ToString());
            else shown.Append((char)Replacement);
        }

        return shown.ToString();
    }

    public SKFont FontOf(float size) => new(Typeface, size)
    {
        Hinting = SKFontHinting.None,
        Subpixel = true,
        LinearMetrics = true,
        Edging = SKFontEdging.Antialias,
    };

    public double Measure(string text, double size)
    {
        var units = 0.0;
        foreach (var letter in text) units += advances[GlyphOf(letter)];
        return units * size / UnitsPerEm;
    }

    public ushort GlyphOf(int codePoint) => codePoint <= LastCodePoint ? glyphs[codePoint] : (ushort)0;

    /// <summary>The outline as SVG path data in font units, y downwards from the baseline; empty for a blank.</summary>
    public string OutlineOf(ushort glyph)
    {
        if (outlines[glyph] is { } known) return known;
        using var font = FontOf(UnitsPerEm);
        using var path = font.GetGlyphPath(glyph);
        return outlines[glyph] = path?.ToSvgPathData() ?? "";
    }

    private bool Has(Rune rune) => GlyphOf(rune.Value) != 0;
}
