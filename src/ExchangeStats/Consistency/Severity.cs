namespace ExchangeStats.Consistency;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; the default.</summary>
    Note = 0,

    /// <summary>Something may be wrong.</summary>
    Doubt,

    /// <summary>Something is wrong: claims that cannot all be true.</summary>
    Contradiction,
}
