using System.Globalization;

namespace ExchangeStats.Data;

/// <summary>The ids of the rows of a table of claims; where a row has none, the exchange or the day and a running number.</summary>
internal sealed class RowIds
{
    private readonly Dictionary<string, int> running = new(StringComparer.Ordinal);

    public string Of(TableRows rows, DateOnly? until)
    {
        var id = rows[ClaimColumn.Id];
        if (!id.IsEmpty) return id.ToString();
        var exchange = rows[ClaimColumn.Exchange];
        var stem = exchange.IsEmpty ? FormattableString.Invariant($"{until:yyyy-MM-dd}") : exchange.ToString();
        var number = running[stem] = running.GetValueOrDefault(stem) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{stem}/{number:000}");
    }
}
