using System.Collections.Immutable;

namespace ExchangeStats.Charts.Sources;

/// <summary>What one or more claimants say alike of a scope.</summary>
/// <param name="Claimants">Who says it, those with the most publications first.</param>
/// <param name="Count">The count in their wording; unknown when it was withheld.</param>
/// <param name="Range">What the wording admits under the rules of the report.</param>
/// <param name="Status">Whether it was reported, expected, agreed or withheld.</param>
/// <param name="IsDoubted">Whether some cheapest way to resolve the contradictions doubts it.</param>
internal sealed record SourceRow(ImmutableArray<string> Claimants, Count Count, CountRange Range, ClaimStatus Status, bool IsDoubted);
