using System.Collections.Concurrent;

namespace ExchangeStats.Consistency.Solving;

/// <summary>Keeps graphs, so that small components that hang together alike share one. Safe to ask from several threads.</summary>
internal sealed class SumGraphs : IEqualityComparer<(int Quantities, int[][] Members)>
{
    // What is larger is hardly ever met twice.
    private const int MostQuantities = 64;

    private readonly ConcurrentDictionary<(int Quantities, int[][] Members), SumGraph> graphs;

    public SumGraphs() => graphs = new(this);

    /// <summary>The graph of some sums.</summary>
    /// <param name="quantities">How many quantities there are.</param>
    /// <param name="members">For each sum its total, and behind it its parts.</param>
    public SumGraph Of(int quantities, int[][] members) =>
        quantities > MostQuantities ? new SumGraph(quantities, members) : graphs.GetOrAdd((quantities, members), static key => new SumGraph(key.Quantities, key.Members));

    bool IEqualityComparer<(int Quantities, int[][] Members)>.Equals((int Quantities, int[][] Members) x, (int Quantities, int[][] Members) y)
    {
        if (x.Quantities != y.Quantities || x.Members.Length != y.Members.Length) return false;
        for (var sum = 0; sum < x.Members.Length; sum++)
        {
            if (!x.Members[sum].AsSpan().SequenceEqual(y.Members[sum])) return false;
        }

        return true;
    }

    int IEqualityComparer<(int Quantities, int[][] Members)>.GetHashCode((int Quantities, int[][] Members) obj)
    {
        var hash = default(HashCode);
        foreach (var members in obj.Members)
        {
            hash.Add(members.Length);
            foreach (var member in members) hash.Add(member);
        }

        return hash.ToHashCode();
    }
}
