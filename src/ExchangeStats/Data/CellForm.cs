namespace ExchangeStats.Data;

/// <summary>How cells are written that a spreadsheet would run as formulas.</summary>
public enum CellForm
{
    /// <summary>As they are, so that reading them gives back what was written; the default.</summary>
    Verbatim = 0,

    /// <summary>With an apostrophe before them, as OWASP advises: to be opened in a spreadsheet, not to be read back.</summary>
    SpreadsheetSafe,
}
