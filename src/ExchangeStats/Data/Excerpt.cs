using System.Globalization;
using System.Text;

namespace ExchangeStats.Data;

/// <summary>Text of a file as messages show it: quoted, cut short, and on one line.</summary>
internal static class Excerpt
{
    private const int Longest = 40;

    public static string Of(ReadOnlySpan<char> text)
    {
        var cut = text.Length <= Longest ? text.Length : char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return $"\"{OneLine(text[..cut])}{(cut < text.Length ? "…" : "")}\"";
    }

    public static string OneLine(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n') shown.Append('⏎');
            else if (rune.Value is '\t' or '\r') shown.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) shown.Append('\uFFFD');
            else shown.Append(rune.ToString());
        }

        return shown.ToString();
    }
}
