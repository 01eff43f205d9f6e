namespace ExchangeStats.Consistency;

/// <summary>The days at which a line of time is cut, and the stretches between them, numbered from zero.</summary>
/// <param name="days">The days, each once, in order.</param>
internal sealed class TimeCuts(DateOnly[] days)
{
    /// <summary>How many stretches there are.</summary>
    public int Stretches => Math.Max(0, days.Length - 1);

    /// <summary>The days at which some periods begin and end.</summary>
    public static TimeCuts Of(IEnumerable<IslandKey> periods) =>
        new([.. periods.SelectMany(period => new[] { period.Begin, period.End }).Distinct().Order()]);

    /// <summary>The stretches inside a period: the first, and the one behind the last; the same where there is none.</summary>
    public (int First, int End) Inside(IslandKey period)
    {
        var first = Array.BinarySearch(days, period.Begin) is var begin && begin < 0 ? ~begin : begin;
        var end = Array.BinarySearch(days, period.End) is var last && last < 0 ? ~last - 1 : last;
        return (first, Math.Max(first, end));
    }

    /// <summary>Whether a period begins and ends at cuts.</summary>
    public bool Fit(IslandKey period) => Array.BinarySearch(days, period.Begin) >= 0 && Array.BinarySearch(days, period.End) >= 0;

    /// <summary>A stretch, as a period of the kind of another.</summary>
    public IslandKey Stretch(int number, IslandKey like) => like with
    {
        Since = days[number] == DateOnly.MinValue ? null : days[number],
        Until = days[number + 1].AddDays(days[number + 1] == DateOnly.MaxValue ? 0 : -1),
    };

    /// <summary>The stretches inside any of some periods, in order.</summary>
    public IEnumerable<int> InsideAny(IEnumerable<IslandKey> periods)
    {
        var changes = new int[days.Length + 1];
        foreach (var period in periods)
        {
            var (first, end) = Inside(period);
            changes[first]++;
            changes[end]--;
        }

        var open = 0;
        for (var number = 0; number < Stretches; number++)
        {
            open += changes[number];
            if (open > 0) yield return number;
        }
    }
}
