using System.Globalization;
using System.Text;

namespace ExchangeStats.Reports;

/// <summary>Writes reports as plain text for terminals and mails. Addresses of the web are numbered and stand at the end.</summary>
internal sealed class TextRenderer
{
    /// <summary>How wide lines are, where words allow.</summary>
    public const int Width = 100;

    private readonly StringBuilder text = new();
    private readonly List<string> addresses = [];

    private TextRenderer()
    {
    }

    public static string Render(Report report)
    {
        var renderer = new TextRenderer();
        renderer.WriteHeading(report.Title, '=');
        foreach (var block in report.Blocks) renderer.Write(block);
        renderer.WriteAddresses();
        return renderer.text.ToString();
    }

    private void Write(ReportBlock block)
    {
        switch (block)
        {
            case Heading heading:
                text.Append('\n');
                WriteHeading(heading.Text, heading.Level == 2 ? '-' : null);
                break;
            case Paragraph paragraph:
                text.Append('\n').AppendJoin('\n', TextLines.Wrapped(Written(paragraph.Text), Width)).Append('\n');
                break;
            case BulletList { Items.IsEmpty: false } list:
                WriteItems(list.Items.Select(Written));
                break;
            case KeyFigures { Figures.IsEmpty: false } key:
                WriteItems(key.Figures.Select(figure => $"{Written(figure.Value)} {PlainText.OnOneLine(figure.Meaning)}"));
                break;
            case ReportTable table:
                text.Append('\n');
                TextTable.Write(text, table, Written);
                break;
            case Figure figure:
                WriteItems([PlainText.OnOneLine(figure.AltText)]);
                break;
        }
    }

    private void WriteHeading(string heading, char? line)
    {
        var lines = TextLines.Wrapped(PlainText.OnOneLine(heading), Width).ToArray();
        text.AppendJoin('\n', lines).Append('\n');
        if (line is { } underline) text.Append(underline, lines.Max(TextLines.Length)).Append('\n');
    }

    private void WriteItems(IEnumerable<string> items)
    {
        text.Append('\n');
        foreach (var item in items)
        {
            var first = true;
            foreach (var line in TextLines.Wrapped(item, Width - 2))
            {
                text.Append(first ? "- " : "  ").Append(line).Append('\n');
                first = false;
            }
        }
    }

    private string Written(Passage passage) => string.Concat(passage.Pieces.Select(piece => PlainText.OnOneLine(piece.Text) + Reference(piece))).Trim();

    private string Reference(Inline piece)
    {
        if (WebAddress.Of(piece.Target) is not { } address || address.StartsWith('#')) return "";
        var number = addresses.IndexOf(address) + 1;
        if (number == 0)
        {
            addresses.Add(address);
            number = addresses.Count;
        }

        return string.Create(CultureInfo.InvariantCulture, $" [{number}]");
    }

    private void WriteAddresses()
    {
        if (addresses.Count > 0) text.Append('\n');
        for (var i = 0; i < addresses.Count; i++) text.Append(CultureInfo.InvariantCulture, $"[{i + 1}] {addresses[i]}\n");
    }
}
