using System.Collections.Immutable;

namespace ExchangeStats.Data;

/// <summary>The rows of a known table: its cells by name, read as what they mean, with every problem reported in its place.</summary>
internal sealed class TableRows
{
    private readonly RowSource source;
    private readonly ProblemList problems;
    private readonly int[] positions;
    private readonly int[] extraPositions;

    public TableRows(Table table, RowSource source, ProblemList problems)
    {
        Table = table;
        this.source = source;
        this.problems = problems;
        positions = [.. table.Columns.Select(_ => -1)];
        var extras = new List<int>();
        for (var i = 0; i < source.Columns.Count; i++)
        {
            var known = table.IndexOf(source.Columns[i]);
            if (known >= 0) positions[known] = i;
            else if (source.Columns[i].Length > 0) extras.Add(i);
        }

        extraPositions = [.. extras];
        ExtraColumns = [.. extras.Select(i => source.Columns[i])];
        foreach (var column in table.Required.Where(column => !Has(column)))
            problems.Add(source.File, 1, 1, $"the column \"{column}\" is missing; expected at least {string.Join(", ", table.Required)}{(table == Table.Claims ? ", and exchange or until" : "")}");
    }

    public Table Table { get; }

    public string File => source.File;

    public ImmutableArray<string> ExtraColumns { get; }

    public long RowNumber { get; private set; }

    public bool Has(string column) => positions[Table.IndexOf(column)] >= 0;

    public bool Read()
    {
        if (!source.Read()) return false;
        RowNumber++;
        for (var i = 0; i < source.Columns.Count; i++)
        {
            var cell = source.Cell(i);
            if (cell.Length > CsvRows.LongestCell) Report(i, "the cell is longer than 1 MiB");
            else if (cell.Contains('\0')) Report(i, "the cell holds a NUL character, which is no text");
        }

        return true;
    }

    /// <summary>The text of a cell without spaces around it; empty when the column or the text is missing.</summary>
    public ReadOnlySpan<char> this[int column] => positions[column] < 0 ? default : source.Cell(positions[column]).Trim();

    /// <summary>The text of a cell as it stands.</summary>
    public ReadOnlySpan<char> Verbatim(int column) => positions[column] < 0 ? default : source.Cell(positions[column]);

    public ImmutableArray<string> ExtraCells() => [.. extraPositions.Select(i => source.Cell(i).ToString())];

    public void Problem(int column, string message)
    {
        if (positions[column] >= 0) Report(positions[column], message);
        else Report(0, message);
    }

    public DateOnly? Day(int column)
    {
        var text = this[column];
        if (text.IsEmpty) return null;
        if (DayText.TryRead(text, out var day)) return day;
        Problem(column, DayText.Problem(Table.Columns[column], text));
        return null;
    }

    public bool YesNo(int column, bool otherwise)
    {
        var text = this[column];
        if (text is "yes") return true;
        if (text is "no") return false;
        if (!text.IsEmpty) Problem(column, $"{Table.Columns[column]} \"{text}\" is unknown; expected yes or no");
        return otherwise;
    }

    private void Report(int position, string message)
    {
        var (line, column) = source.Locate(position);
        problems.Add(source.File, line, column, message);
    }
}
