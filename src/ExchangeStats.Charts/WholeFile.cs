namespace ExchangeStats.Charts;

/// <summary>Writes a file whole or not at all: under a temporary name beside it, then moved.</summary>
internal static class WholeFile
{
    public static void Write(string path, byte[] bytes)
    {
        if (Directory.Exists(path)) throw Unwritable(path, "there is a folder of that name", null);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (folder is null || !Directory.Exists(folder)) throw Unwritable(path, $"there is no folder \"{folder}\"", null);

        var temporary = Path.Combine(folder, $".{Path.GetRandomFileName()}.tmp");
        try
        {
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            Discard(temporary);
            throw Unwritable(path, cause.Message, cause);
        }
    }

    private static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // The failure to write is what the caller needs to hear of.
        }
    }

    private static IOException Unwritable(string path, string why, Exception? cause) =>
        new($"The chart cannot be written to \"{path}\": {why}. Give a file name in a folder that exists and can be written to.", cause);
}
