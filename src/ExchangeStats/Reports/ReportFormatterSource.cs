using System.Diagnostics.CodeAnalysis;
using ExchangeStats.Display;

namespace ExchangeStats.Reports;

/// <summary>What notebooks ask for the ways to show a report.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "Notebooks make it through the attribute that names it.")]
internal sealed class ReportFormatterSource
{
    [SuppressMessage("Performance", "CA1822", Justification = "Notebooks call it on an instance.")]
    public IEnumerable<DisplayFormatter> CreateTypeFormatters() =>
    [
        new("text/html", result => result is Report report ? CellRenderer.Render(report) : null),
        new("text/plain", result => (result as Report)?.ToText()),
    ];
}
