namespace ExchangeStats;

/// <summary>A language that reports and charts are written in.</summary>
public enum Language
{
    /// <summary>English; the default.</summary>
    English = 0,

    /// <summary>Ukrainian; names, titles and what else the data say stay as they are there.</summary>
    Ukrainian,
}
