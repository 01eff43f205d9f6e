using System.Runtime.InteropServices;

namespace ExchangeStats.Data;

/// <summary>Keeps one string for equal texts of a column, so that a million rows that name the same claimant hold its name once.</summary>
internal sealed class TextPool
{
    // Strings stand in the order of their coming: scattered references would be looked through at every collection.
    private readonly List<(int Hash, string Text)> entries = [];
    private int[] slots = new int[64];
    private string last = "";

    /// <summary>The string of a text; null when it is empty.</summary>
    public string? Get(ReadOnlySpan<char> text)
    {
        // Rows that follow each other mostly have the same text.
        if (text.IsEmpty) return null;
        return text.SequenceEqual(last) ? last : last = Known(text);
    }

    private string Known(ReadOnlySpan<char> text)
    {
        var hash = string.GetHashCode(text, StringComparison.Ordinal);
        var known = CollectionsMarshal.AsSpan(entries);
        var slot = hash & (slots.Length - 1);
        for (; slots[slot] > 0; slot = (slot + 1) & (slots.Length - 1))
        {
            ref var entry = ref known[slots[slot] - 1];
            if (entry.Hash == hash && text.SequenceEqual(entry.Text)) return entry.Text;
        }

        var added = text.ToString();
        entries.Add((hash, added));
        slots[slot] = entries.Count;
        if (entries.Count * 2 > slots.Length) Grow();
        return added;
    }

    private void Grow()
    {
        slots = new int[slots.Length * 4];
        for (var i = 0; i < entries.Count; i++)
        {
            var slot = entries[i].Hash & (slots.Length - 1);
            while (slots[slot] > 0) slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = i + 1;
        }
    }
}
