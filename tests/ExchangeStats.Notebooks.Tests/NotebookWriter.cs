using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ExchangeStats.Notebooks.Tests;

/// <summary>Cells and what they give, as a notebook file (nbformat 4).</summary>
internal static class NotebookWriter
{
    private const string Package = "#r \"nuget: ExchangeStats.Charts, 0.1.0\"";

    private static readonly JsonWriterOptions Layout = new() { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ImmutableArray<Cell> cells, ImmutableArray<CellOutput> outputs)
    {
        var runs = 1;
        var written = new JsonArray(Code(Package, runs++, CellOutput.None));
        for (var i = 0; i < cells.Length; i++)
            written.Add(cells[i].IsCode ? Code(cells[i].Source, runs++, outputs[i]) : new JsonObject { ["cell_type"] = "markdown", ["metadata"] = new JsonObject(), ["source"] = Lines(cells[i].Source) });
        var notebook = new JsonObject
        {
            ["cells"] = written,
            ["metadata"] = new JsonObject
            {
                ["kernelspec"] = new JsonObject { ["display_name"] = ".NET (C#)", ["language"] = "C#", ["name"] = ".net-csharp" },
                ["language_info"] = new JsonObject { ["file_extension"] = ".cs", ["mimetype"] = "text/x-csharp", ["name"] = "csharp" },
            },
            ["nbformat"] = 4,
            ["nbformat_minor"] = 4,
        };
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Layout)) notebook.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static JsonObject Code(string source, int run, CellOutput output)
    {
        var outputs = new JsonArray();
        if (output.Printed.Length > 0) outputs.Add(new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = Lines(output.Printed) });
        if (!output.Shown.IsEmpty)
        {
            var data = new JsonObject(output.Shown.Select(shown => KeyValuePair.Create(shown.MimeType, (JsonNode?)Lines(shown.Text))));
            outputs.Add(new JsonObject { ["data"] = data, ["execution_count"] = run, ["metadata"] = new JsonObject(), ["output_type"] = "execute_result" });
        }

        return new JsonObject { ["cell_type"] = "code", ["execution_count"] = run, ["metadata"] = new JsonObject(), ["outputs"] = outputs, ["source"] = Lines(source) };
    }

    // As notebooks have it: one string a line, each with its line end but the last.
    private static JsonArray Lines(string text)
    {
        var lines = text.Split('\n');
        return [.. lines.Select((line, i) => (JsonNode?)(i < lines.Length - 1 ? line + "\n" : line)).Where(line => line!.GetValue<string>().Length > 0)];
    }
}
