namespace ExchangeStats;

/// <summary>What a claim counts.</summary>
public enum Measure
{
    /// <summary>Living people handed back; the default.</summary>
    Returned = 0,

    /// <summary>Bodies handed over.</summary>
    Remains,

    /// <summary>People due to return who stayed.</summary>
    Declined,

    /// <summary>People in captivity on a day: a stock, not a flow.</summary>
    Held,

    /// <summary>How many exchanges have been held so far.</summary>
    Exchanges,
}
