using ExchangeStats.Consistency;

namespace ExchangeStats.Cli.Findings;

/// <summary>A form in which findings are written.</summary>
internal interface IFindingsFormat
{
    /// <summary>Writes the findings of a book.</summary>
    /// <param name="book">The checked book.</param>
    /// <param name="failOn">From which severity on a finding makes the command fail; null for none.</param>
    /// <param name="output">Where to.</param>
    void Write(CheckedBook book, Severity? failOn, TextWriter output);
}
