using System.Globalization;
using System.Text;

namespace ExchangeStats.Reports;

/// <summary>Breaks text into lines between words.</summary>
internal static class TextLines
{
    /// <summary>How many signs a reader sees: a letter and the accent on it are one.</summary>
    public static int Length(string text) => new StringInfo(text).LengthInTextElements;

    /// <summary>The lines, each no longer than a width unless one word is; at least one.</summary>
    public static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = new StringBuilder();
        var length = 0;
        foreach (var word in text.Split(' '))
        {
            var more = Length(word);
            if (length > 0 && length + 1 + more > width)
            {
                yield return line.ToString();
                line.Clear();
                length = 0;
            }

            if (length > 0) line.Append(' ');
            line.Append(word);
            length += more + (length > 0 ? 1 : 0);
        }

        yield return line.ToString();
    }
}
