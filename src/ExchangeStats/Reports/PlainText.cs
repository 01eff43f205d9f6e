using System.Text;

namespace ExchangeStats.Reports;

/// <summary>Makes texts safe to show in any format: nothing in them breaks a line, turns what follows or cannot be encoded.</summary>
internal static class PlainText
{
    /// <summary>
    /// The text on one line, with single spaces. Control characters, signs that turn the direction of what follows and halves of
    /// characters become U+FFFD, so that they are seen and do nothing.
    /// </summary>
    public static string OnOneLine(string text)
    {
        var cleaned = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t' or ' ' or 0x85 or 0x2028 or 0x2029) cleaned.Append(cleaned.Length > 0 && cleaned[^1] == ' ' ? "" : " ");
            else if (Rune.IsControl(rune) || TurnsText(rune.Value)) cleaned.Append('\uFFFD');
            else cleaned.Append(rune.ToString());
        }

        return cleaned.ToString();
    }

    // Such a sign could make a claim read as another one, beyond the end of its cell.
    private static bool TurnsText(int c) => c is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
