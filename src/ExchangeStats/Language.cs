namespace ExchangeStats;

/// <summary>A language that reports and charts are written in.</summary>
public enum Language
{
    /// <summary>English; the default.</summary>
    English = 0,

    /// <summary>Ukrainian; English where no Ukrainian text is known.</summary>
    Ukrainian,
}
