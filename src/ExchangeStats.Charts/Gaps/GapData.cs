using System.Collections.Immutable;
using ExchangeStats.Charts.Layout;

namespace ExchangeStats.Charts.Gaps;

/// <summary>The gaps between the days with a handover. What lies before the first and after the last is unknown and not counted.</summary>
internal sealed record GapData
{
    private const int MostHighlighted = 3;

    private GapData(ImmutableArray<DateOnly> days)
    {
        HandoverDays = days.Length;
        First = days.IsEmpty ? default : days[0];
        Last = days.IsEmpty ? default : days[^1];
        Gaps = [.. days.Zip(days.Skip(1), (from, until) => new Gap(from, until))];
        var sorted = Gaps.Select(gap => gap.Days).Order().ToArray();
        Longest = sorted.LastOrDefault();
        IsLongestRare = sorted.Count(days => days == Longest) <= MostHighlighted;
        Median = sorted.Length == 0 ? 0 : sorted[(sorted.Length - 1) / 2];
    }

    public ImmutableArray<Gap> Gaps { get; }

    public int HandoverDays { get; }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    /// <summary>The exchange; null for a history.</summary>
    public Exchange? Exchange { get; private init; }

    public bool IsEmpty => Gaps.IsEmpty;

    public int Longest { get; }

    /// <summary>Whether so few gaps are the longest that they can be shown as exceptions.</summary>
    public bool IsLongestRare { get; }

    /// <summary>The lower median: at least half of the gaps are this long or shorter, and one of them is this long.</summary>
    public int Median { get; }

    public static GapData Of(Exchange exchange, ImmutableArray<Party> shown)
    {
        _ = PartyColumns.Of(shown, exchange.Parties);
        return new(DaysOf([exchange])) { Exchange = exchange };
    }

    public static GapData Of(ExchangeHistory history, ImmutableArray<Party> shown)
    {
        var parties = PartyColumns.Of(shown, history.Parties);
        return new(DaysOf(history.Where(parties.TakePart)));
    }

    private static ImmutableArray<DateOnly> DaysOf(IEnumerable<Exchange> exchanges) =>
        [.. exchanges.SelectMany(exchange => exchange.Phases).Select(phase => phase.Date).Distinct().Order()];
}
