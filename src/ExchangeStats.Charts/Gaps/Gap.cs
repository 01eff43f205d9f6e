namespace ExchangeStats.Charts.Gaps;

/// <summary>The days from one day with a handover to the next one.</summary>
/// <param name="From">The earlier day.</param>
/// <param name="Until">The later day.</param>
internal readonly record struct Gap(DateOnly From, DateOnly Until)
{
    /// <summary>1 for two days that follow each other.</summary>
    public int Days => Until.DayNumber - From.DayNumber;
}
