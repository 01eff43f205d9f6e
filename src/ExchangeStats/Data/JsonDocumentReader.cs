using System.Text;
using System.Text.Json;

namespace ExchangeStats.Data;

/// <summary>Reads the JSON form: one document with the tables of a book, each an array of rows.</summary>
internal static class JsonDocumentReader
{
    public const int DeepestNesting = 64;

    public static Dictionary<string, JsonTable> Read(ReadOnlyMemory<byte> document, string file, ProblemList problems, JsonPlaces places)
    {
        var tables = new Dictionary<string, JsonTable>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(document.Span, new JsonReaderOptions { MaxDepth = DeepestNesting, CommentHandling = JsonCommentHandling.Disallow });
        try
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject) Report(reader.TokenStartIndex, "this is not a book; expected an object with the table \"claims\"");
            else ReadTables(ref reader);
            while (reader.Read())
            {
            }
        }
        catch (JsonException invalid)
        {
            var (line, column) = places.Of(invalid.LineNumber ?? 0, invalid.BytePositionInLine ?? 0);
            problems.Add(file, line, column, invalid.Message.Contains("maximum configured depth", StringComparison.Ordinal)
                ? $"the nesting is deeper than {DeepestNesting}; expected tables of rows of texts and numbers"
                : "this is not valid JSON; expected an object with the table \"claims\"");
        }
        catch (InvalidOperationException)
        {
            Report(reader.TokenStartIndex, "the text here is not valid Unicode; expected UTF-8, and both halves of every \\u pair");
        }

        return tables;

        void Report(long position, string message)
        {
            var (line, column) = places.Of(position);
            problems.Add(file, line, column, message);
        }

        void ReadTables(ref Utf8JsonReader json)
        {
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var start = json.TokenStartIndex;
                var name = json.GetString()!;
                json.Read();
                if (name is not ("claims" or "exchanges" or "phases" or "categories" or "parties"))
                {
                    Report(start, $"the table {Excerpt.Of(name)} is unknown; expected claims, exchanges, phases, categories or parties");
                    json.Skip();
                }
                else if (json.TokenType != JsonTokenType.StartArray)
                {
                    Report(json.TokenStartIndex, $"the table \"{name}\" is not a list; expected an array of rows");
                    json.Skip();
                }
                else if (tables.ContainsKey(name))
                {
                    Report(start, $"the table \"{name}\" stands twice");
                    json.Skip();
                }
                else
                {
                    var table = new JsonTable(start);
                    tables.Add(name, table);
                    ReadRows(ref json, table);
                }
            }
        }

        void ReadRows(ref Utf8JsonReader json, JsonTable table)
        {
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                if (json.TokenType != JsonTokenType.StartObject)
                {
                    Report(json.TokenStartIndex, "the row is not an object; expected names and values in braces");
                    json.Skip();
                    continue;
                }

                var row = new JsonRow(json.TokenStartIndex, []);
                table.Rows.Add(row);
                while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
                {
                    var nameStart = json.TokenStartIndex;
                    var name = json.GetString()!.Trim();
                    var column = table.ColumnOf(name);
                    json.Read();
                    if (name.Length == 0) Report(nameStart, "the value has no name; expected the name of a column");
                    if (column == RowSource.MostColumns)
                    {
                        Report(nameStart, FormattableString.Invariant($"the rows name more than {RowSource.MostColumns:N0} columns; expected fewer"));
                        problems.ThrowIfAny();
                    }

                    if (row.Cells.Exists(cell => cell.Column == column)) Report(nameStart, $"{Excerpt.Of(name)} stands twice in the row");
                    if (Text(ref json) is { } text) row.Cells.Add(new JsonCell(column, json.TokenStartIndex, text));
                    else
                    {
                        Report(json.TokenStartIndex, $"the value of {Excerpt.Of(name)} is a list or an object; expected a text or a number");
                        json.Skip();
                    }
                }
            }
        }
    }

    private static string? Text(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.String => json.GetString(),
        JsonTokenType.Number => Encoding.UTF8.GetString(json.ValueSpan),
        JsonTokenType.True => "yes",
        JsonTokenType.False => "no",
        JsonTokenType.Null => "",
        _ => null,
    };
}
