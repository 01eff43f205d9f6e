using System.Text;

namespace ExchangeStats.Reports;

/// <summary>Writes reports as Markdown. Whatever a text contains, it appears as exactly that text.</summary>
internal static class MarkdownRenderer
{
    public static string Render(Report report)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(MarkdownText.Escape(report.Title)).Append('\n');
        foreach (var block in report.Blocks)
        {
            text.Append('\n');
            Write(text, block);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, ReportBlock block)
    {
        switch (block)
        {
            case Heading heading:
                if (heading.Anchor is not null) text.Append(Anchor(heading.Anchor)).Append("\n\n");
                text.Append('#', heading.Level).Append(' ').Append(MarkdownText.Escape(heading.Text)).Append('\n');
                break;
            case Paragraph paragraph:
                text.Append(Passage(paragraph.Text)).Append('\n');
                break;
            case BulletList list:
                foreach (var item in list.Items) text.Append("- ").Append(Passage(item)).Append('\n');
                break;
            case KeyFigures key:
                foreach (var figure in key.Figures) text.Append("- **").Append(Passage(figure.Value)).Append("** ").Append(MarkdownText.Escape(figure.Meaning)).Append('\n');
                break;
            case ReportTable table:
                Write(text, table);
                break;
            case Figure figure:
                text.Append("![").Append(MarkdownText.Escape(figure.AltText)).Append("](charts/").Append(figure.Name).Append(".svg)\n");
                break;
        }
    }

    private static void Write(StringBuilder text, ReportTable table)
    {
        text.Append("| ").AppendJoin(" | ", table.Columns.Select(MarkdownText.Escape)).Append(" |\n|");
        for (var i = 0; i < table.Columns.Length; i++) text.Append(table.Numeric.Contains(i) ? " ---: |" : " --- |");
        text.Append('\n');
        foreach (var row in table.Rows) text.Append("| ").AppendJoin(" | ", row.Select(cell => Passage(cell))).Append(" |\n");
    }

    private static string Passage(Passage passage) => string.Concat(passage.Pieces.Select(Piece)).Trim(' ');

    private static string Piece(Inline piece) => (piece.Anchor is null ? "" : Anchor(piece.Anchor))
        + (WebAddress.Of(piece.Target) is { } target ? $"[{MarkdownText.Escape(piece.Text)}]({target})" : Padded(piece.Text));

    // The spaces between two pieces are theirs to keep.
    private static string Padded(string text) =>
        (text.StartsWith(' ') ? " " : "") + MarkdownText.Escape(text) + (text.EndsWith(' ') && text.Trim().Length > 0 ? " " : "");

    private static string Anchor(string name) => $"<a id=\"{WebAddress.Anchor(name)}\"></a>";
}
