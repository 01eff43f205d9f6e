namespace ExchangeStats.Data;

/// <summary>Opens the tables of a book, whatever form its files have.</summary>
internal static class BookFiles
{
    private const int LongestDocument = 1 << 30;

    /// <summary>Does something with the tables of a file or folder; they are closed afterwards.</summary>
    public static T With<T>(string path, ProblemList problems, Func<Func<Table, RowSource?>, string, T> use)
    {
        try
        {
            if (Directory.Exists(path)) return WithFolder(path, problems, use);
            if (!File.Exists(path)) problems.Add(path, "there is no such file or folder; expected a folder with claims.csv, or a file that ends in .csv or .json");
            problems.ThrowIfAny();
            using var stream = File.OpenRead(path);
            return With(stream, path, problems, use);
        }
        catch (Exception unreadable) when (unreadable is UnauthorizedAccessException || (unreadable is IOException and not ClaimFileException))
        {
            problems.Add(path, $"the file cannot be read: {unreadable.Message}");
            throw problems.ToException(unreadable);
        }
    }

    /// <summary>Does something with the tables of a stream, which is read to the end and left open.</summary>
    public static T With<T>(Stream stream, string name, ProblemList problems, Func<Func<Table, RowSource?>, string, T> use)
    {
        var opening = Opening(stream, name, problems);
        if (opening.Span is [(byte)'{', ..] || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return WithJson(stream, opening, name, problems, use);
        return use(table => table == Table.Claims ? new CsvRows(new Utf8Text(stream, opening), name, problems) : null, name);
    }

    /// <summary>Does something with the tables of the dataset that comes with the library.</summary>
    public static T WithEmbedded<T>(string folder, ProblemList problems, Func<Func<Table, RowSource?>, string, T> use)
    {
        return use(Open, $"{folder}/claims.csv");

        CsvRows? Open(Table table)
        {
            var name = $"{folder}/{table.Name}.csv";
            var stream = typeof(BookFiles).Assembly.GetManifestResourceStream(name);
            return stream is null ? null : Csv(stream, name, problems);
        }
    }

    private static T WithFolder<T>(string folder, ProblemList problems, Func<Func<Table, RowSource?>, string, T> use)
    {
        if (!File.Exists(Path.Combine(folder, "claims.csv")))
        {
            problems.Add(folder, "the folder has no claims.csv");
            problems.ThrowIfAny();
        }

        var streams = new List<Stream>();
        try
        {
            return use(Open, Path.Combine(folder, "claims.csv"));
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

    private static T WithJson<T>(Stream stream, ReadOnlyMemory<byte> opening, string name, ProblemList problems, Func<Func<Table, RowSource?>, string, T> use)
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
        return use(table => tables.TryGetValue(table.Name, out var rows) ? new JsonRows(name, rows, places) : null, name);
    }

    // The rows of a CSV file; where there is a byte order mark, what follows it.
    private static CsvRows Csv(Stream stream, string name, ProblemList problems) => new(new Utf8Text(stream, Opening(stream, name, problems)), name, problems);

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
