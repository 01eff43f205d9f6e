using System.Globalization;
using ExchangeStats.Display;
using ExchangeStats.Statistics.Methods;

namespace ExchangeStats.Statistics;

/// <summary>The one month at which a change of rate explains numbers of exchanges best, and how surprising it is without any change.</summary>
/// <remarks>
/// Method: the likelihood ratio of two Poisson rates over one, at every position (Worsley 1986; Kulldorff 1997 for the scan); its p-value by simulation from one constant rate, the mean,
/// as (1 + series at least as extreme) / (1 + series) (Davison and Hinkley 1997), seeded, so that looking at all positions is paid for. The ratio is of log likelihoods, not doubled.
/// Empty input, one month or no events: no position, ratio 0, p-value 1.
/// </remarks>
/// <param name="Position">How many months lie before the change; 0 when there is none.</param>
/// <param name="From">The first month with the new rate; null without a calendar or a change.</param>
/// <param name="LogLikelihoodRatio">By how much two rates beat one, in natural logarithms.</param>
/// <param name="RateBefore">Exchanges a month before the change.</param>
/// <param name="RateAfter">Exchanges a month from the change on.</param>
/// <param name="Probability">The p-value.</param>
/// <param name="Simulations">How many series were simulated.</param>
/// <param name="Seed">Where the random numbers began.</param>
public sealed record ChangePointScan(int Position, DateOnly? From, double LogLikelihoodRatio, double RateBefore, double RateAfter, double Probability, int Simulations, int Seed) : Statistic
{
    // Sums of logarithms in another order differ by so little; a series as extreme as the one observed counts.
    private const double Tie = 1e-9;

    private protected override string Line => Position == 0
        ? "no change of rate"
        : string.Create(CultureInfo.InvariantCulture, $"change after month {Position:N0}{(From is null ? "" : $", at {DecimalText.Day(From)}")}: {DecimalText.Of(RateBefore)} a month before, {DecimalText.Of(RateAfter)} after; log likelihood ratio {DecimalText.Of(LogLikelihoodRatio)}, p {DecimalText.Probability(Probability)}");

    /// <summary>The strongest change in numbers of events.</summary>
    /// <param name="events">How many events in each month, in order.</param>
    /// <param name="simulations">How many series to simulate, 0 or more.</param>
    /// <param name="seed">Where the random numbers begin.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of events is negative or above a million in a month, or there are fewer than 0 simulations.</exception>
    public static ChangePointScan Of(IEnumerable<long> events, int simulations = 999, int seed = 1) => Of(ChangePoints.Checked(events), simulations, seed, null);

    internal static ChangePointScan Of(long[] events, int simulations, int seed, DateOnly? from)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(simulations);
        var (position, gain) = new PoissonSegments(events).Scan();
        if (position == 0) return new(0, null, 0, double.NaN, double.NaN, 1, simulations, seed);
        var (before, after) = (events.Take(position).Average(), events.Skip(position).Average());
        return new(position, from?.AddMonths(position), gain, before, after, (1.0 + Exceedances(events, gain, simulations, seed)) / (1 + simulations), simulations, seed);
    }

    private protected override DisplayTable ToTable() => DisplayTable.OfFigures("Strongest change of rate", string.Create(CultureInfo.InvariantCulture, $"Poisson likelihood ratio; {Simulations:N0} simulations, seed {Seed}"),
        ("months before", DecimalText.Whole(Position)), ("first month after", From is null ? "none" : DecimalText.Day(From)), ("a month before", DecimalText.Of(RateBefore)), ("a month after", DecimalText.Of(RateAfter)),
        ("log likelihood ratio", DecimalText.Of(LogLikelihoodRatio)), ("p", DecimalText.Probability(Probability)));

    private static int Exceedances(long[] events, double gain, int simulations, int seed)
    {
        var source = new PoissonSource(events.Average(), seed);
        var (simulated, reached, scan) = (new long[events.Length], 0, new PoissonScan(events.Length));
        for (var i = 0; i < simulations; i++)
        {
            for (var month = 0; month < simulated.Length; month++) simulated[month] = source.Next();
            if (scan.Gain(simulated) >= gain * (1 - Tie)) reached++;
        }

        return reached;
    }
}
