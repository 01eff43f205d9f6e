namespace ExchangeStats.Statistics;

/// <summary>
/// Statistics of histories. A party that the history does not know is refused, with the names of those it knows; a history without
/// exchanges gives empty results. Exchanges that returned exactly nobody to a party are not among its exchanges; those whose size nobody gave are left out of sizes and told of.
/// </summary>
public static class HistoryStatistics
{
    /// <summary>How large the exchanges of a party are, in people: mean, median, quartiles.</summary>
    /// <param name="history">The history.</param>
    /// <param name="party">The party to which people were returned; a sum adds up its parties.</param>
    /// <param name="category">Who is counted; all when left out.</param>
    /// <exception cref="ArgumentException">The history does not know the party.</exception>
    public static SizeSummary Sizes(this ExchangeHistory history, Party party, Category? category = null) => SizeSummary.Of(HistorySamples.Sizes(history, party, category), party);

    /// <summary>How unevenly people are spread over the exchanges of a party.</summary>
    /// <param name="history">The history.</param>
    /// <param name="party">The party to which people were returned; a sum adds up its parties.</param>
    /// <param name="category">Who is counted; all when left out.</param>
    /// <param name="largest">How many of the largest exchanges to add up.</param>
    /// <exception cref="ArgumentException">The history does not know the party.</exception>
    public static Concentration Concentration(this ExchangeHistory history, Party party, Category? category = null, int largest = 5) =>
        Statistics.Concentration.Of(HistorySamples.Sizes(history, party, category), largest, party);

    /// <summary>Whether the sizes of a party's exchanges scatter more than chance has it.</summary>
    /// <inheritdoc cref="Sizes"/>
    public static Dispersion Dispersion(this ExchangeHistory history, Party party, Category? category = null) => Statistics.Dispersion.Of(HistorySamples.Sizes(history, party, category));

    /// <summary>How many days lie between exchanges, whoever took part; exchanges without a day are left out.</summary>
    /// <param name="history">The history.</param>
    /// <param name="until">The day up to which nothing more had happened, for the gap that is still open; none when left out.</param>
    public static GapSummary Gaps(this ExchangeHistory history, DateOnly? until = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        return GapSummary.Of(history.Outlines.Select(exchange => exchange.First).OfType<DateOnly>(), until);
    }

    /// <summary>How many exchanges began in a month, with an exact interval.</summary>
    /// <param name="history">The history.</param>
    /// <param name="first">The first day of the period.</param>
    /// <param name="last">The last day of the period, included.</param>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static EventRate PerMonth(this ExchangeHistory history, DateOnly first, DateOnly last, double level = 0.95) =>
        EventRate.Of(Beginning(history, first, last), MonthsOf(first, last), level);

    /// <summary>Compares how often exchanges began in two periods: the first over the second.</summary>
    /// <param name="history">The history.</param>
    /// <param name="first">The first and last day of one period, both included.</param>
    /// <param name="second">The first and last day of the other period.</param>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <exception cref="ArgumentException">A last day is before its first, or the periods have a day in common.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static RateComparison ComparePeriods(this ExchangeHistory history, (DateOnly First, DateOnly Last) first, (DateOnly First, DateOnly Last) second, double level = 0.95)
    {
        if (first.First <= second.Last && second.First <= first.Last) throw new ArgumentException("The two periods have a day in common; compare periods that do not overlap.", nameof(second));
        return RateComparison.Of(Beginning(history, first.First, first.Last), MonthsOf(first.First, first.Last), Beginning(history, second.First, second.Last), MonthsOf(second.First, second.Last), level);
    }

    /// <summary>How many people were returned to one party for each one returned to another.</summary>
    /// <param name="history">The history.</param>
    /// <param name="first">The party in the numerator.</param>
    /// <param name="second">The party in the denominator.</param>
    /// <param name="category">Who is counted; all when left out.</param>
    /// <exception cref="ArgumentException">The history does not know a party.</exception>
    public static Asymmetry Asymmetry(this ExchangeHistory history, Party first, Party second, Category? category = null) => Statistics.Asymmetry.Of(first, second, Pairs(history, first, second, category));

    /// <summary>The same ratio with an interval from resampling exchanges, over those in which both counts have an upper limit.</summary>
    /// <param name="history">The history.</param>
    /// <param name="first">The party in the numerator.</param>
    /// <param name="second">The party in the denominator.</param>
    /// <param name="category">Who is counted; all when left out.</param>
    /// <param name="resamples">How often to resample, 100 or more.</param>
    /// <param name="seed">Where the random numbers begin.</param>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <exception cref="ArgumentException">The history does not know the party.</exception>
    public static BootstrapEstimate BootstrapRatio(this ExchangeHistory history, Party first, Party second, Category? category = null, int resamples = 10_000, int seed = 1, double level = 0.95)
    {
        var bounded = Pairs(history, first, second, category).Where(pair => !pair.First.Range.IsOpen && !pair.Second.Range.IsOpen).ToArray();
        return BootstrapEstimate.Ratio(bounded.Select(pair => pair.First), bounded.Select(pair => pair.Second), resamples, seed, level);
    }

