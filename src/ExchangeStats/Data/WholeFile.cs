namespace ExchangeStats.Data;

/// <summary>Writes files that are either complete or not there.</summary>
internal static class WholeFile
{
    /// <summary>Writes files beside their places, and moves them there when all are complete.</summary>
    public static void Write(params IReadOnlyList<(string Path, Action<Stream> Write)> files)
    {
        var place = files[0].Path;
        try
        {
            foreach (var (path, write) in files)
            {
                place = path;
                using var stream = new FileStream(Unfinished(path), FileMode.Create, FileAccess.Write);
                write(stream);
            }

            foreach (var (path, _) in files)
            {
                place = path;
                File.Move(Unfinished(path), path, overwrite: true);
            }
        }
        catch (Exception unwritable)
        {
            foreach (var (path, _) in files.Where(file => File.Exists(Unfinished(file.Path)))) File.Delete(Unfinished(path));
            // The last of these is how the runtime tells that a file would exceed what the system allows.
            if (unwritable is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: "value" }) throw new IOException($"\"{place}\" cannot be written: {unwritable.Message}", unwritable);
            throw;
        }
    }

    private static string Unfinished(string path) => path + ".unfinished";
}
