using System.Text;

namespace ExchangeStats.Data;

/// <summary>Turns byte positions in a document into lines and columns.</summary>
internal sealed class JsonPlaces(ReadOnlyMemory<byte> document)
{
    public (long Line, long Column) Of(long position)
    {
        var before = document.Span[..(int)Math.Min(position, document.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    /// <summary>The place of a byte of a line, both counted from 0.</summary>
    public (long Line, long Column) Of(long line, long byteInLine)
    {
        var rest = document.Span;
        for (var i = 0L; i < line; i++) rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        return (line + 1, Encoding.UTF8.GetCharCount(rest[..(int)Math.Min(byteInLine, rest.Length)]) + 1);
    }
}
