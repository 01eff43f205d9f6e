using ExchangeStats.Charts.Phases;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Consistency;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts;

/// <summary>
/// How many people each phase returned, one bar a party, from zero. A history of more than twelve handovers is summed up by month,
/// quarter or year, whichever leaves the bars wide enough.
/// </summary>
/// <remarks>
/// A bar is full up to the lowest number that the wording admits, pale up to the highest, and fades where there is no upper
/// limit; an unknown number has no bar, only a label. Data without any handover gives a chart that says so.
/// </remarks>
public static class PhaseChart
{
    /// <summary>The chart of one exchange, one group of bars a phase.</summary>
    /// <param name="exchange">The exchange; one without phases gives a chart that says "No handovers".</param>
    /// <param name="options">Size, language, colours, parties and sources; <see cref="ChartOptions.Default"/> when left out.</param>
    /// <exception cref="ArgumentException">The options name a party that takes no part; the message lists those that do.</exception>
    public static Chart Create(Exchange exchange, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        options ??= ChartOptions.Default;
        return Create(PhaseData.Of(exchange, options.Parties), options);
    }

    /// <summary>The chart of many exchanges, one group of bars a handover, month, quarter or year.</summary>
    /// <param name="history">The exchanges; those without phases add nothing, and none at all gives a chart that says "No handovers".</param>
    /// <param name="options">Size, language, colours, parties and sources; <see cref="ChartOptions.Default"/> when left out.</param>
    /// <exception cref="ArgumentException">The options name a party that takes no part; the message lists those that do.</exception>
    public static Chart Create(ExchangeHistory history, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        options ??= ChartOptions.Default;
        return Create(PhaseData.Of(history, options.Parties), options);
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

    private static Chart Create(PhaseData data, ChartOptions options)
    {
        var sentences = new PhaseWords(data, LanguageWords.Of(options.Language));
        return new Chart(PhaseLayout.Of(data, sentences, options), options, sentences.Title, sentences.Alternative, () => PhaseCsv.Write(data));
    }
}
