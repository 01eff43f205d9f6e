using System.Collections.Concurrent;

namespace ExchangeStats.Oracle.Tests;

/// <summary>Counts what was compared; safe to use from several threads.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<string, int> counts = new(StringComparer.Ordinal);

    public int this[string what] => counts.GetValueOrDefault(what);

    public void Add(string what) => counts.AddOrUpdate(what, 1, static (_, count) => count + 1);

    public override string ToString() => string.Join(", ", counts.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Value} {entry.Key}"));
}
