namespace ExchangeStats.Charts.Layout;

/// <summary>A tick on an axis of days, with its label; an empty label marks the day only.</summary>
internal readonly record struct DayTick(DateOnly Day, string Label);
