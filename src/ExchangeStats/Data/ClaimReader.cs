using System.Collections.Immutable;

namespace ExchangeStats.Data;

/// <summary>
/// Reads books of claims: a folder of CSV files, one CSV file of claims, or one JSON document. Every problem of the files is
/// reported at once, each with its place; a book is never loaded in part.
/// </summary>
public static class ClaimReader
{
    private const int LongestDocument = 1 << 30;

    /// <summary>Reads a book.</summary>
    /// <param name="path">A folder with <c>claims.csv</c>, or a file that ends in <c>.csv</c> or <c>.json</c>.</param>
    /// <exception cref="ClaimFileException">Something is missing or wrong; it lists everything that is.</exception>
    public static ClaimBook Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var problems = new ProblemList();
        try
        {
            if (Directory.Exists(path)) return ReadFolder(path, problems);
            if (!File.Exists(path)) problems.Add(path, "there is no such file or folder; expected a folder with claims.csv, or a file that ends in .csv or .json");
            problems.ThrowIfAny();
            using var stream = File.OpenRead(path);
            return Read(stream, path, problems);
        }
        catch (Exception unreadable) when (unreadable is UnauthorizedAccessException || (unreadable is IOException and not ClaimFileException))
        {
            problems.Add(path, $"the file cannot be read: {unreadable.Message}");
            throw problems.ToException(unreadable);
        }
    }

    /// <summary>Reads a book from a stream.</summary>
    /// <param name="stream">The file, CSV or JSON: JSON when its first character is a brace. It is read to the end and left open.</param>
    /// <param name="name">How messages name the file, such as <c>mine.csv</c>.</param>
    /// <exception cref="ClaimFileException">Something is missing or wrong; it lists everything that is.</exception>
    public static ClaimBook Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Read(stream, name, new ProblemList());
    }

    internal static ClaimBook ReadTables(Func<Table, RowSource?> open, string file, ProblemList problems)
    {
        var (registries, extras) = (new RegistryTables(problems), new ExtraColumnsBuilder());
        ReadTable(Table.Parties, rows => registries.ReadParties(rows, extras));
        ReadTable(Table.Categories, rows => registries.ReadCategories(rows, extras));
        ReadTable(Table.Exchanges, rows => registries.ReadExchanges(rows, extras));
        ReadTable(Table.Phases, rows => registries.ReadPhases(rows, extras));

        ImmutableArray<Claim> claims = [];
        var table = new ClaimTable(registries, problems, extras);
        if (!ReadTable(Table.Claims, rows => claims = table.Read(rows)) && !problems.Any)
            problems.Add(file, "the table claims is missing; expected a list of claims");
        problems.ThrowIfAny();
        return BookAssembly.Of(claims, table.Traces, registries, extras.Build(), file, problems);

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

    private static ClaimBook ReadFolder(string folder, ProblemList problems)
    {
        if (!File.Exists(Path.Combine(folder, "claims.csv")))
        {
            problems.Add(folder, "the folder has no claims.csv");
            problems.ThrowIfAny();
        }

        var streams = new List<Stream>();
        try
        {
            return ReadTables(Open, Path.Combine(folder, "claims.csv"), problems);
        }
        finally
        {
            foreach (var stream in streams) stream.Dispose();
        }

        CsvRows? Open(Table table)
        {
            var path = Path.Combine(folder, table.Name + ".csv");
            if (!File.Exists(path)) return null;
            var stream = File.OpenRead(path);
            streams.Add(stream);
            return Csv(stream, path, problems);
        }
    }

    private static ClaimBook Read(Stream stream, string name, ProblemList problems)
    {
        var opening = Opening(stream, name, problems);
        if (opening.Span is [(byte)'{', ..] || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return ReadJson(stream, opening, name, problems);
        return ReadTables(table => table == Table.Claims ? new CsvRows(new Utf8Text(stream, opening), name, problems) : null, name, problems);
    }

    private static ClaimBook ReadJson(Stream stream, ReadOnlyMemory<byte> opening, string name, ProblemList problems)
    {
        using var content = new MemoryStream();
        content.Write(opening.Span);
        var piece = new byte[1 << 16];
        while (stream.Read(piece) is > 0 and var length)
        {
            content.Write(piece, 0, length);
            if (content.Length <= LongestDocument) continue;
            problems.Add(name, $"the document is longer than {LongestDocument >> 20} MiB; expected a folder of CSV files for so many claims");
            problems.ThrowIfAny();
        }

        ReadOnlyMemory<byte> document = content.GetBuffer().AsMemory(0, (int)content.Length);
        if (document.Span.Trim(" \t\r\n"u8).IsEmpty) problems.Add(name, "the file is empty; expected an object with the table \"claims\"");
        problems.ThrowIfAny();
        var places = new JsonPlaces(document);
        var tables = JsonDocumentReader.Read(document, name, problems, places);
        problems.ThrowIfAny();
        return ReadTables(table => tables.TryGetValue(table.Name, out var rows) ? new JsonRows(name, rows, places) : null, name, problems);
    }

    /// <summary>The rows of a CSV file; where there is a byte order mark, what follows it.</summary>
    internal static CsvRows Csv(Stream stream, string name, ProblemList problems) => new(new Utf8Text(stream, Opening(stream, name, problems)), name, problems);

    // The first bytes of the file without a mark; they are taken from the stream, which may not be able to go back.
    private static ReadOnlyMemory<byte> Opening(Stream stream, string name, ProblemList problems)
    {
        var opening = new byte[4];
        var length = stream.ReadAtLeast(opening, opening.Length, throwOnEndOfStream: false);
        if (opening is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            problems.Add(name, 1, 1, "this is UTF-16; save the file as UTF-8 text");
            problems.ThrowIfAny();
        }

        return opening is [0xEF, 0xBB, 0xBF, ..] ? opening.AsMemory(3, length - 3) : opening.AsMemory(0, length);
    }
}
