namespace ExchangeStats.Statistics;

/// <summary>Two counts of each exchange, where both are known.</summary>
internal static class CountPairs
{
    public static (CountSample First, CountSample Second, int Unknown) Of(IEnumerable<Count> first, IEnumerable<Count> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (a, b) = (first.ToArray(), second.ToArray());
        if (a.Length != b.Length)
            throw new ArgumentException(FormattableString.Invariant($"Each exchange has two counts, but there are {a.Length} first and {b.Length} second ones."), nameof(second));
        var known = Enumerable.Range(0, a.Length).Where(i => a[i].Range != CountRange.Any && b[i].Range != CountRange.Any).ToArray();
        return (CountSample.Of(known.Select(i => a[i])), CountSample.Of(known.Select(i => b[i])), a.Length - known.Length);
    }
}
