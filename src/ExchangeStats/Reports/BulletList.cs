using System.Collections.Immutable;

namespace ExchangeStats.Reports;

/// <summary>A list of points. Immutable.</summary>
public sealed class BulletList : ReportBlock
{
    /// <summary>Makes a list.</summary>
    /// <param name="items">The points in order; none is an empty list, which renderers leave out.</param>
    public BulletList(params IEnumerable<Passage> items) => Items = [.. items];

    /// <summary>The points in order.</summary>
    public ImmutableArray<Passage> Items { get; }
}
