namespace ExchangeStats.Cli.Output;

/// <summary>Writes a file that is either complete or not there, also when the run is interrupted meanwhile.</summary>
internal static class UninterruptedFile
{
    /// <summary>Writes a file under a temporary name beside its place, and moves it there when it is complete.</summary>
    /// <exception cref="IOException">It cannot be written; the message names the file and the cause.</exception>
    public static void Write(string path, Action<Stream> write) => Interruption.Hold(() => Data.WholeFile.Write((path, write)));
}
