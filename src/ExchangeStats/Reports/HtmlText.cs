using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace ExchangeStats.Reports;

/// <summary>Escapes text for HTML, between tags and inside quoted attributes.</summary>
internal static partial class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Escape(string text) => Encoder.Encode(PlainText.OnOneLine(text));

    /// <summary>Text in large letters, of which no line ends between a day and its month.</summary>
    public static string EscapeTitle(string text) => DayAndMonth().Replace(Escape(text), "&nbsp;");

    /// <summary>Text that keeps its lines.</summary>
    public static string EscapeLines(string text) => string.Join('\n', text.Split('\n').Select(Escape));

    /// <summary>The code of a language, as HTML has it.</summary>
    public static string CodeOf(Language language) => language == Language.Ukrainian ? "uk" : "en";

    [GeneratedRegex(@"(?<=\b\d{1,2}) (?=\p{L})")]
    private static partial Regex DayAndMonth();
}
