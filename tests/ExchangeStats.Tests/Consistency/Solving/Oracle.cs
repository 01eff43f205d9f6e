using System.Collections.Immutable;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Tests.Consistency.Solving;

/// <summary>
/// Tries every assignment of small numbers to a small system. It knows what sums and rows mean and nothing of how the engine
/// reasons about them.
/// </summary>
internal sealed class Oracle
{
    private readonly SumSystem system;
    private readonly int most;
    private readonly List<(int Quantity, int Identity)> order = [];
    private readonly bool[] together;
    private readonly long[] values;

    /// <param name="system">The system; every quantity occurs in it as often as it likes.</param>
    /// <param name="most">The largest number tried for a quantity that no sum decides.</param>
    public Oracle(SumSystem system, int most)
    {
        this.system = system;
        this.most = most;
        values = new long[system.Quantities];
        together = new bool[1 << system.Rows.Length];
        Lows = [.. Enumerable.Repeat(long.MaxValue, system.Quantities)];
        Highs = [.. Enumerable.Repeat(-1L, system.Quantities)];
        Plan();
        Try(0);
        for (var set = together.Length - 1; set >= 0; set--)
        {
            for (var row = 0; row < system.Rows.Length; row++) together[set] |= (set & (1 << row)) == 0 && together[set | (1 << row)];
        }
    }

    public long[] Lows { get; }

    public long[] Highs { get; }

    public bool IsFeasible => together[^1];

    public bool CanBeTrue(IEnumerable<int> rows) => together[Set(rows)];

    public IEnumerable<ImmutableArray<int>> MinimalConflicts() =>
        from set in Enumerable.Range(0, together.Length)
        where !together[set]
        let rows = Rows(set)
        where rows.All(row => together[set & ~(1 << row)])
        orderby rows.Length
        select rows;

    public (int Weight, ImmutableArray<int>[] Sets) CheapestDoubts(Func<int, IEnumerable<int>> statementsOf)
    {
        var sets = Enumerable.Range(0, together.Length).Where(set => together[together.Length - 1 - set]).Select(Rows).ToArray();
        var weight = sets.Min(Weight);
        var cheapest = sets.Where(set => Weight(set) == weight).ToArray();
        return (weight, [.. cheapest.Where(set => !cheapest.Any(other => other.Length < set.Length && other.All(set.Contains))).Order(RowOrder.Instance)]);

        int Weight(ImmutableArray<int> rows) => rows.SelectMany(statementsOf).Distinct().Count();
    }

    private static int Set(IEnumerable<int> rows) => rows.Aggregate(0, (set, row) => set | (1 << row));

    private ImmutableArray<int> Rows(int set) => [.. Enumerable.Range(0, system.Rows.Length).Where(row => (set & (1 << row)) != 0)];

    // A quantity is decided as soon as some sum has no other unknown; parts are chosen before totals.
    private void Plan()
    {
        var known = new HashSet<int>();
        var totals = system.Identities.Select(identity => identity.Total).ToHashSet();
        while (known.Count < system.Quantities)
        {
            var decided = system.Identities.Select((identity, index) => (Unknown: Members(identity).Where(member => !known.Contains(member)).ToArray(), index))
                .Where(entry => entry.Unknown.Length == 1).Select(entry => (entry.Unknown[0], entry.index)).ToArray();
            var next = decided.Length > 0 ? decided[0] : (Enumerable.Range(0, system.Quantities).Where(quantity => !known.Contains(quantity)).OrderBy(totals.Contains).First(), -1);
            known.Add(next.Item1);
            order.Add(next);
        }
    }

    private static IEnumerable<int> Members(SumIdentity identity) => identity.Parts.Append(identity.Total);

    private void Try(int position)
    {
        if (position == order.Count)
        {
            Note();
            return;
        }

        var (quantity, index) = order[position];
        if (index >= 0)
        {
            var identity = system.Identities[index];
            values[quantity] = 0;
            values[quantity] = quantity == identity.Total ? SumOf(identity.Parts) : values[identity.Total] - SumOf(identity.Parts);
            if (values[quantity] >= 0) Try(position + 1);
            return;
        }

        for (values[quantity] = 0; values[quantity] <= most; values[quantity]++) Try(position + 1);
    }

    private long SumOf(ImmutableArray<int> parts)
    {
        long sum = 0;
        foreach (var part in parts) sum += values[part];
        return sum;
    }

    private void Note()
    {
        foreach (var identity in system.Identities)
        {
            if (SumOf(identity.Parts) != values[identity.Total]) return;
        }

        var set = 0;
        for (var row = 0; row < system.Rows.Length; row++)
        {
            if (system.Rows[row].Limits.All(limit => values[limit.Quantity] >= limit.Low && !(values[limit.Quantity] > limit.High))) set |= 1 << row;
        }

        together[set] = true;
        if (set != together.Length - 1) return;
        for (var quantity = 0; quantity < values.Length; quantity++)
        {
            Lows[quantity] = Math.Min(Lows[quantity], values[quantity]);
            Highs[quantity] = Math.Max(Highs[quantity], values[quantity]);
        }
    }
}
