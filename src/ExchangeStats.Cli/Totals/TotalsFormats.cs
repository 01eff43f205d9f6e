using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ExchangeStats.Cli.Findings;
using ExchangeStats.Cli.Output;
using ExchangeStats.Reports;

namespace ExchangeStats.Cli.Totals;

/// <summary>Writes tables of totals.</summary>
internal static class TotalsFormats
{
    private const string NothingToSay = "–";

    /// <summary>Aligned columns for people.</summary>
    public static void WriteText(TotalsSheet sheet, Ink ink, TextWriter output)
    {
        string[] heads = Heads(sheet);
        string[][] rows = [.. sheet.Rows.Select(row => Cells(row).Select(Ink.Plain).ToArray())];
        int[] widths = [.. heads.Select((head, column) => rows.Select(row => row[column].Length).Append(head.Length).Max())];
        output.WriteLine(ink.Bold(Line(heads)));
        foreach (var row in rows) output.WriteLine(Line(row));
        if (rows.Length == 0) output.WriteLine("(nothing to add up)");
        if (sheet.Remark is not null) output.WriteLine(ink.Faint(sheet.Remark));

        string Line(string[] cells) => string.Join("  ", cells.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))).TrimEnd();
    }

    /// <summary>A table in Markdown.</summary>
    public static void WriteMarkdown(TotalsSheet sheet, TextWriter output)
    {
        var table = new ReportTable(null, Heads(sheet), sheet.Rows.Select(row => Cells(row).Select(cell => (Passage)cell)), Enumerable.Range(1, sheet.Numbers.Length + sheet.Counts.Length));
        ReportBlock[] blocks = sheet.Remark is null ? [table] : [table, new Paragraph(sheet.Remark)];
        output.Write(new Report($"People returned by {sheet.By}", blocks).ToMarkdown());
    }

    /// <summary>CSV for spreadsheets: each count as it is worded, and the lowest and highest number it admits.</summary>
    public static void WriteCsv(TotalsSheet sheet, TextWriter output)
    {
        string[] heads = [sheet.By, "label", .. sheet.Numbers, .. sheet.Counts.SelectMany(count => new[] { count.Name, count.Name + "_low", count.Name + "_high" })];
        var rows = sheet.Rows.Select(row => (IEnumerable<Passage>)
        [
            row.Key, row.Label, .. row.Numbers.Select(number => (Passage)number.ToString(CultureInfo.InvariantCulture)),
            .. row.Counts.SelectMany(count => new Passage[] { count?.ToString() ?? "", Number(count?.Range.Low), Number(count?.Range.High) }),
        ]);
        var file = new Report("Totals", new ReportTable("totals", heads, rows)).ToFiles().Single(file => file.Path.EndsWith(".csv", StringComparison.Ordinal));
        output.Write(Encoding.UTF8.GetString(file.Content.AsSpan()));
    }

    /// <summary>A JSON document: each count as it is worded, and the lowest and highest number it admits (null without limit).</summary>
    public static void WriteJson(TotalsSheet sheet, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("by", sheet.By);
        if (sheet.Remark is not null) json.WriteString("remark", sheet.Remark);
        json.WriteStartArray("rows");
        foreach (var row in sheet.Rows)
        {
            json.WriteStartObject();
            json.WriteString("key", row.Key);
            json.WriteString("label", row.Label);
            for (var i = 0; i < row.Numbers.Length; i++) json.WriteNumber(sheet.Numbers[i], row.Numbers[i]);
            json.WriteStartObject("returned");
            for (var i = 0; i < row.Counts.Length; i++)
            {
                if (row.Counts[i] is not { } count) continue;
                json.WriteStartObject(sheet.Counts[i].Name);
                json.WriteString("count", count.ToString());
                json.WriteNumber("low", count.Range.Low);
                if (count.Range.High is { } high) json.WriteNumber("high", high);
                else json.WriteNull("high");
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string[] Heads(TotalsSheet sheet) => [Capital(sheet.By), .. sheet.Numbers.Select(Capital), .. sheet.Counts.Select(count => count.Head)];

    private static IEnumerable<string> Cells(TotalsSheetRow row) =>
        [row.Label, .. row.Numbers.Select(number => number.ToString("N0", CultureInfo.InvariantCulture)), .. row.Counts.Select(count => count?.ToString() ?? NothingToSay)];

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
