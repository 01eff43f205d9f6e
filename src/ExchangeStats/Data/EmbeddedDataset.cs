namespace ExchangeStats.Data;

/// <summary>The dataset that comes with the library, read from the assembly itself.</summary>
internal static class EmbeddedDataset
{
    public const string Folder = "RussiaUkraine";

    private static readonly Lazy<ClaimBook> Book = new(Read);

    public static ClaimBook RussiaUkraine => Book.Value;

    private static ClaimBook Read()
    {
        var problems = new ProblemList();
        return BookFiles.WithEmbedded(Folder, problems, (open, file) => ClaimReader.ReadTables(open, file, problems));
    }
}
