namespace ExchangeStats.Statistics;

/// <summary>What statistics take from a history.</summary>
internal static class HistorySamples
{
    /// <summary>The positions of the exchanges that returned somebody to a party, or may have, and how many; in order.</summary>
    public static IEnumerable<(int Position, Count Count)> Returning(ExchangeHistory history, Party party, Category? category)
    {
        Require(history, party);
        return All(history, party, category);
    }

    public static IEnumerable<Count> Sizes(ExchangeHistory history, Party party, Category? category) =>
        Returning(history, party, category).Select(entry => entry.Count);

    /// <summary>A party that is not in a history that has some is a mistake in writing, and not a party to which nobody returned.</summary>
    public static void Require(ExchangeHistory history, Party party)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(party);
        if (history.Parties.IsEmpty || party == Party.Both) return;
        foreach (var member in party.IsSum ? party.Members : [party])
        {
            if (!history.Parties.Contains(member))
                throw new ArgumentException($"The history knows no party \"{member.Code}\"; it knows {string.Join(", ", history.Parties.Select(known => $"{known.Code} ({known})"))}.", nameof(party));
        }
    }

    public static void Require(DateOnly first, DateOnly last)
    {
        if (last < first) throw new ArgumentException(FormattableString.Invariant($"The last day {last:yyyy-MM-dd} is before the first day {first:yyyy-MM-dd}."), nameof(last));
    }

    private static IEnumerable<(int Position, Count Count)> All(ExchangeHistory history, Party party, Category? category)
    {
        var totals = history.Totals(party, category);
        for (var i = 0; i < totals.Length; i++)
        {
            if (totals[i].Range is not { Low: 0, High: 0 }) yield return (i, totals[i]);
        }
    }
}
