using ExchangeStats.Statistics.Methods;

namespace ExchangeStats.Statistics;

/// <summary>What two claimants say of the quantities that both speak of, gathered quantity by quantity.</summary>
internal sealed class PairTally(string first, string second)
{
    private const double Deviations = 1.959963984540054;

    private readonly List<double> logRatios = [];
    private readonly List<double> differences = [];

    /// <summary>The logarithm of the second count over the first, for each quantity; half a person is added where one of them is zero.</summary>
    public IReadOnlyCollection<double> LogRatios => logRatios;

    /// <summary>For how many quantities both can be right.</summary>
    public int Compatible { get; private set; }

    public void Add(Count one, Count other)
    {
        var (range, otherRange) = (one.Range, other.Range);
        var (a, b) = (CountSample.PointOf(one, range), CountSample.PointOf(other, otherRange));
        var half = a == 0 || b == 0 ? 0.5 : 0;
        logRatios.Add(Math.Log((b + half) / (a + half)));
        if (range.Intersects(otherRange)) Compatible++;
        if (range.IsExact && otherRange.IsExact) differences.Add(otherRange.Low - range.Low);
    }

    public ClaimantPair ToPair()
    {
        var mean = differences.Count == 0 ? double.NaN : differences.Average();
        var spread = differences.Count < 2 ? double.NaN : Math.Sqrt(differences.Sum(value => (value - mean) * (value - mean)) / (differences.Count - 1));
        return new(first, second, logRatios.Count, Compatible, Quantile.Median([.. logRatios]), differences.Count, mean, new(mean - (Deviations * spread), mean + (Deviations * spread), 0.95));
    }
}
