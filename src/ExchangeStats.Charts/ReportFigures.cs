using ExchangeStats.Consistency;
using ExchangeStats.Reports;

namespace ExchangeStats.Charts;

/// <summary>The charts of the ready-made reports, so that a notebook shows the same ones as the command.</summary>
public static class ReportFigures
{
    /// <summary>
    /// The charts of the report on all exchanges: cumulative returns, returns by time, the calendar, the pauses, what was reached of
    /// agreed figures, and how often claimants agree; a chart that would be empty is left out.
    /// </summary>
    /// <param name="check">The checked book.</param>
    /// <param name="language">The language of the charts.</param>
    public static IEnumerable<Figure> Of(ConsistencyReport check, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(check);
        var options = new ChartOptions { Language = language };
        var history = check.History;
        yield return CumulativeChart.Create(check, options).ToFigure("cumulative");
        if (history.Count < 2) yield break;
        yield return PhaseChart.Create(check, options).ToFigure("phases");
        yield return CalendarChart.Create(check, options).ToFigure("calendar");
        yield return GapChart.Create(check, options).ToFigure("gaps");
        if (history.Any(exchange => exchange.Agreement is { Counts.IsEmpty: false })) yield return ProgressChart.Create(check, options).ToFigure("progress");
        yield return AgreementChart.Create(check, options).ToFigure("agreement");
    }

    /// <summary>The charts of the report on one exchange: cumulative returns, phases when there are several, and who says what.</summary>
    /// <param name="check">The checked book.</param>
    /// <param name="exchange">The id of the exchange.</param>
    /// <param name="language">The language of the charts.</param>
    /// <returns>The charts; none for an event that returned nobody by its nature, such as a plan.</returns>
    public static IEnumerable<Figure> Of(ConsistencyReport check, string exchange, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(exchange);
        var options = new ChartOptions { Language = language };
        if (check.History.FirstOrDefault(known => known.Id == exchange) is not { } found) yield break;
        yield return CumulativeChart.Create(check, exchange, options).ToFigure("cumulative");
        if (found.Phases.Length > 1) yield return PhaseChart.Create(check, exchange, options).ToFigure("phases");
        yield return SourceChart.Create(check, exchange, options).ToFigure("sources");
    }
}
