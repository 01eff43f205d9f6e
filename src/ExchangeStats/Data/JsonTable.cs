using System.Collections.Immutable;

namespace ExchangeStats.Data;

/// <summary>One table of a JSON document: its rows as texts, with the places they came from.</summary>
internal sealed class JsonTable(long start)
{
    private readonly Dictionary<string, int> positions = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> columns = [];

    public long Start { get; } = start;

    public ImmutableArray<string> Columns => [.. columns];

    public List<JsonRow> Rows { get; } = [];

    public int ColumnOf(string name)
    {
        if (!positions.TryGetValue(name, out var position))
        {
            positions.Add(name, position = columns.Count);
            columns.Add(name);
        }

        return position;
    }
}
