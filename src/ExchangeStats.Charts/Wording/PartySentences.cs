using System.Collections.Immutable;
using ExchangeStats.Charts.Layout;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts.Wording;

/// <summary>Parts of sentences that say how many people were returned to whom.</summary>
internal static class PartySentences
{
    private const int MostNamed = 3;

    /// <summary>What was returned to those parties that take part.</summary>
    public static string Shares(this LanguageWords words, PartyColumns parties, ImmutableArray<Count> counts, ImmutableArray<bool> takePart) =>
        words.Shares(parties.Only(takePart), [.. counts.Where((_, i) => takePart[i])]);

    /// <summary>"390 people to Ukraine and 307 to Russia", "390 people on each side", "24 people to 7 parties".</summary>
    public static string Shares(this LanguageWords words, PartyColumns parties, ImmutableArray<Count> counts)
    {
        if (counts.Length == 2 && counts[0] == counts[1] && !counts[0].IsUnknown && counts[0] != Count.Zero && !parties.HasSum)
            return words.Either($"{words.People(counts[0])} on each side", $"по {words.People(counts[0])} з кожного боку");
        if (counts.Length > MostNamed) return words.Either($"{words.People(counts.Sum())} to {words.Number(counts.Length)} parties", $"{words.People(counts.Sum())} до {words.Number(counts.Length)} сторін");
        return words.Listed([.. counts.Select((count, i) => $"{(i == 0 || count.IsUnknown || count == Count.Zero ? words.People(count) : words.Count(count))} {words.To(parties.Parties[i])}")]);
    }
}
