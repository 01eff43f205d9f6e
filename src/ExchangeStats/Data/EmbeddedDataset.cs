namespace ExchangeStats.Data;

/// <summary>The dataset that comes with the library, read from the assembly itself.</summary>
internal static class EmbeddedDataset
{
    private static readonly Lazy<ClaimBook> Book = new(Read);

    public static ClaimBook RussiaUkraine => Book.Value;

    private static ClaimBook Read()
    {
        var problems = new ProblemList();
        return ClaimReader.ReadTables(Open, "RussiaUkraine", problems);

        CsvRows? Open(Table table)
        {
            var name = $"RussiaUkraine/{table.Name}.csv";
            var stream = typeof(EmbeddedDataset).Assembly.GetManifestResourceStream(name);
            return stream is null ? null : ClaimReader.Csv(stream, name, problems);
        }
    }
}
