using System.Runtime.InteropServices;

namespace ExchangeStats;

/// <summary>How many publications give which day.</summary>
internal sealed class DayVotes
{
    // Mostly all give one day, which needs no table.
    private (DateOnly Day, int Number) first;
    private Dictionary<DateOnly, int>? others;

    /// <summary>The day that most give, the earliest of several; null when nobody gives one.</summary>
    public DateOnly? Winner => first.Number == 0 ? null : All.OrderByDescending(entry => entry.Number).ThenBy(entry => entry.Day).First().Day;

    private IEnumerable<(DateOnly Day, int Number)> All => first.Number == 0 ? [] : (others ?? []).Select(entry => (entry.Key, entry.Value)).Prepend(first);

    public static DayVotes Together(IEnumerable<DayVotes> parts)
    {
        var together = new DayVotes();
        foreach (var (day, number) in parts.SelectMany(part => part.All)) together.Add(day, number);
        return together;
    }

    public void Add(DateOnly day, int number = 1)
    {
        if (first.Number == 0) first.Day = day;
        if (first.Day == day) first.Number += number;
        else CollectionsMarshal.GetValueRefOrAddDefault(others ??= [], day, out _) += number;
    }
}
