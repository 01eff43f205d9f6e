using ExchangeStats.Charts.Calendars;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Consistency;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts;

/// <summary>
/// When exchanges took place: years downwards, months across, a circle at each first day whose area is the number of people
/// returned, filled for the first party and a ring for the others.
/// </summary>
/// <remarks>
/// A count that is not exact is drawn at the lowest number that it admits, one that is unknown as a dot. Where disc and ring
/// differ, the counts differ. Data without any handover gives a chart that says so.
/// </remarks>
public static class CalendarChart
{
    /// <summary>The calendar of one exchange, one circle a phase.</summary>
    /// <param name="exchange">The exchange; one without phases gives a chart that says "No handovers".</param>
    /// <param name="options">Size, language, colours, parties and sources; <see cref="ChartOptions.Default"/> when left out.</param>
    /// <exception cref="ArgumentException">The options name a party that takes no part; the message lists those that do.</exception>
    public static Chart Create(Exchange exchange, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        options ??= ChartOptions.Default;
        return Create(CalendarData.Of(exchange, options.Parties), options);
    }

    /// <summary>The calendar of many exchanges, one circle an exchange.</summary>
    /// <param name="history">The exchanges; those without phases add nothing, and none at all gives a chart that says "No handovers".</param>
    /// <param name="options">Size, language, colours, parties and sources; <see cref="ChartOptions.Default"/> when left out.</param>
    /// <exception cref="ArgumentException">The options name a party that takes no part; the message lists those that do.</exception>
    public static Chart Create(ExchangeHistory history, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        options ??= ChartOptions.Default;
        return Create(CalendarData.Of(history, options.Parties), options);
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

    private static Chart Create(CalendarData data, ChartOptions options)
    {
        var sentences = new CalendarWords(data, LanguageWords.Of(options.Language));
        return new Chart(CalendarLayout.Of(data, sentences, options), options, sentences.Title, sentences.Alternative, () => CalendarCsv.Write(data));
    }
}
