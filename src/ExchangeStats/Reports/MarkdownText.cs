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
            if (c is '\n' or '\r' or '\t' or ' ') escaped.Append(escaped.Length > 0 && escaped[^1] == ' ' ? "" : " ");
            else if (char.IsControl(c)) escaped.Append('\uFFFD');
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
            if (rune.Value > ' ' && rune.Value != 0x7F && !Reserved.Contains(rune.ToString(), StringComparison.Ordinal)) written.Append(rune);
            else written.Append(CultureInfo.InvariantCulture, $"%{rune.Value:X2}");
        }

        return written.ToString();
    }

    /// <summary>Letters, digits and hyphens of a name; what else is in it becomes a hyphen.</summary>
    public static string Anchor(string name) => string.Concat(name.Select(c => char.IsLetterOrDigit(c) ? c : '-'));

    // A hyphen or plus at the beginning of a line makes a list, and so does a number with a full stop.
    private static bool BeginsList(string text, int index) => text[index] switch
    {
        '-' or '+' or '=' => string.IsNullOrWhiteSpace(text[..index]),
        '.' or ')' => index is > 0 and < 10 && (index + 1 == text.Length || text[index + 1] == ' ') && text[..index].TrimStart().All(char.IsAsciiDigit),
        _ => false,
    };
}
