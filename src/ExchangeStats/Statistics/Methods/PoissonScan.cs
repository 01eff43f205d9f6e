namespace ExchangeStats.Statistics.Methods;

/// <summary>
/// By how much log likelihood two rates beat one at the best position, for many series of one length: the logarithms of whole
/// numbers are looked up and not computed again.
/// </summary>
internal sealed class PoissonScan(int length)
{
    // Logarithms that are looked up, at most: some megabytes of them.
    private const int MostKnown = 1_000_000;

    private readonly double[] logOfLength = Logarithms(length);
    private double[] logOfEvents = [];

    /// <summary>The log likelihood ratio of a series; 0 where one rate fits as well.</summary>
    public double Gain(ReadOnlySpan<long> events)
    {
        var total = 0L;
        foreach (var number in events) total += number;
        if (total >= logOfEvents.Length && logOfEvents.Length < MostKnown) logOfEvents = Logarithms((int)Math.Min(MostKnown, 2 * total));
        var (before, best) = (0L, 0.0);
        var whole = LogLikelihood(total, length);
        for (var i = 1; i < length; i++)
        {
            before += events[i - 1];
            best = Math.Max(best, LogLikelihood(before, i) + LogLikelihood(total - before, length - i) - whole);
        }

        return best;
    }

    private double LogLikelihood(long events, int months) => events == 0 ? 0 : events * (Log(events) - logOfLength[months]);

    private double Log(long events) => events < logOfEvents.Length ? logOfEvents[events] : Math.Log(events);

    private static double[] Logarithms(int most)
    {
        var logarithms = new double[most + 1];
        for (var number = 1; number <= most; number++) logarithms[number] = Math.Log(number);
        return logarithms;
    }
}
