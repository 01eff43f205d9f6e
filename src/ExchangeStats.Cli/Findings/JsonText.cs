using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ExchangeStats.Cli.Findings;

/// <summary>Writes JSON for people and programs: indented, LF, letters as they are.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content, Options)) write(json);
        output.WriteLine(Encoding.UTF8.GetString(content.GetBuffer().AsSpan(0, (int)content.Length)));
    }
}
