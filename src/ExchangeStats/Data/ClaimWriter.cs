using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ExchangeStats.Data;

/// <summary>
/// Writes books of claims so that reading them gives the same book and writing that again gives the same bytes: rows sorted,
/// UTF-8 without a mark, LF, nothing that depends on culture. Cells are written as they are unless asked otherwise; a spreadsheet
/// may take one that begins with = or + for a formula.
/// </summary>
public static class ClaimWriter
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>Writes the book as a folder of CSV files. The files are written beside their places first, and moved there when all are complete.</summary>
    /// <param name="book">The book.</param>
    /// <param name="folder">The folder; it is made when it is not there, and gone again when it cannot be filled; files of the same names are replaced.</param>
    /// <param name="cells">How cells are written that a spreadsheet would run as formulas; as they are when left out, which reads back without loss.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static void WriteFolder(ClaimBook book, string folder, CellForm cells = CellForm.Verbatim)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        WholeFile.WriteInto(folder, BookTables.All.Select(table => (table.Name + ".csv", (Action<Stream>)(stream => WriteCsv(book, table, stream, cells)))));
    }

    /// <summary>Writes the book as one JSON document, moved to its place when it is complete.</summary>
    /// <param name="book">The book.</param>
    /// <param name="path">The file; one of the same name is replaced.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void WriteJson(ClaimBook book, string path)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentException.ThrowIfNullOrEmpty(path);
        WholeFile.Write((path, stream => WriteJson(book, stream)));
    }

    /// <summary>Writes the book as one JSON document with a row a line.</summary>
    /// <param name="book">The book.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void WriteJson(ClaimBook book, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(stream);
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var separator = "{";
        foreach (var table in BookTables.All)
        {
            text.Write($"{separator}\n\"{table.Name}\": [");
            var columns = Columns(book, table);
            var end = "\n";
            foreach (var row in BookTables.Rows(book, table))
            {
                text.Write(end);
                text.Write(JsonRow(table, columns, row));
                end = ",\n";
            }

            text.Write("\n]");
            separator = ",";
        }

        text.Write("\n}\n");
    }

    /// <summary>Writes the claims, and nothing else of the book, as CSV.</summary>
    /// <param name="book">The book.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="cells">How cells are written that a spreadsheet would run as formulas; as they are when left out, which reads back without loss.</param>
    public static void WriteClaims(ClaimBook book, Stream stream, CellForm cells = CellForm.Verbatim)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(stream);
        WriteCsv(book, Table.Claims, stream, cells);
    }

    private static void WriteCsv(ClaimBook book, Table table, Stream stream, CellForm form)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        WriteLine(text, Columns(book, table), form);
        foreach (var row in BookTables.Rows(book, table)) WriteLine(text, row, form);
    }

    private static ImmutableArray<string> Columns(ClaimBook book, Table table) => [.. table.Columns, .. book.ExtraColumns.Columns(table.Name)];

    private static void WriteLine(StreamWriter text, IReadOnlyList<string> cells, CellForm form)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) text.Write(',');
            var cell = form == CellForm.SpreadsheetSafe ? SpreadsheetCell.Safe(cells[i]) : cells[i];
            if (cell.AsSpan().ContainsAny(Quoted)) text.Write($"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
            else text.Write(cell);
        }

        text.Write('\n');
    }

    private static string JsonRow(Table table, ImmutableArray<string> columns, IReadOnlyList<string> cells)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            for (var i = 0; i < cells.Count; i++)
            {
                // Columns that only this file has are known by their cells, so an empty one is written too.
                if (cells[i].Length == 0 && i < table.Columns.Count) continue;
                if (columns[i] is "count" or "upper" && long.TryParse(cells[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) json.WriteNumber(columns[i], number);
                else json.WriteString(columns[i], cells[i]);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
