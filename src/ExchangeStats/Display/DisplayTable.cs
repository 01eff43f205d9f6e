using System.Collections.Immutable;
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
    private const int MostRows = 50;

    private readonly ImmutableArray<ImmutableArray<string>> rows = [.. rows];

    /// <summary>Two columns without heads: what a figure is called, and the figure.</summary>
    public static DisplayTable OfFigures(string caption, string note, params IEnumerable<(string Name, string Figure)> figures) =>
        new(caption, [], figures.Select(figure => ImmutableArray.Create(figure.Name, figure.Figure)), note);

    // Colours are those of the page, so that light and dark both read well.
    public string ToHtml()
    {
        var html = new StringBuilder("<table style=\"border-collapse:collapse;font-variant-numeric:tabular-nums\">");
        html.Append("<caption style=\"text-align:left;font-weight:600;padding:2px 8px\">").Append(Text(caption)).Append("</caption>");
        if (!columns.IsEmpty) Append(html.Append("<thead>"), columns, "th").Append("</thead>");
        html.Append("<tbody>");
        foreach (var row in rows.Take(MostRows)) Append(html, row, "td");
        if (rows.Length > MostRows)
            html.Append(CultureInfo.InvariantCulture, $"<tr><td colspan=\"{Math.Max(1, rows[0].Length)}\" style=\"padding:2px 8px\">… {rows.Length - MostRows:N0} more</td></tr>");
        html.Append("</tbody>");
        if (note.Length > 0)
            html.Append(CultureInfo.InvariantCulture, $"<tfoot><tr><td colspan=\"{Math.Max(2, columns.Length)}\" style=\"text-align:left;padding:2px 8px;opacity:.75\">{Text(note)}</td></tr></tfoot>");
        return html.Append("</table>").ToString();
    }

    private StringBuilder Append(StringBuilder html, ImmutableArray<string> cells, string tag)
    {
        html.Append("<tr>");
        for (var i = 0; i < cells.Length; i++)
            html.Append(CultureInfo.InvariantCulture, $"<{tag} style=\"text-align:{(i < texts ? "left" : "right")};padding:2px 8px\">{Text(cells[i])}</{tag}>");
        return html.Append("</tr>");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
