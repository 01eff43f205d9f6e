namespace ExchangeStats.Charts.Cumulative;

/// <summary>What the cumulative chart draws of one party.</summary>
/// <param name="Party">Whose people came home.</param>
/// <param name="Returns">Its running total.</param>
/// <param name="Agreed">What was agreed for it; unknown when nothing was.</param>
/// <param name="Progress">The share of it that has been reached.</param>
/// <param name="Slot">Its place in the palette: the same party has the same colour in every chart.</param>
internal sealed record CumulativeSeries(Party Party, CumulativeReturns Returns, Count Agreed, Progress Progress, int Slot)
{
    // A line that mixed the number said ("about 1,000") with low ends ("at least 960") could fall, and returns never do.
    public bool FollowsNumberSaid { get; } =
        Returns.All(step => step.Total.Wording is CountWording.Exactly or CountWording.About);

    public bool IsExact => Returns.All(step => step.Total.IsExact);

    public bool IsOpen => Returns.Any(step => step.Total.Range.IsOpen);

    public double LineOf(Count total) => FollowsNumberSaid ? total.Number ?? 0 : total.Range.Low;

    /// <summary>The steps with one entry a day: the total when the day was over.</summary>
    public IEnumerable<CumulativeReturn> Days()
    {
        for (var i = 0; i < Returns.Count; i++)
        {
            if (i + 1 == Returns.Count || Returns[i + 1].Date != Returns[i].Date) yield return Returns[i];
        }
    }
}
