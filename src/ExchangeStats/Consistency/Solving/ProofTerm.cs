namespace ExchangeStats.Consistency.Solving;

/// <summary>One end of a limit in a proof.</summary>
/// <param name="Row">The row that sets the limit.</param>
/// <param name="Number">The number of people at that end.</param>
/// <param name="Times">How many times it counts, 1 or more.</param>
internal readonly record struct ProofTerm(int Row, long Number, Int128 Times);
