using System.Globalization;
using ExchangeStats.Display;
using ExchangeStats.Statistics.Methods;
using MathNet.Numerics.Distributions;

namespace ExchangeStats.Statistics;

/// <summary>Whether the people returned in a month become more or fewer, and how fast.</summary>
/// <remarks>
/// <para>
/// Method, over a series of equally spaced totals: the slope is the median of the slopes between all pairs (Theil 1950; Sen 1968), with Sen's interval; the test is that of Mann (1945) and
/// Kendall (1975), with ties in the variance, continuity correction and normal approximation, and τ is Kendall's τ-b; growth is the coefficient of a log-linear Poisson regression, with a
/// standard error scaled by the dispersion of the residuals (McCullagh and Nelder 1989) and a normal interval. Slope in people a month for each month, growth in shares a month, doubling in months (halving when negative).
/// </para>
/// <para>
/// <see cref="SlopeRange"/> is the median of the slopes, and <see cref="ScoreRange"/> the score, with all counts at their least favourable and most favourable ends: sound, and not tight, as no series has
/// all of them at once. <see cref="GrowthRange"/> is exact: growth rises with the mean month of a person, which is latest where the later months are high and the earlier ones low. All other figures take ranges by their middle, or low end when open, and handovers of unknown size as nobody: <see cref="Counted"/> says how many. Neighbouring months are taken as independent.
/// Empty input, or a single month: figures that are not a number.
/// </para>
/// </remarks>
/// <param name="From">The first month, by its first day; null without a calendar.</param>
/// <param name="Months">How many months there are.</param>
/// <param name="Slope">The median slope.</param>
/// <param name="SlopeInterval">The confidence interval of the slope.</param>
/// <param name="SlopeRange">Where the slope can lie while the counts stay within their ranges.</param>
/// <param name="Score">Pairs of months that rise minus pairs that fall.</param>
/// <param name="ScoreRange">Where the score can lie while the counts stay within their ranges.</param>
/// <param name="Tau">The score over the pairs that are not tied, geometrically adjusted: −1 to 1.</param>
/// <param name="Probability">The p-value of the score: how probable one so far from 0, or farther, is without a trend.</param>
/// <param name="Growth">The growth a month: 0.02 is a factor of exp(0.02).</param>
/// <param name="GrowthInterval">The interval of the growth.</param>
/// <param name="GrowthRange">Where the growth can lie while the counts stay within their ranges.</param>
/// <param name="ResidualDispersion">The dispersion of the residuals: 1 when the months scatter as a Poisson distribution has it.</param>
/// <param name="Counted">What it rests on.</param>
/// <param name="Party">The party to which people were returned; null when only numbers were given.</param>
public sealed record Trend(DateOnly? From, int Months, double Slope, ConfidenceInterval SlopeInterval, ValueRange SlopeRange, long Score, ValueRange ScoreRange, double Tau, double Probability, double Growth, ConfidenceInterval GrowthInterval, ValueRange GrowthRange, double ResidualDispersion, Counted Counted, Party? Party = null) : Statistic
{
    /// <summary>The months in which the numbers double, negative for the months in which they halve; infinite without growth.</summary>
    public double DoublingMonths => Math.Log(2) / Growth;

    private protected override string Line => string.Create(CultureInfo.InvariantCulture,
        $"slope {DecimalText.Of(Slope)} a month, interval {SlopeInterval}; Mann–Kendall τ {DecimalText.Of(Tau)}, p {DecimalText.Probability(Probability)}; growth {DecimalText.Percent(Growth)} a month, interval {DecimalText.Percent(GrowthInterval.Low)} to {DecimalText.Percent(GrowthInterval.High)} ({Months:N0} months; {Counted})");

    /// <summary>The trend of equally spaced counts.</summary>
    /// <param name="counts">One count a month, in order; an unknown one enters the points as 0.</param>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static Trend Of(IEnumerable<Count> counts, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var all = counts.ToArray();
        var known = CountSample.Of(all).Counted;
        return Of([.. all.Select(CountSample.PointOf)], [.. all.Select(count => (double)count.Range.Low)], [.. all.Select(count => count.Range.High ?? double.PositiveInfinity)], known, level, null, null);
    }

    internal static Trend Of(MonthlySeries series, double level, Party party) => Of(series.Point, series.Low, series.High, series.Counted, level, series.FirstMonth, party);

    private static Trend Of(double[] points, double[] low, double[] high, Counted counted, double level, DateOnly? from, Party? party)
    {
        ConfidenceInterval.Checked(level);
        var deviate = Normal.InvCDF(0, 1, (1 + level) / 2);
        var (score, variance, ties) = MannKendall.Of(points);
        var slopes = new TheilSen(points);
        var (slopeLow, slopeHigh) = slopes.Interval(deviate * Math.Sqrt(variance));
        var exact = low.AsSpan().SequenceEqual(high);
        var slope = slopes.Median();
        var range = exact ? ValueRange.Of(slope) : ValueRange.Of(new TheilSen(low, high).Median(), new TheilSen(high, low).Median(), slope);
        var (growth, error, dispersion) = PoissonGrowth.Of(points);
        var (slowest, fastest) = exact ? (growth, growth) : GrowthBounds.Of(low, high);
        var tau = slopes.Pairs > ties ? score / Math.Sqrt((double)slopes.Pairs * (slopes.Pairs - ties)) : double.NaN;
        return new(from, points.Length, slope, new(slopeLow, slopeHigh, level), range, score, exact ? ValueRange.Of(score) : MannKendall.Range(low, high, score), tau, MannKendall.Probability(score, variance),
            growth, new(growth - deviate * error, growth + deviate * error, level), ValueRange.Of(slowest, fastest, growth), dispersion, counted, party);
    }

    private protected override DisplayTable ToTable() => DisplayTable.OfFigures(Caption.Of("Trend of months", Party),
        string.Create(CultureInfo.InvariantCulture, $"{Months:N0} months{(From is null ? "" : " from " + DecimalText.Day(From))}; {Counted}"),
        ("slope (Theil–Sen), a month", DecimalText.Of(Slope)), ("its interval", SlopeInterval.ToString()), ("its range", SlopeRange.ToString()),
        ("pairs that rise less those that fall", DecimalText.Whole(Score)), ("their range", ScoreRange.ToString()), ("Mann–Kendall τ", DecimalText.Of(Tau)), ("p", DecimalText.Probability(Probability)), ("growth a month (Poisson)", DecimalText.Percent(Growth)),
        ("its interval", $"{DecimalText.Percent(GrowthInterval.Low)} to {DecimalText.Percent(GrowthInterval.High)}"), ("its range", GrowthRange.ToPercent()), ("months to double", DecimalText.Of(DoublingMonths)));
}
