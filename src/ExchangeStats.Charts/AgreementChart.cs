using ExchangeStats.Charts.Agreements;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Consistency;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts;

/// <summary>
/// How often claimants agree: a table of claimants by claimants, in each field on how many of the counts that both give both can be
/// right. Those with the most comparisons come first; at most fourteen are shown, and all are in the data.
/// </summary>
/// <remarks>
/// Two claimants are compared where they speak of the same scope, whatever is measured, and agree when some number lies in the ranges
/// of both. What was agreed or expected beforehand and what a claimant later replaced is left out. Agreement is no proof: claimants may copy one
/// source. When no count is given by two, the chart says so.
/// </remarks>
public static class AgreementChart
{
    /// <summary>The claimants of a whole report.</summary>
    /// <param name="report">The checked claims.</param>
    /// <param name="options">Size, language, colours and sources; the parties change nothing. <see cref="ChartOptions.Default"/> when left out.</param>
    public static Chart Create(ConsistencyReport report, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Create(AgreementData.Of(report), options ?? ChartOptions.Default);
    }

    /// <summary>The claimants on one exchange.</summary>
    /// <param name="report">The checked claims.</param>
    /// <param name="exchange">The id of the exchange.</param>
    /// <param name="options">Size, language, colours and sources; the parties change nothing. <see cref="ChartOptions.Default"/> when left out.</param>
    /// <exception cref="ArgumentException">The book of the report has no such exchange.</exception>
    public static Chart Create(ConsistencyReport report, string exchange, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Create(AgreementData.Of(report, ReportOptions.Registered(report, exchange)), options ?? ChartOptions.Default);
    }

    private static Chart Create(AgreementData data, ChartOptions options)
    {
        var sentences = new AgreementWords(data, LanguageWords.Of(options.Language));
        return new Chart(AgreementLayout.Of(data, sentences, options), options, sentences.Title, sentences.Alternative, () => AgreementCsv.Write(data));
    }
}
