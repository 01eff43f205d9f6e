namespace ExchangeStats.Data;

/// <summary>Writes files that are either complete or not there.</summary>
internal static class WholeFile
{
    /// <summary>Writes files beside their places, and moves them there when all are complete.</summary>
    /// <exception cref="IOException">One of them cannot be written; the message names it and the cause.</exception>
    public static void Write(params IReadOnlyList<(string Path, Action<Stream> Write)> files)
    {
        var place = files[0].Path;
        var begun = new List<string>();
        try
        {
            foreach (var (path, write) in files)
            {
                place = path;
                if (Directory.Exists(path)) throw new IOException("it is a folder; expected a file or nothing.");
                if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder)) throw new IOException($"there is no folder \"{folder}\".");
                using var stream = new FileStream(Unfinished(path), FileMode.Create, FileAccess.Write);
                begun.Add(Unfinished(path));
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
            foreach (var unfinished in begun) File.Delete(unfinished);
            // The last of these is how the runtime tells that a file would exceed what the system allows.
            if (unwritable is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: "value" }) throw new IOException($"\"{place}\" cannot be written: {unwritable.Message}", unwritable);
            throw;
        }
    }

    /// <summary>Writes files into a folder. What folders are missing are made, and gone again when the files cannot be written.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">Where below the folder each file goes, and what is written.</param>
    /// <exception cref="IOException">A folder cannot be made, or a file cannot be written; the message names it and the cause.</exception>
    public static void WriteInto(string folder, IEnumerable<(string Path, Action<Stream> Write)> files)
    {
        var made = new List<string>();
        try
        {
            (string Path, Action<Stream> Write)[] placed = [.. files.Select(file => (Path.Combine(folder, file.Path), file.Write))];
            foreach (var (path, _) in placed) MakeFolder(Path.GetDirectoryName(path)!, made);
            Write(placed);
        }
        catch
        {
            foreach (var empty in Enumerable.Reverse(made).Where(folder => !Directory.EnumerateFileSystemEntries(folder).Any())) Directory.Delete(empty);
            throw;
        }
    }

    private static void MakeFolder(string folder, List<string> made)
    {
        if (folder.Length == 0 || Directory.Exists(folder)) return;
        if (Path.GetDirectoryName(folder) is { Length: > 0 } parent) MakeFolder(parent, made);
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"\"{folder}\" cannot be made a folder: {unwritable.Message}", unwritable);
        }

        made.Add(folder);
    }

    private static string Unfinished(string path) => path + ".unfinished";
}
