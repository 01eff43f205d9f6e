using System.Globalization;
using System.Text;
using ExchangeStats.Display;

namespace ExchangeStats.Reports;

/// <summary>
/// Writes reports as a piece of a page that others have made, such as the output of a cell: no style sheet, no script, and no
/// names that could meet those of the page, so that links inside the report are plain text. Tables are cut off, saying so; the saved report has all rows.
/// </summary>
internal static class CellRenderer
{
    private const int DeepestHeading = 6;

    // A day or an id is not broken at its hyphens.
    private const int LongestUnbroken = 16;

    public static string Render(Report report)
    {
        var page = new StringBuilder($"<div lang=\"{HtmlText.CodeOf(report.Language)}\"><h2>{HtmlText.Escape(report.Title)}</h2>");
        foreach (var block in report.Blocks) Write(page, block, report.Language);
        return page.Append("</div>").ToString();
    }

    private static void Write(StringBuilder page, ReportBlock block, Language language)
    {
        switch (block)
        {
            case Heading heading:
                var level = Math.Min(heading.Level + 1, DeepestHeading);
                page.Append(CultureInfo.InvariantCulture, $"<h{level}>{HtmlText.Escape(heading.Text)}</h{level}>");
                break;
            case Paragraph paragraph:
                page.Append("<p>").Append(Passage(paragraph.Text)).Append("</p>");
                break;
            case BulletList { Items.IsEmpty: false } list:
                page.Append("<ul>").Append(string.Concat(list.Items.Select(item => $"<li>{Passage(item)}</li>"))).Append("</ul>");
                break;
            case KeyFigures { Figures.IsEmpty: false } key:
                page.Append("<ul>").Append(string.Concat(key.Figures.Select(figure => $"<li><b>{Passage(figure.Value)}</b> {HtmlText.Escape(figure.Meaning)}</li>"))).Append("</ul>");
                break;
            case ReportTable table:
                Write(page, table, language);
                break;
            case Figure figure:
                // As a picture, a drawing of whatever origin can run nothing.
                page.Append("<p><img style=\"max-width:100%\" alt=\"").Append(HtmlText.Escape(figure.AltText)).Append("\" src=\"data:image/svg+xml;base64,")
                    .Append(Convert.ToBase64String(Encoding.UTF8.GetBytes(figure.Svg))).Append("\"/></p>");
                break;
        }
    }

    private static void Write(StringBuilder page, ReportTable table, Language language)
    {
        page.Append(DisplayTable.Opening).Append("<thead><tr>");
        for (var i = 0; i < table.Columns.Length; i++) WriteCell("th", table.Columns[i], i);
        page.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows.Take(DisplayTable.MostRows))
        {
            page.Append("<tr>");
            for (var i = 0; i < row.Length; i++) WriteCell("td", row[i], i);
            page.Append("</tr>");
        }

        if (table.Rows.Length > DisplayTable.MostRows)
        {
            var text = new ReportText(language);
            var rest = text.Number(table.Rows.Length - DisplayTable.MostRows);
            page.Append(CultureInfo.InvariantCulture, $"<tr><td colspan=\"{table.Columns.Length}\" style=\"{DisplayTable.CellStyle}left\">… {text.Either($"{rest} more", $"ще {rest}")}</td></tr>");
        }

        page.Append("</tbody></table>");

        void WriteCell(string tag, Passage cell, int column) => page.Append(CultureInfo.InvariantCulture,
            $"<{tag} style=\"{DisplayTable.CellStyle}{(table.Numeric.Contains(column) ? "right" : "left")}{(cell.ToString().Length <= LongestUnbroken ? ";white-space:nowrap" : "")}\">{Passage(cell)}</{tag}>");
    }

    private static string Passage(Passage passage) => string.Concat(passage.Pieces.Select(piece =>
        WebAddress.Of(piece.Target) is { } target && !target.StartsWith('#')
            ? $"<a href=\"{HtmlText.Escape(target)}\" rel=\"noopener noreferrer\">{HtmlText.Escape(piece.Text)}</a>"
            : HtmlText.Escape(piece.Text)));
}
