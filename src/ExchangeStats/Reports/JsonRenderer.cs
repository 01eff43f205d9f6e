using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ExchangeStats.Reports;

/// <summary>Writes reports as JSON. Pictures are left out: their files stand beside it.</summary>
internal static class JsonRenderer
{
    private const int Version = 1;

    public static string Render(Report report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("format", "exchangestats-report");
            json.WriteNumber("version", Version);
            json.WriteString("title", Whole(report.Title));
            json.WriteString("language", HtmlText.CodeOf(report.Language));
            json.WriteStartArray("blocks");
            foreach (var block in report.Blocks) Write(json, block);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";
    }

    private static void Write(Utf8JsonWriter json, ReportBlock block)
    {
        json.WriteStartObject();
        switch (block)
        {
            case Heading heading:
                json.WriteString("type", "heading");
                json.WriteNumber("level", heading.Level);
                json.WriteString("text", Whole(heading.Text));
                if (heading.Anchor is { } anchor) json.WriteString("anchor", WebAddress.Anchor(anchor));
                break;
            case Paragraph paragraph:
                json.WriteString("type", "paragraph");
                WriteParts(json, paragraph.Text);
                break;
            case BulletList list:
                json.WriteString("type", "list");
                WriteAll(json, "items", list.Items);
                break;
            case KeyFigures key:
                json.WriteString("type", "keyFigures");
                json.WriteStartArray("figures");
                foreach (var figure in key.Figures)
                {
                    json.WriteStartObject();
                    json.WriteString("meaning", Whole(figure.Meaning));
                    json.WritePropertyName("value");
                    Write(json, figure.Value);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                break;
            case ReportTable table:
                WriteTable(json, table);
                break;
            case Figure figure:
                json.WriteString("type", "figure");
                json.WriteString("name", figure.Name);
                json.WriteString("description", Whole(figure.AltText));
                json.WriteString("picture", $"charts/{figure.Name}.svg");
                json.WriteString("csv", Whole(figure.Csv));
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, ReportTable table)
    {
        json.WriteString("type", "table");
        if (table.Name is { } name) json.WriteString("name", name);
        json.WriteStartArray("columns");
        for (var i = 0; i < table.Columns.Length; i++)
        {
            json.WriteStartObject();
            json.WriteString("text", Whole(table.Columns[i]));
            json.WriteBoolean("isNumeric", table.Numeric.Contains(i));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartArray();
            foreach (var cell in row) Write(json, cell);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteAll(Utf8JsonWriter json, string name, ImmutableArray<Passage> passages)
    {
        json.WriteStartArray(name);
        foreach (var passage in passages) Write(json, passage);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Passage passage)
    {
        json.WriteStartObject();
        WriteParts(json, passage);
        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, Passage passage)
    {
        json.WriteString("text", Whole(passage.ToString()));
        var links = passage.Pieces.Select(piece => (piece.Text, To: WebAddress.Of(piece.Target))).Where(link => link.To is not null).ToArray();
        if (links.Length > 0)
        {
            json.WriteStartArray("links");
            foreach (var (text, to) in links)
            {
                json.WriteStartObject();
                json.WriteString("text", Whole(text));
                json.WriteString("to", to);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        var anchors = passage.Pieces.Select(piece => piece.Anchor).OfType<string>().ToArray();
        if (anchors.Length == 0) return;
        json.WriteStartArray("anchors");
        foreach (var anchor in anchors) json.WriteStringValue(WebAddress.Anchor(anchor));
        json.WriteEndArray();
    }

    // JSON can hold any character, but no half of one.
    private static string Whole(string text) => string.Concat(text.EnumerateRunes());
}
