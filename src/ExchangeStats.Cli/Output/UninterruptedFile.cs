namespace ExchangeStats.Cli.Output;

/// <summary>Writes a file that is either complete or not there.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file under a temporary name beside its place, and moves it there when it is complete.</summary>
    /// <exception cref="IOException">It cannot be written; the message names the file and the cause.</exception>
    public static void Write(string path, Action<Stream> write) => Interruption.Hold(() =>
    {
        if (Directory.Exists(path)) throw new IOException($"\"{path}\" cannot be written: it is a folder; expected a file or nothing.");
        var unfinished = path + ".unfinished";
        var isBegun = false;
        try
        {
            using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
            {
                isBegun = true;
                write(stream);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception unwritable)
        {
            if (isBegun) File.Delete(unfinished);
            // The last of these is how the runtime tells that a file would exceed what the system allows.
            if (unwritable is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: "value" }) throw new IOException($"\"{path}\" cannot be written: {unwritable.Message}", unwritable);
            throw;
        }
    });
}
