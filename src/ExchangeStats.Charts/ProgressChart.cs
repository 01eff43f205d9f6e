using ExchangeStats.Charts.ProgressBars;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Consistency;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts;

/// <summary>
/// How much of what was agreed has been returned: one bar an agreed figure, from zero, and a line at the whole. Parties with
/// the same figures share a bar.
/// </summary>
/// <remarks>
/// A bar is full up to the lowest share that the wordings admit, pale up to the highest, and fades where there is no upper limit.
/// More than was agreed reaches beyond the line. Data without an agreed figure gives a chart that says so.
/// </remarks>
public static class ProgressChart
{
    /// <summary>The agreed figures of one exchange.</summary>
    /// <param name="exchange">The exchange; one without an agreed figure gives a chart that says so.</param>
    /// <param name="options">Size, language, colours, parties and sources; <see cref="ChartOptions.Default"/> when left out.</param>
    /// <exception cref="ArgumentException">The options name a party that takes no part; the message lists those that do.</exception>
    public static Chart Create(Exchange exchange, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        options ??= ChartOptions.Default;
        return Create(ProgressData.Of(exchange, options.Parties), options);
    }

    /// <summary>The agreed figures of many exchanges, in the order of time.</summary>
    /// <param name="history">The exchanges; those without an agreed figure add nothing, and none at all gives a chart that says so.</param>
    /// <param name="options">Size, language, colours, parties and sources; <see cref="ChartOptions.Default"/> when left out.</param>
    /// <exception cref="ArgumentException">The options name a party that takes no part; the message lists those that do.</exception>
    public static Chart Create(ExchangeHistory history, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        options ??= ChartOptions.Default;
        return Create(ProgressData.Of(history, options.Parties), options);
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

    private static Chart Create(ProgressData data, ChartOptions options)
    {
        var sentences = new ProgressWords(data, LanguageWords.Of(options.Language));
        return new Chart(ProgressLayout.Of(data, sentences, options), options, sentences.Title, sentences.Alternative, () => ProgressCsv.Write(data));
    }
}
