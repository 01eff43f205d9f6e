using System.Collections.Immutable;

namespace ExchangeStats.Data;

/// <summary>The words that files use for the members of an enumeration, both ways.</summary>
internal sealed class Words<T>(string column, params (string Word, T Value)[] entries)
    where T : struct, Enum
{
    private readonly ImmutableArray<(string Word, T Value)> entries = [.. entries];

    public string Of(T value)
    {
        foreach (var entry in entries)
        {
            if (EqualityComparer<T>.Default.Equals(entry.Value, value)) return entry.Word;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"There is no word for {value} in the column {column}.");
    }

    public bool TryRead(ReadOnlySpan<char> word, out T value)
    {
        foreach (var entry in entries)
        {
            if (!word.SequenceEqual(entry.Word)) continue;
            value = entry.Value;
            return true;
        }

        value = default;
        return false;
    }

    public string Problem(ReadOnlySpan<char> word) =>
        $"{column} {Excerpt.Of(word)} is unknown; expected {string.Join(", ", entries.Select(entry => entry.Word))}";
}
