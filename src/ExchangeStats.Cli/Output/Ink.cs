using System.Globalization;
using System.Text;
using ExchangeStats.Consistency;

namespace ExchangeStats.Cli.Output;

/// <summary>
/// Text for people: coloured where that is wanted, and never with signs that would steer the terminal, whatever the data contain.
/// A handful of escape codes; a library for terminals would cost a third of the time that the help takes.
/// </summary>
internal sealed class Ink(bool isColoured)
{
    /// <summary>Colour on a terminal that is not told otherwise: by --no-color, by NO_COLOR (see no-color.org), or by being a dumb one.</summary>
    public static Ink For(Surroundings surroundings, bool isRefused) =>
        new(surroundings.IsOutputTerminal && !isRefused && string.IsNullOrEmpty(surroundings.Variable("NO_COLOR")) && surroundings.Variable("TERM") != "dumb");

    public string Bold(string text) => Dyed("1", text);

    public string Faint(string text) => Dyed("2", text);

    public string Of(Severity severity, string text) => Dyed(severity switch { Severity.Contradiction => "1;31", Severity.Doubt => "33", _ => "36" }, text);

    public string Good(string text) => Dyed("32", text);

    /// <summary>The text on one line, with every sign that is not printed shown by its number.</summary>
    public static string Plain(string text)
    {
        if (!text.Any(IsUnprinted)) return text;
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!IsUnprinted(c)) plain.Append(c);
            else if (c is '\n' or '\r' or '\t') plain.Append(' ');
            else plain.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        return plain.ToString();
    }

    private string Dyed(string code, string text) => isColoured ? $"\u001b[{code}m{text}\u001b[0m" : text;

    // Also the signs that turn the direction of what follows, by which a claim could be made to read as another one.
    private static bool IsUnprinted(char c) => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';
}
