using System.Collections.ObjectModel;

namespace VerifyTests;

/// <summary>Compares what a test produced with what is kept.</summary>
internal static class SnapshotDifference
{
    /// <summary>Where the two first differ, as text for people; null when they are the same.</summary>
    public static async Task<string?> Between(SnapshotContent received, byte[] verified, string extension)
    {
        var difference = received.Text is { } text ? OfText(text, SnapshotContent.TextOf(verified)) : OfBytes(received.Bytes, verified);
        if (difference is null || VerifierSettings.ComparerOf(extension) is not { } compare) return difference;
        using var one = new MemoryStream(received.Bytes);
        using var other = new MemoryStream(verified);
        var result = await compare(one, other, ReadOnlyDictionary<string, object>.Empty);
        return result.IsEqual ? null : result.Message ?? difference;
    }

    // An editor may have closed the file with one newline; more than that is a difference.
    private static string? OfText(string received, string verified)
    {
        if (verified == received || verified == received + "\n") return null;
        var at = 0;
        while (at < received.Length && at < verified.Length && received[at] == verified[at]) at++;
        var before = received.AsSpan(0, at);
        var line = before.Count('\n') + 1;
        var column = at - before.LastIndexOf('\n');
        return $"the first difference is in line {line}, column {column}\n  verified: {LineAt(verified, at)}\n  received: {LineAt(received, at)}";
    }

    private static string? OfBytes(byte[] received, byte[] verified)
    {
        if (received.Length != verified.Length) return $"{received.Length} bytes instead of {verified.Length}";
        var at = received.AsSpan().CommonPrefixLength(verified);
        return at == received.Length ? null : $"the first difference is in byte {at}";
    }

    private static string LineAt(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var end = text.IndexOf('\n', at);
        var line = end < 0 ? text[start..] : text[start..end] + "⏎";
        return line.Length == 0 ? "(end of text)" : line;
    }
}
