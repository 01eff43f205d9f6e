namespace ExchangeStats.Consistency;

/// <summary>How well a figure is founded.</summary>
public enum FigureStatus
{
    /// <summary>Nobody said anything that bears on it; the default.</summary>
    Unknown = 0,

    /// <summary>Two or more claimants say it, or one does and it follows from what others say.</summary>
    Corroborated,

    /// <summary>One claimant says it.</summary>
    SingleClaimant,

    /// <summary>Nobody says it, and it follows from what is said of other scopes.</summary>
    Inferred,

    /// <summary>Claims about it cannot all be true.</summary>
    Conflicting,

    /// <summary>It was only agreed or expected.</summary>
    Planned,

    /// <summary>It took place, and its size was not given.</summary>
    Withheld,
}
