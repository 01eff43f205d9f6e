using ExchangeStats.Wording;

namespace ExchangeStats.Consistency;

/// <summary>Names those who say something, briefly.</summary>
internal static class Voices
{
    /// <summary>All of one or two, and the first of more: <c>dpa and 2 others</c>. Names stay as they are, so that they suit no case but the first.</summary>
    public static string Named(LanguageWords words, IEnumerable<string> claimants)
    {
        var names = claimants.ToArray();
        var others = names.Length - 1;
        return names.Length switch
        {
            1 => names[0],
            2 => words.Listed(names),
            _ => words.Either(FormattableString.Invariant($"{names[0]} and {others} others"), $"{names[0]} і ще {words.Counted(others, ("other", "others"), ("джерело", "джерела", "джерел"))}"),
        };
    }

    /// <summary>The verb after them: one says, several say.</summary>
    public static string Verb(LanguageWords words, IEnumerable<string> claimants, (string One, string Many) english, (string One, string Many) ukrainian)
    {
        var (one, many) = words.Either(english, ukrainian);
        return claimants.Skip(1).Any() ? many : one;
    }
}
