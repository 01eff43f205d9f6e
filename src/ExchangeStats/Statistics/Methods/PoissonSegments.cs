namespace ExchangeStats.Statistics.Methods;

/// <summary>Stretches of a series of numbers of events, each with a rate of its own: how well rates fit, and where they change.</summary>
internal sealed class PoissonSegments
{
    private readonly double[] sum;

    public PoissonSegments(ReadOnlySpan<long> events)
    {
        sum = new double[events.Length + 1];
        for (var i = 0; i < events.Length; i++) sum[i + 1] = sum[i] + events[i];
    }

    private int Length => sum.Length - 1;

    /// <summary>The log likelihood of one rate over positions from one to before another, without what no rate changes.</summary>
    public double LogLikelihood(int from, int to)
    {
        var events = sum[to] - sum[from];
        return events > 0 ? events * Math.Log(events / (to - from)) : 0;
    }

    /// <summary>The first position of the second rate that fits best, and by how much log likelihood it beats one rate alone; zero when there is none.</summary>
    public (int Position, double Gain) Scan()
    {
        var (whole, best, position) = (LogLikelihood(0, Length), 0.0, 0);
        for (var i = 1; i < Length; i++)
        {
            var gain = LogLikelihood(0, i) + LogLikelihood(i, Length) - whole;
            if (gain > best) (best, position) = (gain, i);
        }

        return (position, Math.Max(0, best));
    }

    /// <summary>
    /// The first positions of new rates, by PELT (Killick, Fearnhead and Eckley 2012): exactly those that minimise minus twice the
    /// log likelihood plus the penalty for each change.
    /// </summary>
    public List<int> Changes(double penalty)
    {
        var (best, previous) = (new double[Length + 1], new int[Length + 1]);
        best[0] = -penalty;
        var candidates = new List<int> { 0 };
        for (var end = 1; end <= Length; end++)
        {
            best[end] = double.PositiveInfinity;
            foreach (var start in candidates)
            {
                var cost = best[start] - 2 * LogLikelihood(start, end) + penalty;
                if (cost < best[end]) (best[end], previous[end]) = (cost, start);
            }

            var (limit, last) = (best[end], end);
            candidates.RemoveAll(start => best[start] - 2 * LogLikelihood(start, last) > limit);
            candidates.Add(end);
        }

        var changes = new List<int>();
        for (var end = Length; end > 0 && previous[end] > 0; end = previous[end]) changes.Add(previous[end]);
        changes.Reverse();
        return changes;
    }
}
