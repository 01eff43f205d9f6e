namespace ExchangeStats;

/// <summary>What a claim says about its count.</summary>
public enum ClaimStatus
{
    /// <summary>It happened; the default.</summary>
    Reported = 0,

    /// <summary>It was announced beforehand.</summary>
    Expected,

    /// <summary>It was agreed between the parties.</summary>
    Agreed,

    /// <summary>It happened, and its size was deliberately not given.</summary>
    Withheld,
}
