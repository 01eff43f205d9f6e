namespace ExchangeStats.Consistency;

/// <summary>Names those who say something, briefly.</summary>
internal static class Voices
{
    public static string Named(IEnumerable<string> claimants)
    {
        var names = claimants.ToArray();
        return names.Length switch
        {
            1 => names[0],
            2 => $"{names[0]} and {names[1]}",
            _ => FormattableString.Invariant($"{names[0]} and {names.Length - 1} others"),
        };
    }
}
