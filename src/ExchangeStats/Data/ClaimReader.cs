namespace ExchangeStats.Data;

/// <summary>
/// Reads books of claims: a folder of CSV files, one CSV file of claims, or one JSON document. Every problem of the files is
/// reported at once, each with its place; a book is never loaded in part.
/// </summary>
public static class ClaimReader
{
    /// <summary>Reads a book.</summary>
    /// <param name="path">A folder with <c>claims.csv</c>, or a file that ends in <c>.csv</c> or <c>.json</c>.</param>
    /// <exception cref="ClaimFileException">Something is missing or wrong; it lists everything that is.</exception>
    public static ClaimBook Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var problems = new ProblemList();
        return BookFiles.With(path, problems, (open, file) => ReadTables(open, file, problems));
    }

    /// <summary>Reads a book from a stream.</summary>
    /// <param name="stream">The file, CSV or JSON: JSON when its first character is a brace. It is read to the end and left open.</param>
    /// <param name="name">How messages name the file, such as <c>mine.csv</c>.</param>
    /// <exception cref="ClaimFileException">Something is missing or wrong; it lists everything that is.</exception>
    public static ClaimBook Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var problems = new ProblemList();
        return BookFiles.With(stream, name, problems, (open, file) => ReadTables(open, file, problems));
    }

    internal static ClaimBook ReadTables(Func<Table, RowSource?> open, string file, ProblemList problems)
    {
        var (registries, extras) = (new RegistryTables(problems), new ExtraColumnsBuilder());
        ReadTable(Table.Parties, rows => registries.ReadParties(rows, extras));
        ReadTable(Table.Categories, rows => registries.ReadCategories(rows, extras));
        ReadTable(Table.Exchanges, rows => registries.ReadExchanges(rows, extras));
        ReadTable(Table.Phases, rows => registries.ReadPhases(rows, extras));

        var claimRows = new ClaimRows(registries, problems, extras);
        if (!ReadTable(Table.Claims, claimRows.Read) && !problems.Any)
            problems.Add(file, "the table claims is missing; expected a list of claims");
        problems.ThrowIfAny();
        return BookAssembly.Of(claimRows, registries, extras.Build(), file, problems);

        bool ReadTable(Table kind, Action<TableRows> read)
        {
            using var source = open(kind);
            if (source is null) return false;
            var rows = new TableRows(kind, source, problems);
            extras.Keep(rows);
            var before = problems.Count;
            if (rows.IsComplete) read(rows);
            if (problems.Count > before) registries.Forget(kind);
            return true;
        }
    }
}
