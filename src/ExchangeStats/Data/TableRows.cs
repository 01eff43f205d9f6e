using System.Collections.Immutable;

namespace ExchangeStats.Data;

/// <summary>The rows of a known table: its cells by name, read as what they mean, with every problem reported in its place.</summary>
internal sealed class TableRows
{
    private readonly RowSource source;
    private readonly ProblemList problems;
    private readonly int[] positions;
    private readonly ImmutableArray<int> extraPositions;

    public TableRows(Table table, RowSource source, ProblemList problems)
    {
        Table = table;
        this.source = source;
        this.problems = problems;
        positions = [.. table.Columns.Select(_ => -1)];
        var extras = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < source.Columns.Length; i++)
        {
            var known = table.IndexOf(source.Columns[i]);
            if (known >= 0) positions[known] = i;
            else if (source.Columns[i].Length > 0) extras.Add(i);
        }

        extraPositions = extras.ToImmutable();
        ExtraColumns = [.. extras.Select(i => source.Columns[i])];
        IsComplete = true;
        foreach (var column in table.Required.Where(column => source.HasHeader && !Has(column)))
        {
            IsComplete = false;
            ProblemOfHeader($"the column \"{column}\" is missing; expected at least {string.Join(", ", table.Required)}{(table == Table.Claims ? ", and exchange or until" : "")}");
        }

        if (table == Table.Claims && IsComplete && source.HasHeader && !Has("exchange") && !Has("until"))
        {
            IsComplete = false;
            ProblemOfHeader("neither the column \"exchange\" nor the column \"until\" is there; expected at least one of them");
        }
    }

    public Table Table { get; }

    public string File => source.File;

    /// <summary>Whether every column is there that the rows need.</summary>
    public bool IsComplete { get; }

    public ImmutableArray<string> ExtraColumns { get; }

    public long RowNumber { get; private set; }

    public bool Has(string column) => positions[Table.IndexOf(column)] >= 0;

    public bool Read()
    {
        while (source.Read())
        {
            RowNumber++;
            if (!source.MayHoldBrokenCells || CellsAreText()) return true;
        }

        return false;
    }

    /// <summary>The text of a cell without spaces around it; empty when the column or the text is missing.</summary>
    public ReadOnlySpan<char> this[int column] => Verbatim(column).Trim();

    /// <summary>The text of a cell as it stands.</summary>
    public ReadOnlySpan<char> Verbatim(int column)
    {
        var position = positions[column];
        return position < 0 ? default : source.Cell(position);
    }

    public ImmutableArray<string> ExtraCells() => [.. extraPositions.Select(i => source.Cell(i).ToString())];

    public void Problem(int column, string message) => problems.Add(ProblemAt(column, message));

    /// <summary>What would be wrong with a cell of this row, for problems that show only when all rows are read.</summary>
    public FileProblem ProblemAt(int column, string message)
    {
        var (line, at) = source.Locate(positions[column]);
        return new FileProblem(source.File, line, at, message);
    }

    /// <summary>Where a cell of this row stands.</summary>
    public FilePlace Place(int column)
    {
        var (line, at) = source.Locate(positions[column]);
        return new FilePlace(source.File, line, at);
    }

    public DateOnly? Day(int column)
    {
        var text = this[column];
        if (text.IsEmpty) return null;
        if (DayText.TryRead(text, out var day)) return day;
        Problem(column, DayText.Problem(Table.Columns[column], text));
        return null;
    }

    /// <summary>What a word stands for; the first member where the cell is empty.</summary>
    public T Word<T>(int column, Words<T> words)
        where T : struct, Enum
    {
        var text = this[column];
        if (!words.TryRead(text, out var value) && !text.IsEmpty) Problem(column, words.Problem(text));
        return value;
    }

    public bool YesNo(int column, bool otherwise)
    {
        var text = this[column];
        if (text is "yes") return true;
        if (text is "no") return false;
        if (!text.IsEmpty) Problem(column, $"{Table.Columns[column]} {Excerpt.Of(text)} is unknown; expected yes or no");
        return otherwise;
    }

    private bool CellsAreText()
    {
        var before = problems.Count;
        for (var i = 0; i < source.Columns.Length; i++)
        {
            var cell = source.Cell(i);
            if (cell.Length > RowSource.LongestCell) ProblemOf(i, "the cell is longer than 1 MiB; expected a short text");
            else if (cell.Contains('\0')) ProblemOf(i, "the cell holds a NUL character, which is no text");
        }

        return problems.Count == before;
    }

    private void ProblemOfHeader(string message) => ProblemOf(-1, message);

    private void ProblemOf(int position, string message)
    {
        var (line, column) = source.Locate(position);
        problems.Add(source.File, line, column, message);
    }
}
