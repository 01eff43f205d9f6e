using System.Collections.Immutable;

namespace ExchangeStats.Consistency.Solving;

/// <summary>Orders sets of rows by their first difference, shorter ones first where one begins the other.</summary>
internal sealed class RowOrder : IComparer<ImmutableArray<int>>
{
    public static readonly RowOrder Instance = new();

    public int Compare(ImmutableArray<int> x, ImmutableArray<int> y) => x.AsSpan().SequenceCompareTo(y.AsSpan());
}
