namespace ExchangeStats.Consistency;

/// <summary>A way in which claims that contradict each other may both be honest.</summary>
public enum HypothesisKind
{
    /// <summary>One speaks of other people: another category, another side, or people told on top of a total; the default.</summary>
    OtherScope = 0,

    /// <summary>One speaks of an earlier or later day: another phase, or another event of that day.</summary>
    OtherDay,

    /// <summary>One claimant says both, and may have corrected itself.</summary>
    Revision,

    /// <summary>One digit differs, or two neighbours are swapped.</summary>
    Digit,

    /// <summary>One counts the exchange of that day in, the other does not.</summary>
    Ordinal,
}
