namespace ExchangeStats.Charts.Layout;

/// <summary>The texts around a chart.</summary>
/// <param name="Title">The finding.</param>
/// <param name="Subtitle">The measure, its unit and the period.</param>
/// <param name="Reading">How what is drawn is to be read; null when it explains itself.</param>
/// <param name="Sources">Who says it, where the chart knows and the options do not; null otherwise.</param>
internal sealed record PageTexts(string Title, string Subtitle, string? Reading, string? Sources = null);
