using System.Collections.Immutable;

namespace ExchangeStats.Charts.Cumulative;

/// <summary>What the cumulative chart draws of one party. The steps are read once, however many they are.</summary>
internal sealed record CumulativeSeries
{
    /// <param name="party">Whose people came home.</param>
    /// <param name="returns">Its running total.</param>
    /// <param name="agreed">What was agreed for it; unknown when nothing was.</param>
    /// <param name="progress">The share of it that has been reached.</param>
    /// <param name="slot">Its place in the palette: the same party has the same colour in every chart.</param>
    public CumulativeSeries(Party party, CumulativeReturns returns, Count agreed, Progress progress, int slot)
    {
        (Party, Returns, Agreed, Progress, Slot) = (party, returns, agreed, progress, slot);
        var days = ImmutableArray.CreateBuilder<CumulativeReturn>();
        var follows = true;
        for (var i = 0; i < returns.Count; i++)
        {
            var step = returns[i];
            if (step.Total.Wording is not (CountWording.Exactly or CountWording.About)) follows = false;
            if (step.Total.Wording != CountWording.Exactly)
            {
                var range = step.Total.Range;
                HasBand |= range is { IsOpen: false, IsExact: false };
                IsOpen |= range.IsOpen;
            }

            if (i + 1 == returns.Count || returns[i + 1].Date != step.Date) days.Add(step);
        }

        Days = days.ToImmutable();
        FollowsNumberSaid = follows;
        Highest = Days.IsEmpty ? 0 : Days.Max(day => Math.Max(LineOf(day.Total), day.Total.Range.High ?? 0));
    }

    public Party Party { get; }

    public CumulativeReturns Returns { get; }

    public Count Agreed { get; }

    public Progress Progress { get; }

    public int Slot { get; }

    // A line that mixed the number said ("about 1,000") with low ends ("at least 960") could fall, and returns never do.
    public bool FollowsNumberSaid { get; }

    /// <summary>Whether some total lies between two bounds.</summary>
    public bool HasBand { get; }

    /// <summary>Whether some total has no upper limit.</summary>
    public bool IsOpen { get; }

    public bool IsExact => !HasBand && !IsOpen;

    /// <summary>The highest number that the line or the band reaches.</summary>
    public double Highest { get; }

    /// <summary>The steps with one entry a day: the total when the day was over.</summary>
    public ImmutableArray<CumulativeReturn> Days { get; }

    public double LineOf(Count total) => FollowsNumberSaid ? total.Number ?? 0 : total.Range.Low;
}
