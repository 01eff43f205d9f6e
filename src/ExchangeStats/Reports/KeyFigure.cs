namespace ExchangeStats.Reports;

/// <summary>One number that a reader should see first. Immutable; equal when both parts are equal.</summary>
/// <param name="Value">The number, worded as firmly as it is known.</param>
/// <param name="Meaning">What it counts, a few words.</param>
public sealed record KeyFigure(Passage Value, string Meaning);
