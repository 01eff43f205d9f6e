namespace ExchangeStats.Consistency;

/// <summary>How far a check has come. Immutable; equal when both numbers are equal.</summary>
/// <param name="Done">How many groups of claims that bear on each other have been looked into.</param>
/// <param name="Total">How many there are.</param>
public readonly record struct CheckProgress(int Done, int Total);
