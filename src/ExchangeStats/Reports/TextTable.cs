using System.Text;

namespace ExchangeStats.Reports;

/// <summary>Writes tables with their columns aligned; cells that are too long for the page are broken between words.</summary>
internal static class TextTable
{
    private const int Gap = 2;
    private const int Narrowest = 8;

    public static void Write(StringBuilder text, ReportTable table, Func<Passage, string> written)
    {
        var head = table.Columns.Select(PlainText.OnOneLine).ToArray();
        var rows = table.Rows.Select(row => row.Select(written).ToArray()).ToArray();
        var widths = Widths(table, head, rows);
        WriteRow(text, table, head, widths);
        text.AppendJoin(new string(' ', Gap), widths.Select(width => new string('-', width))).Append('\n');
        foreach (var row in rows) WriteRow(text, table, row, widths);
    }

    // The widest column that holds words gives way until all fit.
    private static int[] Widths(ReportTable table, string[] head, string[][] rows)
    {
        var widths = Enumerable.Range(0, head.Length).Select(column => rows.Select(row => TextLines.Length(row[column])).Append(TextLines.Length(head[column])).Max()).ToArray();
        while (widths.Sum() + (Gap * (widths.Length - 1)) > TextRenderer.Width)
        {
            var widest = Enumerable.Range(0, widths.Length).OrderBy(table.Numeric.Contains).ThenByDescending(column => widths[column]).First(column => widths[column] > Narrowest || column == widths.Length - 1);
            if (widths[widest] <= Narrowest) break;
            widths[widest]--;
        }

        return widths;
    }

    private static void WriteRow(StringBuilder text, ReportTable table, string[] cells, int[] widths)
    {
        var lines = cells.Select((cell, column) => TextLines.Wrapped(cell, widths[column]).ToArray()).ToArray();
        for (var line = 0; line < lines.Max(cell => cell.Length); line++)
        {
            var written = new StringBuilder();
            for (var column = 0; column < cells.Length; column++)
            {
                var cell = line < lines[column].Length ? lines[column][line] : "";
                var padding = new string(' ', Math.Max(0, widths[column] - TextLines.Length(cell)));
                written.Append(table.Numeric.Contains(column) ? padding + cell : cell + padding).Append(' ', Gap);
            }

            text.Append(written.ToString().TrimEnd()).Append('\n');
        }
    }
}
