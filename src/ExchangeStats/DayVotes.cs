using System.Runtime.InteropServices;

namespace ExchangeStats;

/// <summary>How many publications give which day.</summary>
internal sealed class DayVotes
{
    private readonly Dictionary<DateOnly, int> votes = [];

    /// <summary>The day that most give, the earliest of several; null when nobody gives one.</summary>
    public DateOnly? Winner => votes.Count == 0 ? null : votes.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).First().Key;

    public static DayVotes Together(IEnumerable<DayVotes> parts)
    {
        var together = new DayVotes();
        foreach (var (day, number) in parts.SelectMany(part => part.votes)) together.Add(day, number);
        return together;
    }

    public void Add(DateOnly day, int number = 1) => CollectionsMarshal.GetValueRefOrAddDefault(votes, day, out _) += number;
}
