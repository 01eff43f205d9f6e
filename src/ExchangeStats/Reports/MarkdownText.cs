using System.Globalization;
using System.Text;

namespace ExchangeStats.Reports;

/// <summary>Escapes text for Markdown.</summary>
internal static class MarkdownText
{
    // Signs that can begin or end anything in the middle of a line; a pipe would end a cell.
    private const string Signs = "\\`*_[]<>|#~&!$";

    // What would end the link, the cell or the page around it.
    private const string Reserved = "<>()[]\\|\"'`";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\r' or '\t' or ' ' or '\u0085' or '\u2028' or '\u2029') escaped.Append(escaped.Length > 0 && escaped[^1] == ' ' ? "" : " ");
            else if (char.IsControl(c) || TurnsText(c)) escaped.Append('\uFFFD');
            else if (Signs.Contains(c, StringComparison.Ordinal)) escaped.Append('\\').Append(c);
            else if (BeginsList(text, i)) escaped.Append('\\').Append(c);
            else escaped.Append(c);
        }

        return escaped.ToString().Trim(' ');
    }

    /// <summary>A link's target, or null when it is no address that may be followed.</summary>
    public static string? Target(string? target)
    {
        if (target is null) return null;
        if (target.StartsWith('#')) return "#" + Anchor(target[1..]);
        if (!target.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !target.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) return null;
        var written = new StringBuilder();
        foreach (var rune in target.EnumerateRunes())
        {
            if (IsPlain(rune)) written.Append(rune);
            else foreach (var value in Encoding.UTF8.GetBytes(rune.ToString())) written.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
        }

        return written.ToString();
    }

    /// <summary>Letters, digits and hyphens of a name; what else is in it becomes its number after a low line, so that different names stay different.</summary>
    public static string Anchor(string name) =>
        string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c == '-' ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"_{(int)c:x}")));

    private static bool IsPlain(Rune rune) => !Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune)
        && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format && !Reserved.Contains(rune.ToString(), StringComparison.Ordinal);

    // Signs that turn the direction of what follows could make a claim read as another one, beyond the end of its cell.
    private static bool TurnsText(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // A hyphen or plus at the beginning of a line makes a list, and so does a number with a full stop.
    private static bool BeginsList(string text, int index) => text[index] switch
    {
        '-' or '+' or '=' => string.IsNullOrWhiteSpace(text[..index]),
        '.' or ')' => index is > 0 and < 10 && (index + 1 == text.Length || text[index + 1] == ' ') && text[..index].TrimStart().All(char.IsAsciiDigit),
        _ => false,
    };
}
