using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>Small sorted tables of counts by party and category.</summary>
internal static class PartyCounts
{
    public static ImmutableArray<PartyCount> Sorted(IEnumerable<PartyCount> counts, string parameter)
    {
        var sorted = counts.ToArray();
        Array.Sort(sorted, Compare);
        for (var i = 1; i < sorted.Length; i++)
        {
            if (Compare(sorted[i - 1], sorted[i]) == 0)
                throw new ArgumentException($"{sorted[i].Party} and {sorted[i].Category} stand twice.", parameter);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
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

    private static int Compare(PartyCount one, PartyCount other)
    {
        var byParty = string.CompareOrdinal(one.Party.Code, other.Party.Code);
        return byParty != 0 ? byParty : string.CompareOrdinal(one.Category.Code, other.Category.Code);
    }
}
