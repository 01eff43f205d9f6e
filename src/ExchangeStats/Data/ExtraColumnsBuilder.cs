using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ExchangeStats.Data;

/// <summary>Gathers the columns that this library does not know while tables are read.</summary>
internal sealed class ExtraColumnsBuilder
{
    private readonly Dictionary<(string, string), ImmutableArray<string>> cells = [];
    private readonly Dictionary<string, ImmutableArray<string>> columns = new(StringComparer.Ordinal);

    public void Keep(TableRows rows)
    {
        if (!rows.ExtraColumns.IsEmpty) columns.Add(rows.Table.Name, rows.ExtraColumns);
    }

    public void Keep(TableRows rows, string key)
    {
        if (!rows.ExtraColumns.IsEmpty) cells[(rows.Table.Name, key)] = rows.ExtraCells();
    }

    public ExtraColumns Build() => columns.Count == 0
        ? ExtraColumns.None
        : new ExtraColumns([.. columns.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (entry.Key, entry.Value))], cells.ToFrozenDictionary());
}
