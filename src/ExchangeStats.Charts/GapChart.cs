using ExchangeStats.Charts.Gaps;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Consistency;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts;

/// <summary>
/// How long the pauses between handovers were: a block from each day with a handover to the next one, as high as it is long, with
/// the median and the longest ones labelled.
/// </summary>
/// <remarks>
/// The time before the first handover and after the last is not a pause, and is not drawn. The median is the lower one: half of the
/// pauses are that long or shorter. Handovers of one exchange are apart here; the statistic <c>history.Gaps()</c> measures from the first
/// day of an exchange to that of the next one. Data with fewer than two days of handovers gives a chart that says so.
/// </remarks>
public static class GapChart
{
    /// <summary>The pauses within one exchange.</summary>
    /// <param name="exchange">The exchange; one without phases gives a chart that says "No handovers".</param>
    /// <param name="options">Size, language, colours, parties and sources; <see cref="ChartOptions.Default"/> when left out.</param>
    /// <exception cref="ArgumentException">The options name a party that takes no part; the message lists those that do.</exception>
    public static Chart Create(Exchange exchange, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        options ??= ChartOptions.Default;
        return Create(GapData.Of(exchange, options.Parties), options);
    }

    /// <summary>The pauses between all handovers of many exchanges.</summary>
    /// <param name="history">The exchanges; those without phases add nothing, and none at all gives a chart that says "No handovers".</param>
    /// <param name="options">Size, language, colours, parties and sources; <see cref="ChartOptions.Default"/> when left out.</param>
    /// <exception cref="ArgumentException">The options name a party that takes no part; the message lists those that do.</exception>
    public static Chart Create(ExchangeHistory history, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        options ??= ChartOptions.Default;
        return Create(GapData.Of(history, options.Parties), options);
    }

    /// <summary>The chart of the reconciled exchanges of a report, with its claimants as sources.</summary>
    /// <param name="report">The checked claims.</param>
    /// <param name="options">Size, language, colours, parties, and sources; what they leave open is taken from the report.</param>
    /// <exception cref="ArgumentException">The options name a party that takes no part; the message lists those that do.</exception>
    public static Chart Create(ConsistencyReport report, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Create(report.History, ReportOptions.Of(report, options, hasRemark: false));
    }

    /// <summary>The chart of one reconciled exchange of a report, with its claimants as sources.</summary>
    /// <param name="report">The checked claims.</param>
    /// <param name="exchange">The id of the exchange.</param>
    /// <param name="options">Size, language, colours, parties, and sources; what they leave open is taken from the report.</param>
    /// <exception cref="ArgumentException">The history of the report has no such exchange, or the options name a party that takes no part in it.</exception>
    public static Chart Create(ConsistencyReport report, string exchange, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var found = ReportOptions.Find(report, exchange);
        return Create(found, ReportOptions.Of(report, found, options, hasRemark: false));
    }

    private static Chart Create(GapData data, ChartOptions options)
    {
        var sentences = new GapWords(data, LanguageWords.Of(options.Language));
        return new Chart(GapLayout.Of(data, sentences, options), options, sentences.Title, sentences.Alternative, () => GapCsv.Write(data));
    }
}
