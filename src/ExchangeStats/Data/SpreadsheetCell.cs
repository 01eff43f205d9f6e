namespace ExchangeStats.Data;

/// <summary>Keeps spreadsheets from running text as formulas.</summary>
internal static class SpreadsheetCell
{
    /// <summary>The text, after an apostrophe where a spreadsheet would run it; some take full-width signs for the plain ones.</summary>
    public static string Safe(string cell) => cell is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + cell : cell;
}
