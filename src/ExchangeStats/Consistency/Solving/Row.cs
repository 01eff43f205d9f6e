using System.Collections.Immutable;

namespace ExchangeStats.Consistency.Solving;

/// <summary>Somebody says that quantities lie within limits; all of them are believed together or not at all.</summary>
/// <param name="Limits">The limits, one or more, each on another quantity.</param>
internal readonly record struct Row(ImmutableArray<Limit> Limits)
{
    public Row(int quantity, long low, long? high)
        : this([new Limit(quantity, low, high)])
    {
    }
}
