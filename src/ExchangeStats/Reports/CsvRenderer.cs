using System.Buffers;
using System.Text;
using ExchangeStats.Data;

namespace ExchangeStats.Reports;

/// <summary>
/// Writes tables for spreadsheets: RFC 4180, LF. A cell that a spreadsheet would run as a formula gets an apostrophe before it,
/// as OWASP advises.
/// </summary>
internal static class CsvRenderer
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static string Render(ReportTable table)
    {
        var text = new StringBuilder();
        WriteLine(text, table.Columns);
        foreach (var row in table.Rows) WriteLine(text, row.Select(cell => cell.ToString()));
        return text.ToString();
    }

    private static void WriteLine(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Written)).Append('\n');

    private static string Written(string cell)
    {
        cell = SpreadsheetCell.Safe(cell);
        return cell.AsSpan().ContainsAny(Quoted) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }
}
