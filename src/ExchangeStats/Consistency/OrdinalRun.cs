using System.Globalization;

namespace ExchangeStats.Consistency;

/// <summary>The number of an exchange, or the numbers that it takes together, from <see cref="First"/> to <see cref="Last"/>, both included.</summary>
/// <param name="Exchange">Which exchange is so numbered.</param>
/// <param name="First">Its number, or the first of them.</param>
/// <param name="Last">Its number, or the last of them.</param>
/// <param name="UnnumberedBefore">How many exchanges before it, in order of date, have no number.</param>
internal sealed record OrdinalRun(Exchange Exchange, int First, int Last, int UnnumberedBefore)
{
    /// <summary>The numbers of an exchange; null when it has none, or one that is no plain number or range.</summary>
    public static OrdinalRun? Of(Exchange exchange, int unnumberedBefore)
    {
        var ends = exchange.Ordinal?.Split('–', '-') ?? [];
        if (ends.Length is not (1 or 2)) return null;
        return Number(ends[0]) is { } first && Number(ends[^1]) is { } last && first <= last ? new OrdinalRun(exchange, first, last, unnumberedBefore) : null;
    }

    public override string ToString() =>
        First == Last ? First.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{First}–{Last}");

    private static int? Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
