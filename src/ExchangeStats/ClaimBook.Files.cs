using ExchangeStats.Data;

namespace ExchangeStats;

public sealed partial class ClaimBook
{
    /// <summary>
    /// Exchanges between Ukraine and Russia, 2022 to 2026, as public sources told them: 2,406 attestations on 124 events. It comes
    /// with the library; neither disk nor network is used.
    /// </summary>
    public static ClaimBook RussiaUkraine => EmbeddedDataset.RussiaUkraine;

    /// <summary>Reads a book from a file or folder.</summary>
    /// <param name="path">A folder with <c>claims.csv</c>, or a file that ends in <c>.csv</c> or <c>.json</c>.</param>
    /// <exception cref="ClaimFileException">Something is missing or wrong; it lists everything that is, each with its place.</exception>
    public static ClaimBook Load(string path) => ClaimReader.Read(path);

    /// <summary>Reads a book from a stream.</summary>
    /// <param name="stream">The file, CSV or JSON. It is read to the end and left open.</param>
    /// <param name="name">How messages name the file.</param>
    /// <exception cref="ClaimFileException">Something is missing or wrong; it lists everything that is, each with its place.</exception>
    public static ClaimBook Open(Stream stream, string name = "claims.csv") => ClaimReader.Read(stream, name);

    /// <summary>Writes the book so that <see cref="Load"/> gives it back.</summary>
    /// <param name="path">A file that ends in <c>.json</c>, or else a folder for CSV files.</param>
    /// <exception cref="IOException">The place cannot be written; what was there before is untouched.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) ClaimWriter.WriteJson(this, path);
        else ClaimWriter.WriteFolder(this, path);
    }
}
