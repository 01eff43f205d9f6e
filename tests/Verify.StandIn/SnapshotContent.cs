using System.Collections.Frozen;
using System.Text;

namespace VerifyTests;

/// <summary>What a test produced, as it is stored: text in UTF-8 with a byte order mark and LF, anything else as it is.</summary>
internal sealed class SnapshotContent
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    private static readonly FrozenSet<string> TextExtensions =
        new[] { "txt", "md", "json", "svg", "csv", "xml", "html", "htm", "yaml", "yml" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private SnapshotContent(string? text, byte[] bytes) => (Text, Bytes) = (text, bytes);

    /// <summary>The text with LF, or null when the content is binary.</summary>
    public string? Text { get; }

    /// <summary>The bytes that a snapshot file holds.</summary>
    public byte[] Bytes { get; }

    public static SnapshotContent OfText(string? text)
    {
        var stored = text is null ? "null" : text.Length == 0 ? "emptyString" : WithLineFeeds(text);
        return new(stored, [.. WithMark.Preamble, .. WithMark.GetBytes(stored)]);
    }

    public static SnapshotContent OfBytes(byte[] bytes, string extension) =>
        TextExtensions.Contains(extension) ? OfText(TextOf(bytes)) : new(null, bytes);

    public static SnapshotContent OfStream(Stream stream, string extension)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return OfBytes(copy.ToArray(), extension);
    }

    /// <summary>The text of a snapshot file: with or without a mark, CRLF read as LF.</summary>
    public static string TextOf(byte[] bytes)
    {
        var text = WithMark.GetString(bytes);
        return WithLineFeeds(text.StartsWith('\uFEFF') ? text[1..] : text);
    }

    private static string WithLineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
