using ExchangeStats.Consistency;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts.Wording;

/// <summary>
/// The options of a chart that is drawn from a report: where they leave it open, the parties of which something is known, the claimants
/// as sources, and a remark on how many events the sources contradict each other.
/// </summary>
internal static class ReportOptions
{
    public static ChartOptions Of(ConsistencyReport report, ChartOptions? options, bool hasRemark = true) =>
        Of(report, report.History, report.Book.Claims.Where(claim => claim.Scope.Exchange is not null), options, hasRemark);

    public static ChartOptions Of(ConsistencyReport report, Exchange exchange, ChartOptions? options, bool hasRemark = true) =>
        Of(report, [exchange], report.Book.Of(exchange), options, hasRemark);

    /// <exception cref="ArgumentException">The history of the report has no such exchange.</exception>
    public static Exchange Find(ConsistencyReport report, string exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return report.History.FirstOrDefault(known => known.Id == exchange)
            ?? throw new ArgumentException($"The history of the report has no exchange \"{exchange}\": expected the id of an exchange that returned people.", nameof(exchange));
    }

    /// <exception cref="ArgumentException">The book of the report has no such exchange.</exception>
    public static Exchange Registered(ConsistencyReport report, string exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return report.Book.FindExchange(exchange) ?? throw new ArgumentException($"The book has no exchange \"{exchange}\".", nameof(exchange));
    }

    private static ChartOptions Of(ConsistencyReport report, IReadOnlyCollection<Exchange> exchanges, IEnumerable<Claim> claims, ChartOptions? options, bool hasRemark)
    {
        options ??= ChartOptions.Default;
        var words = LanguageWords.Of(options.Language);
        var reported = claims.Where(claim => claim.Status == ClaimStatus.Reported && claim.Scope.Measure == Measure.Returned).ToArray();
        if (reported.Length == 0) return options;
        return options with
        {
            Sources = options.Sources ?? ReportSources.Of(reported, words),
            Note = options.Note ?? (hasRemark ? Contested(report, exchanges, words) : null),
            Parties = options.Parties.IsEmpty
                ? [.. report.History.Parties.Where(party => exchanges.Any(exchange => exchange.Parties.Contains(party) && !exchange.Total(party).IsUnknown))]
                : options.Parties,
        };
    }

    private static string? Contested(ConsistencyReport report, IReadOnlyCollection<Exchange> exchanges, LanguageWords words)
    {
        var contested = exchanges.Count(exchange => exchange.Parties.Any(party => report.RangeOf(Scope.Of(exchange.Id, party)).Status == FigureStatus.Conflicting));
        if (contested == 0) return null;
        var where = exchanges.Count == 1
            ? words.Either("Sources contradict each other here", "Джерела тут суперечать одне одному")
            : words.Either(
                $"Sources contradict each other on {words.Number(contested)} of {words.Number(exchanges.Count)} events",
                $"Джерела суперечать одне одному щодо {words.Number(contested)} із {words.Number(exchanges.Count)} подій");
        return words.Either($"{where}; what is drawn doubts the fewest statements.", $"{where}; показане бере під сумнів найменше тверджень.");
    }
}
