namespace ExchangeStats.Consistency;

/// <summary>Whether all claims of a book can be true together.</summary>
public enum Verdict
{
    /// <summary>It could not be decided: nothing contradictory was found, and not everything could be examined.</summary>
    Undecided = 0,

    /// <summary>All claims can be true together.</summary>
    Consistent,

    /// <summary>Some claims cannot all be true.</summary>
    Contradictory,
}
