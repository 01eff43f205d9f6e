using System.Collections.Immutable;

namespace ExchangeStats.Charts.Layout;

/// <summary>Which parties a chart shows, and in which colour.</summary>
internal static class ShownParties
{
    /// <summary>The parties of the options, or all of the data; each must take part in the data.</summary>
    /// <exception cref="ArgumentException">One of them does not; the message lists those that do.</exception>
    public static ImmutableArray<Party> Of(ImmutableArray<Party> shown, ImmutableArray<Party> all)
    {
        if (shown.IsEmpty) return all;
        foreach (var party in shown)
        {
            if (party == Party.Both || all.Contains(party) || (party.IsSum && party.Members.All(all.Contains))) continue;
            throw new ArgumentException(
                $"The party {party.Code} cannot be shown: it takes no part. The parties are {(all.IsEmpty ? "none" : string.Join(", ", all.Select(known => known.Code)))}.");
        }

        return shown;
    }

    /// <summary>
    /// The place of each party in the palette. Ukraine and Russia keep their colours in every chart, whoever else is shown; the
    /// others take the next free ones.
    /// </summary>
    public static Dictionary<Party, int> SlotsOf(ImmutableArray<Party> parties)
    {
        var slots = new Dictionary<Party, int>();
        if (parties.Contains(Party.Ukraine)) slots[Party.Ukraine] = 0;
        if (parties.Contains(Party.Russia)) slots[Party.Russia] = 1;
        foreach (var party in parties)
        {
            if (slots.ContainsKey(party)) continue;
            slots[party] = Enumerable.Range(0, parties.Length + 2).First(slot => !slots.ContainsValue(slot));
        }

        return slots;
    }
}
