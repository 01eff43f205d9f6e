using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace ExchangeStats.Display;

/// <summary>What notebooks ask for the ways to show a result.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "Notebooks make it through the attribute that names it.")]
internal sealed class DisplayFormatterSource
{
    [SuppressMessage("Performance", "CA1822", Justification = "Notebooks call it on an instance.")]
    public IEnumerable<DisplayFormatter> CreateTypeFormatters() =>
    [
        new("text/html", result => result is IDisplayed displayed ? displayed.ToTable().ToHtml() : WebUtility.HtmlEncode(result.ToString())),
        new("text/plain", result => result.ToString()),
    ];
}
