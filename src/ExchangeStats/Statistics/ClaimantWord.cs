namespace ExchangeStats.Statistics;

/// <summary>What a claimant says of a quantity.</summary>
/// <param name="Claimant">The place of the claimant among all of them, by name.</param>
/// <param name="Claim">The position of the claim in its book.</param>
/// <param name="Count">How many people the claim speaks of, as worded.</param>
internal readonly record struct ClaimantWord(int Claimant, int Claim, Count Count);
