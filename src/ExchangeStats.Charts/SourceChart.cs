using System.Collections.Immutable;
using ExchangeStats.Charts.Layout;
using ExchangeStats.Charts.Sources;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Consistency;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts;

/// <summary>
/// Who says what: for each count one panel, in it one row for each wording with those who use it, on one scale from zero. A number
/// is a dot, bounds are a bar, "about" fades, and what has no upper limit is an arrow; behind them lies what all claims together
/// leave possible. Panels whose claims cannot all be true say so.
/// </summary>
/// <remarks>
/// People returned are shown, of all categories, as reported or withheld; what a claimant later replaced is left out. A claim is a ring
/// when some cheapest way to resolve the contradictions doubts it. What has no room stands in the data and is counted in the note.
/// </remarks>
public static class SourceChart
{
    /// <summary>The counts that two or more claimants give: the contested first, then those that most give.</summary>
    /// <param name="report">The checked claims; when nobody gives a count, the chart says so.</param>
    /// <param name="options">Size, language, colours and parties; <see cref="ChartOptions.Default"/> when left out.</param>
    public static Chart Create(ConsistencyReport report, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        options ??= ChartOptions.Default;
        return Create(SourceData.Of(report, Shown(options, [.. report.Book.Parties])), options);
    }

    /// <summary>Every count of one exchange, phase by phase.</summary>
    /// <param name="report">The checked claims.</param>
    /// <param name="exchange">The id of the exchange.</param>
    /// <param name="options">Size, language, colours and parties; <see cref="ChartOptions.Default"/> when left out.</param>
    /// <exception cref="ArgumentException">The book of the report has no such exchange.</exception>
    public static Chart Create(ConsistencyReport report, string exchange, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        options ??= ChartOptions.Default;
        var found = ReportOptions.Registered(report, exchange);
        return Create(SourceData.Of(report, found, Shown(options, found.Parties)), options);
    }

    private static ImmutableArray<Party> Shown(ChartOptions options, ImmutableArray<Party> parties) =>
        options.Parties.IsEmpty ? [] : ShownParties.Of(options.Parties, parties);

    private static Chart Create(SourceData data, ChartOptions options)
    {
        var words = LanguageWords.Of(options.Language);
        var sentences = new SourceWords(data, words);
        var (scene, shown) = SourceLayout.Of(data, options, words);
        return new Chart(scene, options, sentences.Title, sentences.Alternative(shown), () => SourceCsv.Write(data));
    }
}
