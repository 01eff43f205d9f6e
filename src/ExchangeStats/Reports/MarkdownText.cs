using System.Text;

namespace ExchangeStats.Reports;

/// <summary>Escapes text for Markdown.</summary>
internal static class MarkdownText
{
    // Signs that can begin or end anything in the middle of a line; a pipe would end a cell.
    private const string Signs = "\\`*_[]<>|#~&!$";

    public static string Escape(string text)
    {
        var plain = PlainText.OnOneLine(text);
        var escaped = new StringBuilder(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            if (Signs.Contains(c, StringComparison.Ordinal)) escaped.Append('\\').Append(c);
            else if (BeginsList(plain, i)) escaped.Append('\\').Append(c);
            else escaped.Append(c);
        }

        return escaped.ToString().Trim(' ');
    }

    // A hyphen or plus at the beginning of a line makes a list, and so does a number with a full stop.
    private static bool BeginsList(string text, int index) => text[index] switch
    {
        '-' or '+' or '=' => string.IsNullOrWhiteSpace(text[..index]),
        '.' or ')' => index is > 0 and < 10 && (index + 1 == text.Length || text[index + 1] == ' ') && text[..index].TrimStart().All(char.IsAsciiDigit),
        _ => false,
    };
}
