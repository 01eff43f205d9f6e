namespace ExchangeStats.Statistics;

/// <summary>Captions of tables.</summary>
internal static class Caption
{
    public static string Of(string what, Party? party) => party is null ? what : $"{what}, people returned to {party}";
}
