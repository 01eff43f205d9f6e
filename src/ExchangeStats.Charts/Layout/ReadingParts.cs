using System.Collections.Immutable;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts.Layout;

/// <summary>How the shapes that stand for counts are read, in the words that several charts share.</summary>
internal static class ReadingParts
{
    /// <summary>What the bars and labels of counts that are not exact mean, and those of a time without a handover; empty when all are exact.</summary>
    public static ImmutableArray<string> OfBars(IEnumerable<Count> counts, LanguageWords words, bool hasNoneOnRecord = false)
    {
        var all = counts.ToList();
        var parts = ImmutableArray.CreateBuilder<string>();
        if (all.Exists(count => !count.IsExact && !count.IsUnknown))
            parts.Add(words.Either("full colour reaches the lowest number that the wording admits", "суцільний колір сягає найменшого числа, яке допускає формулювання"));
        if (all.Exists(count => count.Range is { IsOpen: false, IsExact: false })) parts.Add(words.Either("the pale part reaches the highest", "бліда частина — найбільшого"));
        if (all.Exists(count => count.Range.IsOpen && !count.IsUnknown)) parts.Add(words.Either("a fading end means that there is no upper limit", "кінець, що згасає, означає, що верхньої межі немає"));
        if (all.Exists(count => count.IsUnknown))
        {
            parts.Add(hasNoneOnRecord
                ? words.Either("no bar means that the number is unknown or that no handover is on record", "стовпчика немає там, де число невідоме або де жодної передачі не відомо")
                : words.Either("no bar means that the number is unknown", "стовпчика немає там, де число невідоме"));
        }

        return parts.ToImmutable();
    }

    /// <summary>The parts as one sentence; null when there is none.</summary>
    public static string? Sentence(IReadOnlyList<string> parts) =>
        parts.Count == 0 ? null : $"{char.ToUpperInvariant(parts[0][0])}{string.Join("; ", parts)[1..]}.";
}
