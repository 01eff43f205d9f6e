namespace ExchangeStats.Consistency;

/// <summary>Where a claim stands when some must be doubted.</summary>
public enum Standing
{
    /// <summary>No cheapest set of claims to doubt contains it; the default.</summary>
    Cleared = 0,

    /// <summary>Some cheapest sets contain it, others do not.</summary>
    Possible,

    /// <summary>Every cheapest set contains it.</summary>
    Necessary,
}
