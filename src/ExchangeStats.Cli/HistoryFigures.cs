using ExchangeStats.Charts;
using ExchangeStats.Consistency;
using ExchangeStats.Reports;

namespace ExchangeStats.Cli;

/// <summary>The charts of the report on all exchanges: the whole history, and every exchange with an agreed figure and more than one phase.</summary>
internal static class HistoryFigures
{
    public static IEnumerable<Figure> Of(ConsistencyReport check)
    {
        yield return CumulativeChart.Create(check).ToFigure("cumulative");
        var number = 0;
        foreach (var exchange in check.History.Where(exchange => exchange.Phases.Length > 1 && exchange.Agreement is not null))
            yield return CumulativeChart.Create(check, exchange.Id).ToFigure(FormattableString.Invariant($"cumulative-{++number}"));
    }
}
