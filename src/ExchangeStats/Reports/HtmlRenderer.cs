using System.Text;

namespace ExchangeStats.Reports;

/// <summary>Writes reports as one HTML page. Whatever a text contains, it appears as exactly that text.</summary>
internal sealed class HtmlRenderer
{
    private const int FewestRowsToFilter = 8;

    // A day or a code is not broken at its hyphens.
    private const int LongestUnbroken = 16;

    private readonly StringBuilder page = new();
    private readonly Report report;
    private readonly HtmlWords words;
    private readonly List<string> sections = [];
    private string nearest;
    private int headings;
    private int openSections;

    private HtmlRenderer(Report report)
    {
        this.report = report;
        words = HtmlWords.Of(report.Language);
        nearest = "title";
    }

    public static string Render(Report report)
    {
        var renderer = new HtmlRenderer(report);
        renderer.WriteMain();
        return renderer.Page();
    }

    private string Page() => $"""
        <!DOCTYPE html>
        <html lang="{HtmlText.CodeOf(report.Language)}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '{HtmlAssets.ScriptHash}'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{HtmlText.Escape(report.Title)}</title>
        <style>
        {HtmlAssets.Style}</style>
        </head>
        <body>
        <a class="skip" href="#content">{words.Skip}</a>
        <header>
        <h1 id="title">{HtmlText.EscapeTitle(report.Title)}</h1>
        </header>
        {Contents()}<main id="content" tabindex="-1" data-filter="{words.Filter}" data-shown="{words.Shown}">
        {page}</main>
        <script>{HtmlAssets.Script}</script>
        </body>
        </html>

        """;

    private string Contents() => sections.Count < 2 ? "" : $"<nav aria-label=\"{words.Contents}\">\n<ul>\n{string.Concat(sections)}</ul>\n</nav>\n";

    private void WriteMain()
    {
        foreach (var block in report.Blocks) Write(block);
        Close(2);
    }

    private void Write(ReportBlock block)
    {
        switch (block)
        {
            case Heading heading:
                Write(heading);
                break;
            case Paragraph paragraph:
                page.Append("<p>").Append(Passage(paragraph.Text)).Append("</p>\n");
                break;
            case BulletList { Items.IsEmpty: false } list:
                page.Append("<ul>\n");
                foreach (var item in list.Items) page.Append("<li>").Append(Passage(item)).Append("</li>\n");
                page.Append("</ul>\n");
                break;
            case KeyFigures { Figures.IsEmpty: false } key:
                page.Append("<dl class=\"key\">\n");
                foreach (var figure in key.Figures) page.Append("<div><dt>").Append(HtmlText.Escape(figure.Meaning)).Append("</dt><dd>").Append(KeyNumber(figure.Value)).Append("</dd></div>\n");
                page.Append("</dl>\n");
                break;
            case ReportTable table:
                Write(table);
                break;
            case Figure figure:
                Write(figure);
                break;
        }
    }

    private void Write(Heading heading)
    {
        Close(heading.Level);
        nearest = heading.Anchor is { } anchor ? WebAddress.Anchor(anchor) : FormattableString.Invariant($"section-{++headings}");
        var text = HtmlText.Escape(heading.Text);
        if (heading.Level == 2) sections.Add($"<li><a href=\"#{nearest}\">{text}</a></li>\n");
        if (heading.Level <= 3)
        {
            page.Append("<section>\n");
            openSections++;
        }

        page.Append("<h").Append(heading.Level).Append(" id=\"").Append(nearest).Append("\">").Append(text).Append("</h").Append(heading.Level).Append(">\n");
    }

    // A part ends where the next of its depth, or one above it, begins.
    private void Close(int level)
    {
        for (; openSections > Math.Max(0, level - 2); openSections--) page.Append("</section>\n");
    }

    private void Write(ReportTable table)
    {
        page.Append("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"").Append(nearest).Append("\">\n<table");
        if (table.Name is { } name) page.Append(" id=\"table-").Append(name).Append('"');
        if (table.Rows.Length >= FewestRowsToFilter) page.Append(" class=\"long\"");
        page.Append(">\n<thead><tr>");
        for (var i = 0; i < table.Columns.Length; i++) page.Append("<th scope=\"col\"").Append(table.Numeric.Contains(i) ? " class=\"number\">" : ">").Append(HtmlText.Escape(table.Columns[i])).Append("</th>");
        page.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            page.Append("<tr>");
            // An empty head would be read out as a row without a name.
            for (var i = 0; i < row.Length; i++) WriteCell(row[i], isHead: i == 0 && row[i].ToString().Length > 0, isNumber: table.Numeric.Contains(i));
            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n</div>\n");
    }

    private void WriteCell(Passage cell, bool isHead, bool isNumber)
    {
        page.Append(isHead ? "<th scope=\"row\"" : "<td");
        if (isNumber) page.Append(" class=\"number\"");
        else if (cell.ToString() is { Length: > 0 and <= LongestUnbroken } word && !word.Contains(' ', StringComparison.Ordinal)) page.Append(" class=\"word\"");
        if (isNumber && SortKey.Of(cell.ToString(), report.Language) is { } key) page.Append(" data-key=\"").Append(key).Append('"');
        page.Append('>').Append(Passage(cell)).Append(isHead ? "</th>" : "</td>");
    }

    private void Write(Figure figure) =>
        page.Append("<figure id=\"figure-").Append(figure.Name).Append("\">\n")
            .Append("<div class=\"picture\">\n").Append(figure.Svg.TrimEnd('\n')).Append("\n</div>\n")
            .Append("<figcaption><details><summary>").Append(words.Data).Append("</summary>\n<pre tabindex=\"0\">").Append(HtmlText.EscapeLines(figure.Csv.TrimEnd('\n')))
            .Append("</pre></details></figcaption>\n</figure>\n");

    // What stands behind the number must not be as loud.
    private static string KeyNumber(Passage value) => value.Pieces.Length < 2 ? Passage(value) : $"{Piece(value.Pieces[0])}<small>{string.Concat(value.Pieces.Skip(1).Select(Piece))}</small>";

    private static string Passage(Passage passage) => string.Concat(passage.Pieces.Select(Piece));

    // Isolated, so that a text that runs from right to left leaves its surroundings as they are.
    private static string Piece(Inline piece)
    {
        var id = piece.Anchor is { } anchor ? $" id=\"{WebAddress.Anchor(anchor)}\"" : "";
        return WebAddress.Of(piece.Target) is { } target
            ? $"<a{id} href=\"{HtmlText.Escape(target)}\"{(target.StartsWith('#') ? "" : " rel=\"noopener noreferrer\"")}>{HtmlText.Escape(piece.Text)}</a>"
            : id.Length > 0 ? $"<span{id}>{HtmlText.Escape(piece.Text)}</span>" : HtmlText.Escape(piece.Text);
    }
}
