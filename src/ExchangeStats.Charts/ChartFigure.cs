using System.Runtime.InteropServices;
using ExchangeStats.Reports;

namespace ExchangeStats.Charts;

/// <summary>Puts charts into reports.</summary>
public static class ChartFigure
{
    /// <summary>The chart as a figure of a report: both pictures, the words and the data.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="name">The name of its files: lower-case letters, digits and hyphens.</param>
    /// <exception cref="ArgumentException">The name has other characters.</exception>
    public static Figure ToFigure(this Chart chart, string name)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return new Figure(name, chart.AltText, chart.ToSvg(), ImmutableCollectionsMarshal.AsImmutableArray(chart.ToPng()), chart.ToCsv());
    }
}
