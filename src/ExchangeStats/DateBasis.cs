namespace ExchangeStats;

/// <summary>Where the day that an attestation speaks of comes from.</summary>
public enum DateBasis
{
    /// <summary>The publication gives it; the default.</summary>
    Stated = 0,

    /// <summary>The publication gives no date of its own; the day was matched by content.</summary>
    Inferred,
}
