using System.Collections.Immutable;
using Sylvan.Data.Csv;

namespace ExchangeStats.Data;

/// <summary>The rows of a CSV file: RFC 4180, UTF-8 with or without a mark, any line ends.</summary>
internal sealed class CsvRows : RowSource
{
    private const int LongestRow = 4 << 20;

    // A lone surrogate never comes out of UTF-8, so no line is taken for a comment.
    private const char NoComment = '\uD800';

    private readonly Utf8Text text;
    private readonly ProblemList problems;
    private readonly CsvDataReader? reader;
    private long line = 1;
    private long nextLine = 1;

    public CsvRows(Utf8Text text, string file, ProblemList problems)
    {
        this.text = text;
        this.problems = problems;
        File = file;
        Columns = [];
        var options = new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = ',',
            Comment = NoComment,
            CsvStyle = CsvStyle.Standard,
            BufferSize = 1 << 16,
            MaxBufferSize = LongestRow,
            OwnsReader = true,
        };
        try
        {
            reader = CsvDataReader.Create(text, options);
        }
        catch (Exception unreadable) when (Explain(unreadable) is { } problem)
        {
            throw Stop(problem, unreadable);
        }

        Columns = ReadHeader();
    }

    public override string File { get; }

    public override ImmutableArray<string> Columns { get; }

    public override bool HasHeader => true;

    public override bool MayHoldBrokenCells
    {
        get
        {
            var record = reader!.GetRawRecordSpan();
            return record.Length > LongestCell || record.Contains('\0');
        }
    }

    public override bool Read()
    {
        while (Advance())
        {
            if (reader!.RowFieldCount == Columns.Length) return true;
            if (reader.RowFieldCount == 1 && reader.GetFieldSpan(0).IsWhiteSpace()) continue;
            problems.Add(File, line, 1, $"the row has {Plural(reader.RowFieldCount, "cell")}; expected {Columns.Length}, as in the header");
        }

        return false;
    }

    public override ReadOnlySpan<char> Cell(int column) => reader!.GetFieldSpan(column);

    public override (long Line, long Column) Locate(int column)
    {
        var record = reader!.GetRawRecordSpan();
        var (row, start, lineStart, quoted) = (line, 0, 0, false);
        for (var i = 0; i < record.Length && column > 0; i++)
        {
            if (record[i] == '"' && (quoted || i == start)) quoted = !quoted || (i + 1 < record.Length && record[i + 1] == '"' && record[i++] == '"');
            else if (record[i] == ',' && !quoted) (start, column) = (i + 1, column - 1);
            else if (record[i] == '\n') (row, lineStart) = (row + 1, i + 1);
        }

        return (row, start - lineStart + 1);
    }

    public override void Dispose()
    {
        reader?.Dispose();
        text.Dispose();
    }

    private ImmutableArray<string> ReadHeader()
    {
        do
        {
            if (Advance()) continue;
            problems.Add(File, "the file is empty; expected a header line with the names of the columns");
            problems.ThrowIfAny();
        }
        while (reader!.RowFieldCount == 1 && reader.GetFieldSpan(0).IsWhiteSpace());

        if (reader.RowFieldCount > MostColumns)
        {
            problems.Add(File, line, 1, FormattableString.Invariant($"the header names {reader.RowFieldCount:N0} columns; expected at most {MostColumns:N0}"));
            problems.ThrowIfAny();
        }

        var columns = ImmutableArray.CreateBuilder<string>(reader.RowFieldCount);
        for (var i = 0; i < reader.RowFieldCount; i++)
        {
            var name = reader.GetFieldSpan(i).Trim();
            var (at, column) = Locate(i);
            if (name.ContainsAnyInRange('\0', '\b'))
            {
                problems.Add(File, at, column, "this is not a text file; expected UTF-8 text");
                problems.ThrowIfAny();
            }

            if (name.IsEmpty) problems.Add(File, at, column, "the column has no name");
            else if (columns.Contains(name.ToString(), StringComparer.OrdinalIgnoreCase)) problems.Add(File, at, column, $"the column {Excerpt.Of(name)} stands twice");
            columns.Add(name.ToString());
        }

        return columns.MoveToImmutable();
    }

    private bool Advance()
    {
        line = nextLine;
        try
        {
            if (!reader!.Read()) return false;
        }
        catch (Exception unreadable) when (Explain(unreadable) is { } problem)
        {
            throw Stop(problem, unreadable);
        }

        var record = reader.GetRawRecordSpan();
        nextLine += record.IndexOf('\n') is >= 0 and var end && end == record.Length - 1 ? 1 : record.Count('\n');
        if (record.Length > 0 && record[^1] == '\r') nextLine++;
        return true;
    }

    private FileProblem? Explain(Exception unreadable) => unreadable switch
    {
        CsvRecordTooLargeException => new(File, line, 1, $"the line is longer than {LongestRow >> 20} MiB; expected one row a line"),
        CsvFormatException => new(File, line, 1, "a quoted cell of this row does not end as it should; expected a closing \" followed by a comma or the end of the line, and \"\" for a quote inside"),
        InvalidDataException => new(File, text.Line, text.Column, "the bytes here are not UTF-8; save the file as UTF-8 text"),
        _ => null,
    };

    private ClaimFileException Stop(FileProblem problem, Exception cause)
    {
        problems.Add(problem);
        return problems.ToException(cause);
    }

    private static string Plural(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
