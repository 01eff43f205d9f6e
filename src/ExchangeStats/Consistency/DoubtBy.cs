namespace ExchangeStats.Consistency;

/// <summary>What is counted when the cheapest doubts are sought.</summary>
public enum DoubtBy
{
    /// <summary>
    /// Statements: all that one claimant says of one exchange, or of one period, is trusted or doubted at one price; the default.
    /// A sentence that gives "195", "195" and "the same number" does not outvote one sentence of the other side.
    /// </summary>
    Statement = 0,

    /// <summary>Claims: each has its own price.</summary>
    Claim,
}