    /// <summary>The mean size of a party's exchanges with an interval from resampling them.</summary>
    /// <param name="history">The history.</param>
    /// <param name="party">The party to which people were returned; a sum adds up its parties.</param>
    /// <param name="category">Who is counted; all when left out.</param>
    /// <param name="resamples">How often to resample, 100 or more.</param>
    /// <param name="seed">Where the random numbers begin.</param>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <exception cref="ArgumentException">The history does not know the party.</exception>
    public static BootstrapEstimate BootstrapMean(this ExchangeHistory history, Party party, Category? category = null, int resamples = 10_000, int seed = 1, double level = 0.95) =>
        BootstrapEstimate.Mean(HistorySamples.Sizes(history, party, category), resamples, seed, level);

    /// <summary>The median size of a party's exchanges with an interval from resampling them.</summary>
    /// <inheritdoc cref="BootstrapMean"/>
    public static BootstrapEstimate BootstrapMedian(this ExchangeHistory history, Party party, Category? category = null, int resamples = 10_000, int seed = 1, double level = 0.95) =>
        BootstrapEstimate.Median(HistorySamples.Sizes(history, party, category), resamples, seed, level);

    /// <summary>How many people are returned to a party in a month: over all months, in the middle month, and lately.</summary>
    /// <param name="history">The history.</param>
    /// <param name="party">The party to which people were returned; a sum adds up its parties.</param>
    /// <param name="category">Who is counted; all when left out.</param>
    /// <param name="until">The last day to look at; that of the last exchange when left out.</param>
    /// <param name="recentMonths">How many of the last months count as recent, 1 or more.</param>
    /// <exception cref="ArgumentException">The history does not know the party.</exception>
    public static Pace Pace(this ExchangeHistory history, Party party, Category? category = null, DateOnly? until = null, int recentMonths = 12) =>
        Statistics.Pace.Of(MonthlySeries.Of(history, party, category, until), party, recentMonths);

    /// <summary>Whether the people returned to a party in a month become more or fewer.</summary>
    /// <param name="history">The history.</param>
    /// <param name="party">The party to which people were returned; a sum adds up its parties.</param>
    /// <param name="category">Who is counted; all when left out.</param>
    /// <param name="until">The last day to look at; that of the last exchange when left out.</param>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <exception cref="ArgumentException">The history does not know the party.</exception>
    public static Trend Trend(this ExchangeHistory history, Party party, Category? category = null, DateOnly? until = null, double level = 0.95) =>
        Statistics.Trend.Of(MonthlySeries.Of(history, party, category, until), level, party);

    /// <summary>When the number of exchanges a month, that returned people to a party, changed.</summary>
    /// <param name="history">The history.</param>
    /// <param name="party">The party to which people were returned; a sum adds up its parties.</param>
    /// <param name="category">Who is counted; all when left out.</param>
    /// <param name="until">The last day to look at; that of the last exchange when left out.</param>
    /// <param name="penalty">What each change costs on the scale of minus twice the log likelihood; 2 ln n for n months when left out.</param>
    /// <param name="simulations">How many series to simulate for the p-value of the strongest change.</param>
    /// <param name="seed">Where the random numbers begin.</param>
    /// <exception cref="ArgumentException">The history does not know the party.</exception>
    public static ChangePoints ChangePoints(this ExchangeHistory history, Party party, Category? category = null, DateOnly? until = null, double? penalty = null, int simulations = 999, int seed = 1)
    {
        var series = MonthlySeries.Of(history, party, category, until);
        return Statistics.ChangePoints.Of(series.Exchanges, penalty, simulations, seed, series.FirstMonth, party);
    }

    private static long Beginning(ExchangeHistory history, DateOnly first, DateOnly last)
    {
        ArgumentNullException.ThrowIfNull(history);
        HistorySamples.Require(first, last);
        return history.Outlines.LongCount(exchange => exchange.First is { } day && day >= first && day <= last);
    }

    private static double MonthsOf(DateOnly first, DateOnly last) => (last.DayNumber - first.DayNumber + 1) / EventRate.DaysInMonth;

    private static (Count First, Count Second)[] Pairs(ExchangeHistory history, Party first, Party second, Category? category)
    {
        HistorySamples.Require(history, first);
        HistorySamples.Require(history, second);
        return [.. history.Totals(first, category).Zip(history.Totals(second, category))];
    }
}
