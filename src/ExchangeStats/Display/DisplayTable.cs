using System.Collections.Immutable;
using System.Data;
using System.Globalization;
using System.Net;
using System.Text;

namespace ExchangeStats.Display;

/// <summary>
/// A table of texts: a caption, column heads, rows, and a note below; written as HTML that needs nothing around it. The first
/// columns hold texts, set to the left; the others hold figures, set to the right.
/// </summary>
internal sealed class DisplayTable(string caption, ImmutableArray<string> columns, IEnumerable<ImmutableArray<string>> rows, string note = "", int texts = 1)
{
    /// <summary>Rows that a cell of a notebook shows of a longer table.</summary>
    public const int MostRows = 50;

    /// <summary>How a table begins.</summary>
    public const string Opening = "<table style=\"border-collapse:collapse;font-variant-numeric:tabular-nums\">";

    /// <summary>The style of a cell, but for the side on which its text is set.</summary>
    public const string CellStyle = "padding:2px 8px;vertical-align:top;text-align:";

    private readonly ImmutableArray<ImmutableArray<string>> rows = [.. rows];

    /// <summary>Two columns without heads: what a figure is called, and the figure.</summary>
    public static DisplayTable OfFigures(string caption, string note, params IEnumerable<(string Name, string Figure)> figures) =>
        new(caption, [], figures.Select(figure => ImmutableArray.Create(figure.Name, figure.Figure)), note);

    /// <summary>Two columns of texts without heads, without the rows of which nothing is known.</summary>
    public static DisplayTable OfTexts(string caption, params IEnumerable<(string Name, string? Text)> parts) =>
        new(caption, [], parts.Where(part => part.Text is not null).Select(part => ImmutableArray.Create(part.Name, part.Text!)), texts: 2);

    /// <summary>A day as a cell has it; null when none is known.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Colours are those of the page, so that light and dark both read well.
    public string ToHtml()
    {
        var html = new StringBuilder(Opening);
        html.Append("<caption style=\"text-align:left;font-weight:600;padding:2px 8px\">").Append(Text(caption)).Append("</caption>");
        if (!columns.IsEmpty) Append(html.Append("<thead>"), columns, "th").Append("</thead>");
        html.Append("<tbody>");
        foreach (var row in rows.Take(MostRows)) Append(html, row, "td");
        if (rows.Length > MostRows)
            html.Append(CultureInfo.InvariantCulture, $"<tr><td colspan=\"{Math.Max(1, rows[0].Length)}\" style=\"padding:2px 8px\">… {rows.Length - MostRows:N0} more</td></tr>");
        html.Append("</tbody>");
        // A long note is broken, so that it does not draw the columns apart.
        if (note.Length > 0)
            html.Append(CultureInfo.InvariantCulture, $"<tfoot><tr><td colspan=\"{Math.Max(2, columns.Length)}\" style=\"{CellStyle}left;opacity:.75\"><div style=\"width:0;min-width:max(100%,24em)\">{Text(note)}</div></td></tr></tfoot>");
        return html.Append("</table>").ToString();
    }

    /// <summary>
    /// The table as data, all its rows: what a hidden <c>ToDump</c> gives to LINQPad, which shows it in place of the
    /// object. Columns of one head are told apart by spaces.
    /// </summary>
    public DataTable ToData()
    {
        var data = new DataTable(caption) { Locale = CultureInfo.InvariantCulture };
        for (var i = 0; i < (columns.IsEmpty ? rows.Select(row => row.Length).FirstOrDefault() : columns.Length); i++)
        {
            var head = columns.IsEmpty ? "" : columns[i];
            while (head.Length == 0 || data.Columns.Contains(head)) head += " ";
            data.Columns.Add(head, typeof(string));
        }

        foreach (var row in rows) data.Rows.Add([.. row]);
        return data;
    }

    private StringBuilder Append(StringBuilder html, ImmutableArray<string> cells, string tag)
    {
        html.Append("<tr>");
        for (var i = 0; i < cells.Length; i++)
            html.Append(CultureInfo.InvariantCulture, $"<{tag} style=\"{CellStyle}{(i < texts ? "left" : "right")}\">{Text(cells[i])}</{tag}>");
        return html.Append("</tr>");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
