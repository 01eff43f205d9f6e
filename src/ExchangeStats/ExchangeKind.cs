namespace ExchangeStats;

/// <summary>What kind of event an exchange is.</summary>
public enum ExchangeKind
{
    /// <summary>An agreed handover between parties; the default.</summary>
    Exchange = 0,

    /// <summary>A one-sided release, or one outside the exchange of that day.</summary>
    Release,

    /// <summary>A return of civilians.</summary>
    Repatriation,

    /// <summary>A transfer of bodies only.</summary>
    Remains,

    /// <summary>Announced and never carried out as announced.</summary>
    Plan,
}
