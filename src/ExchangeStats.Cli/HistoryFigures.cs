using ExchangeStats.Charts;
using ExchangeStats.Consistency;
using ExchangeStats.Reports;

namespace ExchangeStats.Cli;

/// <summary>The charts of the report on all exchanges: the whole history, and every exchange with an agreed figure and more than one phase.</summary>
internal static class HistoryFigures
{
    public static IEnumerable<Figure> Of(ConsistencyReport check)
    {
        var history = check.History;
        yield return CumulativeChart.Create(history, Options(check, history, check.Book.Claims)).ToFigure("cumulative");
        var number = 0;
        foreach (var exchange in history.Where(exchange => exchange.Phases.Length > 1 && exchange.Agreement is not null))
            yield return CumulativeChart.Create(exchange, Options(check, [exchange], check.Book.Of(exchange))).ToFigure(FormattableString.Invariant($"cumulative-{++number}"));
    }

    // Those who are quoted most stand for all; the report lists everybody.
    private static ChartOptions Options(ConsistencyReport check, IReadOnlyCollection<Exchange> exchanges, IEnumerable<Claim> claims)
    {
        var reported = claims.Where(claim => claim.Status == ClaimStatus.Reported && claim.Scope.Measure == Measure.Returned && claim.Scope.Exchange is not null).ToArray();
        if (reported.Length == 0) return ChartOptions.Default;
        var claimants = reported.GroupBy(claim => claim.Claimant).OrderByDescending(group => group.Sum(claim => claim.Attestations.Length)).ThenBy(group => group.Key, StringComparer.Ordinal).ToArray();
        var named = string.Join(", ", claimants.Take(3).Select(group => group.Key));
        var others = claimants.Length > 3 ? FormattableString.Invariant($" and {claimants.Length - 3} others") : "";
        var days = reported.SelectMany(claim => claim.Attestations).Select(attestation => attestation.Published).OfType<DateOnly>().ToArray();
        var printed = days.Length == 0 ? "" : FormattableString.Invariant($"; published {days.Min():yyyy-MM-dd} to {days.Max():yyyy-MM-dd}");
        return new ChartOptions
        {
            Sources = $"{named}{others}{printed}",
            Parties = [.. check.History.Parties.Where(party => exchanges.Any(exchange => !exchange.Total(party).IsUnknown && exchange.Parties.Contains(party)))],
            Note = Contested(check, exchanges),
        };
    }

    private static string? Contested(ConsistencyReport check, IReadOnlyCollection<Exchange> exchanges)
    {
        var contested = exchanges.Count(exchange => exchange.Parties.Any(party => check.RangeOf(Scope.Of(exchange.Id, party)).Status == FigureStatus.Conflicting));
        if (contested == 0) return null;
        var where = exchanges.Count == 1 ? "Sources contradict each other here" : FormattableString.Invariant($"Sources contradict each other on {contested} of {exchanges.Count} events");
        return $"{where}; what is drawn doubts the fewest statements.";
    }
}
