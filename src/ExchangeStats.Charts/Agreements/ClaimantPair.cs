namespace ExchangeStats.Charts.Agreements;

/// <summary>Two claimants and the counts that both give.</summary>
/// <param name="First">The one, by its place among the claimants.</param>
/// <param name="Second">The other one, who comes later among them.</param>
/// <param name="Common">How many counts both give.</param>
/// <param name="Agreeing">On how many of them both can be right.</param>
internal sealed record ClaimantPair(int First, int Second, int Common, int Agreeing);
