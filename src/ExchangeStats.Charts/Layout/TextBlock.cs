using System.Collections.Immutable;
using System.Text;
using ExchangeStats.Charts.Drawing;

namespace ExchangeStats.Charts.Layout;

/// <summary>A text broken into lines that fit a width; no character is lost.</summary>
internal sealed record TextBlock(ImmutableArray<string> Lines, TextStyle Style)
{
    public double Width => Lines.IsEmpty ? 0 : Lines.Max(Style.Measure);

    public double Height => Lines.Length * Style.LineHeight;

    public static TextBlock Empty(TextStyle style) => new([], style);

    public static TextBlock Wrap(string text, TextStyle style, double width)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var word in ChartFont.Showable(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (style.Measure(longer) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0) lines.Add(line);
            line = Broken(word, style, width, lines);
        }

        if (line.Length > 0) lines.Add(line);
        return new(lines.ToImmutable(), style);
    }

    /// <summary>The lines at their places, from <paramref name="top"/> downwards, each beginning at <paramref name="left"/>.</summary>
    public IEnumerable<PlacedText> At(double left, double top, bool hidesGrid = false) =>
        Lines.Select((line, position) => new PlacedText(
            line, left, top + (position * Style.LineHeight) + ((Style.LineHeight - Style.Ascent - Style.Descent) / 2) + Style.Ascent, Style, hidesGrid));

    // A word that is wider than the line is broken where the line ends; all but its last piece become lines.
    private static string Broken(string word, TextStyle style, double width, ImmutableArray<string>.Builder lines)
    {
        var piece = new StringBuilder();
        foreach (var letter in word)
        {
            if (piece.Length > 0 && style.Measure(piece.ToString() + letter) > width)
            {
                lines.Add(piece.ToString());
                piece.Clear();
            }

            piece.Append(letter);
        }

        return piece.ToString();
    }
}
