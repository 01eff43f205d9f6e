using System.Collections.Immutable;

namespace ExchangeStats.Consistency.Records;

/// <summary>A column of counts, and the numbers that each admits, side by side.</summary>
internal sealed class RecordColumn
{
    /// <summary>The high end of a count that has none.</summary>
    public const long Open = -1;

    public RecordColumn(string name, IEnumerable<Count> counts, WordingRules rules)
    {
        ArgumentNullException.ThrowIfNull(counts);
        Name = name;
        Counts = [.. counts];
        Lows = new long[Counts.Length];
        var highs = new long[Counts.Length];
        var isExact = true;
        for (var i = 0; i < highs.Length; i++)
        {
            var range = Counts[i].RangeUnder(rules);
            (Lows[i], highs[i]) = (range.Low, range.High ?? Open);
            isExact &= highs[i] == range.Low;
            Most = Math.Max(Most, Math.Max(Lows[i], highs[i]));
        }

        Highs = isExact ? Lows : highs;
    }

    public string Name { get; }

    public ImmutableArray<Count> Counts { get; }

    public long[] Lows { get; }

    /// <summary>The high ends; the low ends themselves where every count is exact.</summary>
    public long[] Highs { get; }

    /// <summary>The largest number in it.</summary>
    public long Most { get; }

    public bool IsExact => ReferenceEquals(Lows, Highs);
}
