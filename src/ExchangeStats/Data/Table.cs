namespace ExchangeStats.Data;

/// <summary>The tables of a book and their columns, in the order in which they are written.</summary>
internal sealed class Table
{
    public static readonly Table Claims = new("claims",
        ["id", "measure", "exchange", "phase", "since", "until", "date_basis", "via", "party", "category", "qualifier", "count", "upper", "status", "claimant", "publisher", "published", "url", "note"],
        ["party", "count", "claimant"]);

    public static readonly Table Exchanges = new("exchanges",
        ["id", "kind", "title", "first_date", "last_date", "ordinal", "agreed_on", "agreed_at", "mediators", "parties", "note"],
        ["id"]);

    public static readonly Table Phases = new("phases", ["exchange", "phase", "date"], ["exchange", "phase", "date"]);

    public static readonly Table Categories = new("categories",
        ["category", "dimension", "exhaustive", "within", "in_all", "label_en", "label_uk", "definition"],
        ["category"]);

    public static readonly Table Parties = new("parties", ["code", "name_en", "name_uk"], ["code"]);

    private Table(string name, string[] columns, string[] required) => (Name, Columns, Required) = (name, columns, required);

    public string Name { get; }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<string> Required { get; }

    public int IndexOf(ReadOnlySpan<char> column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (column.Equals(Columns[i], StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }
}
