using ExchangeStats.Charts.Cumulative;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Consistency;

namespace ExchangeStats.Charts;

/// <summary>
/// The running total of people returned: one step line a party, with the band that the wordings of the counts admit, the
/// agreed figure where there is one, and a title that says what was found.
/// </summary>
/// <remarks>
/// A count that is not exact is drawn as its range: the line at the lowest number it admits (at the number said while all
/// counts are exact or "about"), a band up to the highest, and a fading edge where there is no upper limit. Data without any
/// handover gives a chart that says so.
/// </remarks>
public static class CumulativeChart
{
    /// <summary>The chart of one exchange, one step a phase.</summary>
    /// <param name="exchange">The exchange; one without phases gives a chart that says "No handovers".</param>
    /// <param name="options">Size, language, colours, parties and sources; <see cref="ChartOptions.Default"/> when left out.</param>
    /// <exception cref="ArgumentException">The options name a party that takes no part; the message lists those that do.</exception>
    public static Chart Create(Exchange exchange, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        options ??= ChartOptions.Default;
        return Create(CumulativeData.Of(exchange, options.Parties), options);
    }

    /// <summary>The chart of many exchanges, one step a handover.</summary>
    /// <param name="history">The exchanges; those without phases add nothing, and none at all gives a chart that says "No handovers".</param>
    /// <param name="options">Size, language, colours, parties and sources; <see cref="ChartOptions.Default"/> when left out.</param>
    /// <exception cref="ArgumentException">The options name a party that takes no part; the message lists those that do.</exception>
    public static Chart Create(ExchangeHistory history, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        options ??= ChartOptions.Default;
        return Create(CumulativeData.Of(history, options.Parties), options);
    }

    /// <summary>The chart of the reconciled exchanges of a report, with its claimants as sources and a remark where they contradict each other.</summary>
    /// <param name="report">The checked claims.</param>
    /// <param name="options">Size, language, colours, parties, sources and remark; what they leave open is taken from the report.</param>
    /// <exception cref="ArgumentException">The options name a party that takes no part; the message lists those that do.</exception>
    public static Chart Create(ConsistencyReport report, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Create(report.History, ReportOptions.Of(report, options));
    }

    /// <summary>The chart of one reconciled exchange of a report, with its claimants as sources and a remark where they contradict each other.</summary>
    /// <param name="report">The checked claims.</param>
    /// <param name="exchange">The id of the exchange.</param>
    /// <param name="options">Size, language, colours, parties, sources and remark; what they leave open is taken from the report.</param>
    /// <exception cref="ArgumentException">The history of the report has no such exchange, or the options name a party that takes no part in it.</exception>
    public static Chart Create(ConsistencyReport report, string exchange, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var found = ReportOptions.Find(report, exchange);
        return Create(found, ReportOptions.Of(report, found, options));
    }

    /// <summary>The chart of running totals that were computed already, one line each.</summary>
    /// <param name="returns">The running totals, each of another party; none, or only empty ones, gives a chart that says "No handovers".</param>
    /// <param name="options">Size, language, colours and sources; the parties change nothing. <see cref="ChartOptions.Default"/> when left out.</param>
    /// <exception cref="ArgumentException">Two are of one party.</exception>
    public static Chart Create(IEnumerable<CumulativeReturns> returns, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(returns);
        return Create(CumulativeData.Of([.. returns]), options ?? ChartOptions.Default);
    }

    private static Chart Create(CumulativeData data, ChartOptions options)
    {
        var sentences = CumulativeWords.Of(options.Language);
        return new Chart(CumulativeLayout.Of(data, options), options, sentences.Title(data), sentences.Alternative(data), () => CumulativeCsv.Write(data));
    }
}
