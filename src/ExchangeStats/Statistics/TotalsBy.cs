namespace ExchangeStats.Statistics;

/// <summary>What totals are grouped by.</summary>
public enum TotalsBy
{
    /// <summary>The calendar year of the handover; the default.</summary>
    Year = 0,

    /// <summary>The calendar month of the handover.</summary>
    Month,

    /// <summary>One row an exchange.</summary>
    Exchange,

    /// <summary>One row a handover.</summary>
    Phase,

    /// <summary>The kind of event: exchange, release, repatriation.</summary>
    Kind,

    /// <summary>Who is counted. Categories overlap: their totals are never to be added up.</summary>
    Category,

    /// <summary>The quarter of the year of the handover, as <c>2025-Q2</c>.</summary>
    Quarter,
}
