using System.Collections.Immutable;

namespace ExchangeStats.Statistics;

/// <summary>What the total of an exchange says about its handovers: each has what the others leave of it.</summary>
internal static class ExchangeParts
{
    /// <summary>The range of each part; its point is its own number or, for parts that nobody counted, an even share of what the others leave.</summary>
    public static ImmutableArray<(CountRange Range, double Point)> Of(ImmutableArray<Count> parts, Count total)
    {
        var sum = parts.Sum().Range;
        var unknown = parts.Count(part => part.Range == CountRange.Any);
        var known = parts.Where(part => part.Range != CountRange.Any).Sum(CountSample.PointOf);
        var share = unknown == 0 ? 0 : Math.Max(0, CountSample.PointOf(total) - known) / unknown;
        return [.. parts.Select(part => (Within(part.Range, sum, parts, total.Range), part.Range == CountRange.Any ? share : CountSample.PointOf(part)))];
    }

    private static CountRange Within(CountRange part, CountRange sum, ImmutableArray<Count> parts, CountRange total)
    {
        var otherOpen = parts.Count(other => other.Range.IsOpen) > (part.IsOpen ? 1 : 0);
        var low = otherOpen ? 0 : total.Low - (part.IsOpen ? parts.Sum(other => other.Range.High ?? 0) : sum.High!.Value - part.High!.Value);
        var left = new CountRange(Math.Max(0, low), total.High is { } high ? Math.Max(0, high - (sum.Low - part.Low)) : null);
        return left.High < left.Low ? part : part.Intersect(left) ?? part;
    }
}
