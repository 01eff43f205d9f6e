namespace ExchangeStats.Data;

/// <summary>Keeps one string for equal texts, so that a million rows that name the same claimant hold its name once.</summary>
internal sealed class TextPool
{
    private string?[] entries = new string?[1024];
    private int count;

    public string? Get(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return null;
        if (count * 2 > entries.Length) Grow();
        var slot = Slot(entries, text);
        if (entries[slot] is { } known) return known;
        count++;
        return entries[slot] = text.ToString();
    }

    private void Grow()
    {
        var larger = new string?[entries.Length * 2];
        foreach (var entry in entries)
        {
            if (entry is not null) larger[Slot(larger, entry)] = entry;
        }

        entries = larger;
    }

    private static int Slot(string?[] entries, ReadOnlySpan<char> text)
    {
        var slot = string.GetHashCode(text, StringComparison.Ordinal) & (entries.Length - 1);
        while (entries[slot] is { } entry && !text.SequenceEqual(entry)) slot = (slot + 1) & (entries.Length - 1);
        return slot;
    }
}
