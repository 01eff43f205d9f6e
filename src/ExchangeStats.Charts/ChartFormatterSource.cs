using System.Diagnostics.CodeAnalysis;
using ExchangeStats.Display;

namespace ExchangeStats.Charts;

/// <summary>What notebooks ask for the ways to show a chart.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "Notebooks make it through the attribute that names it.")]
internal sealed class ChartFormatterSource
{
    [SuppressMessage("Performance", "CA1822", Justification = "Notebooks call it on an instance.")]
    public IEnumerable<DisplayFormatter> CreateTypeFormatters() =>
    [
        new("image/svg+xml", result => (result as Chart)?.ToSvg()),
        new("text/html", result => (result as Chart)?.ToHtml()),
        new("text/plain", result => result.ToString()),
    ];
}
