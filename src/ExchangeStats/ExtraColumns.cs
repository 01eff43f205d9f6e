using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ExchangeStats;

/// <summary>
/// What a file says in columns that this library does not know: kept beside the model, so that writing the book gives it back.
/// </summary>
internal sealed class ExtraColumns
{
    public static readonly ExtraColumns None = new([], FrozenDictionary<(string, string), ImmutableArray<string>>.Empty);

    private readonly FrozenDictionary<(string Table, string Key), ImmutableArray<string>> cells;

    public ExtraColumns(ImmutableArray<(string Table, ImmutableArray<string> Columns)> tables, FrozenDictionary<(string, string), ImmutableArray<string>> cells)
    {
        Tables = tables;
        this.cells = cells;
    }

    public ImmutableArray<(string Table, ImmutableArray<string> Columns)> Tables { get; }

    /// <summary>What readers should know of these columns, one sentence each.</summary>
    public ImmutableArray<string> RemarksIn(Language language) =>
    [
        .. Tables.SelectMany(table => table.Columns.Select(column => new Label(
            $"{table.Table}: the column \"{column}\" is not known; it is kept and written back, and not used",
            $"{table.Table}: стовпець «{column}» невідомий; його зберігають і записують назад, але не використовують").In(language))),
    ];

    public ImmutableArray<string> Columns(string table) =>
        Tables.Where(entry => entry.Table == table).Select(entry => entry.Columns).FirstOrDefault([]);

    public ImmutableArray<string> Cells(string table, string key) => cells.GetValueOrDefault((table, key), []);
}
