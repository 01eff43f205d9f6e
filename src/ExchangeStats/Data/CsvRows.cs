using System.Text;
using Sylvan.Data.Csv;

namespace ExchangeStats.Data;

/// <summary>The rows of a CSV file: RFC 4180, UTF-8 with or without a mark, any line ends.</summary>
internal sealed class CsvRows : RowSource
{
    public const int LongestCell = 1 << 20;
    private const int LongestRow = 4 << 20;

    // A lone surrogate never comes out of UTF-8, so no line is taken for a comment.
    private const char NoComment = '\uD800';

#pragma warning disable CA2213 // the stream belongs to the caller
    private readonly Stream stream;
#pragma warning restore CA2213
    private readonly ProblemList problems;
    private readonly CsvDataReader reader;
    private long line = 1;
    private long nextLine = 1;

    public CsvRows(Stream stream, string file, ProblemList problems)
    {
        this.stream = stream;
        this.problems = problems;
        File = file;
        Columns = [];
        var text = new StreamReader(stream, new UTF8Encoding(false, true), false, 1 << 16, leaveOpen: true);
        reader = Guarded(() => CsvDataReader.Create(text, new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = ',',
            Comment = NoComment,
            CsvStyle = CsvStyle.Standard,
            BufferSize = 1 << 16,
            MaxBufferSize = LongestRow,
            OwnsReader = true,
        }));
        Columns = ReadHeader();
    }

    public override string File { get; }

    public override IReadOnlyList<string> Columns { get; }

    public override bool Read()
    {
        while (Advance())
        {
            if (reader.RowFieldCount == Columns.Count) return true;
            if (reader.RowFieldCount == 1 && reader.GetFieldSpan(0).IsWhiteSpace()) continue;
            problems.Add(File, line, 1, $"the row has {Plural(reader.RowFieldCount, "cell")}; expected {Columns.Count}, as in the header");
        }

        return false;
    }

    public override ReadOnlySpan<char> Cell(int column) => reader.GetFieldSpan(column);

    public override (long Line, long Column) Locate(int column)
    {
        var record = reader.GetRawRecordSpan();
        var (row, start, lineStart, quoted) = (line, 0, 0, false);
        for (var i = 0; i < record.Length && column > 0; i++)
        {
            if (record[i] == '"' && (quoted || i == start)) quoted = !quoted || (i + 1 < record.Length && record[i + 1] == '"' && record[i++] == '"');
            else if (record[i] == ',' && !quoted) (start, column) = (i + 1, column - 1);
            else if (record[i] == '\n') (row, lineStart) = (row + 1, i + 1);
        }

        return (row, start - lineStart + 1);
    }

    public override void Dispose() => reader.Dispose();

    private List<string> ReadHeader()
    {
        var columns = new List<string>();
        if (!Advance())
        {
            problems.Add(File, "the file is empty; expected a header line with the names of the columns");
            problems.ThrowIfAny();
        }

        for (var i = 0; i < reader.RowFieldCount; i++)
        {
            var name = reader.GetFieldSpan(i);
            if (i == 0) name = name.TrimStart('\uFEFF');
            name = name.Trim();
            var (at, column) = Locate(i);
            if (name.Contains('\0')) problems.Add(File, "this is not a text file; expected UTF-8 text", new InvalidDataException());
            if (name.IsEmpty) problems.Add(File, at, column, "the column has no name");
            else if (columns.Contains(name.ToString(), StringComparer.OrdinalIgnoreCase)) problems.Add(File, at, column, $"the column \"{name}\" stands twice");
            columns.Add(name.ToString());
        }

        return columns;
    }

    private bool Advance() => Guarded(() =>
    {
        line = nextLine;
        if (!reader.Read()) return false;
        var record = reader.GetRawRecordSpan();
        nextLine += record.Count('\n');
        if (record.Length > 0 && record[^1] == '\r') nextLine++;
        return true;
    });

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (CsvRecordTooLargeException tooLarge)
        {
            throw Stop(line, 1, $"the line is longer than {LongestRow >> 20} MiB; expected one row a line", tooLarge);
        }
        catch (CsvInvalidCharacterException invalid)
        {
            throw Stop(line, 1, "a quoted cell of this row does not end as it should; expected a closing \" followed by a comma or the end of the line, and \"\" for a quote inside", invalid);
        }
        catch (DecoderFallbackException invalid)
        {
            var (at, column) = Utf8Check.FirstInvalid(stream);
            throw Stop(at, column, "the bytes here are not UTF-8; save the file as UTF-8 text", invalid);
        }
    }

    private ClaimFileException Stop(long at, long column, string message, Exception cause)
    {
        problems.Add(File, at, column, message);
        try
        {
            problems.ThrowIfAny();
        }
        catch (ClaimFileException all)
        {
            return new ClaimFileException(all.Problems, cause);
        }

        throw cause;
    }

    private static string Plural(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
