using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ExchangeStats.Reports;

/// <summary>Escapes text for HTML, between tags and inside quoted attributes.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Escape(string text) => Encoder.Encode(PlainText.OnOneLine(text));

    /// <summary>Text in large letters, of which no line ends between a day and its month.</summary>
    public static string EscapeTitle(string text)
    {
        var words = Escape(text).Split(' ');
        return string.Concat(words.Select((word, index) => index == 0 ? word : (IsDayAndMonth(words[index - 1], word) ? "&nbsp;" : " ") + word));
    }

    /// <summary>Text that keeps its lines.</summary>
    public static string EscapeLines(string text) => string.Join('\n', text.Split('\n').Select(Escape));

    /// <summary>The code of a language, as HTML has it.</summary>
    public static string CodeOf(Language language) => language == Language.Ukrainian ? "uk" : "en";

    private static bool IsDayAndMonth(string day, string month) => day.Length is 1 or 2 && day.All(char.IsAsciiDigit) && month.Length > 0 && char.IsLetter(month[0]);
}
