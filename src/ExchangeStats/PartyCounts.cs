using System.Collections.Immutable;
using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>Small sorted tables of counts by party and category.</summary>
internal static class PartyCounts
{
    public static ImmutableArray<PartyCount> Sorted(IEnumerable<PartyCount> counts, string parameter)
    {
        var sorted = counts
            .OrderBy(entry => entry.Party.Code, StringComparer.Ordinal)
            .ThenBy(entry => entry.Category.Code, StringComparer.Ordinal)
            .ToImmutableArray();
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Party == sorted[i - 1].Party && sorted[i].Category == sorted[i - 1].Category)
                throw new ArgumentException($"{sorted[i].Party} and {sorted[i].Category} stand twice.", parameter);
        }

        return sorted;
    }

    public static Count? Find(ImmutableArray<PartyCount> counts, Party party, Category? category)
    {
        category ??= Category.All;
        foreach (ref readonly var entry in counts.AsSpan())
        {
            if (entry.Party.Equals(party) && entry.Category.Equals(category)) return entry.Count;
        }

        return null;
    }

    public static DisplayTable Table(string caption, ImmutableArray<PartyCount> counts) =>
        new(caption, ["To", "Who", "People"], counts.Select(entry => ImmutableArray.Create(entry.Party.ToString(), entry.Category.ToString(), entry.Count.ToString())), texts: 2);
}
