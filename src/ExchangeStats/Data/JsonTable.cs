namespace ExchangeStats.Data;

/// <summary>One table of a JSON document: its rows as texts, with the places they came from.</summary>
internal sealed class JsonTable(long start)
{
    private readonly List<string> columns = [];

    public long Start { get; } = start;

    public IReadOnlyList<string> Columns => columns;

    public List<JsonRow> Rows { get; } = [];

    public int ColumnOf(string name)
    {
        var index = columns.IndexOf(name);
        if (index >= 0) return index;
        columns.Add(name);
        return columns.Count - 1;
    }
}
