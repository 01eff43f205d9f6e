using System.Collections.Immutable;

namespace ExchangeStats.Consistency.Solving;

/// <summary>Splits a system into the parts that never decide anything about each other.</summary>
internal sealed class ComponentSplit
{
    private readonly SumSystem system;
    private readonly SumGraphs graphs = new();
    private readonly int[] leader;
    private readonly int[] componentOf;
    private readonly int[] local;
    private readonly int count;

    private ComponentSplit(SumSystem system)
    {
        this.system = system;
        leader = new int[system.Quantities];
        componentOf = new int[system.Quantities];
        local = new int[system.Quantities];
        for (var quantity = 0; quantity < leader.Length; quantity++) leader[quantity] = quantity;
        foreach (var (total, parts) in system.Identities)
        {
            foreach (var part in parts) Join(total, part);
        }

        foreach (var row in system.Rows)
        {
            foreach (var limit in row.Limits.AsSpan()[1..]) Join(row.Limits[0].Quantity, limit.Quantity);
        }

        for (var quantity = 0; quantity < leader.Length; quantity++)
        {
            var first = Find(quantity);
            componentOf[quantity] = first == quantity ? count++ : componentOf[first];
        }
    }

    /// <summary>The components in the order of their first quantities, and for each quantity which one it is in.</summary>
    public static (ImmutableArray<Component> Components, ImmutableArray<int> ComponentOf) Of(SumSystem system)
    {
        var split = new ComponentSplit(system);
        return (split.Build(), [.. split.componentOf]);
    }

    private ImmutableArray<Component> Build()
    {
        var (quantities, firstQuantity) = Sorted(componentOf.Length, quantity => componentOf[quantity]);
        var (identities, firstIdentity) = Sorted(system.Identities.Length, identity => componentOf[system.Identities[identity].Total]);
        var (rows, firstRow) = Sorted(system.Rows.Length, row => componentOf[system.Rows[row].Limits[0].Quantity]);
        for (var i = 0; i < quantities.Length; i++) local[quantities[i]] = i - firstQuantity[componentOf[quantities[i]]];
        return [.. InParallel.Select([.. Enumerable.Range(0, count)], i => Build(
            quantities[firstQuantity[i]..firstQuantity[i + 1]], identities.AsSpan(firstIdentity[i]..firstIdentity[i + 1]), rows[firstRow[i]..firstRow[i + 1]]))];
    }

    private Component Build(int[] quantities, ReadOnlySpan<int> identities, int[] rows)
    {
        var members = new int[identities.Length][];
        for (var i = 0; i < members.Length; i++)
        {
            var (total, parts) = system.Identities[identities[i]];
            members[i] = new int[parts.Length + 1];
            members[i][0] = local[total];
            for (var part = 0; part < parts.Length; part++) members[i][part + 1] = local[parts[part]];
        }

        var limits = Array.ConvertAll(rows, row => Array.ConvertAll([.. system.Rows[row].Limits], limit => limit with { Quantity = local[limit.Quantity] }));
        var isGiven = system.Given.Count > 0 && Array.Exists(quantities, quantity => system.Given.TryGetValue(quantity, out var reach) && reach != Reach.Any);
        var given = isGiven ? Array.ConvertAll(quantities, quantity => system.Given.GetValueOrDefault(quantity, Reach.Any)) : null;
        return new Component(graphs.Of(quantities.Length, members), quantities, rows, limits, given);
    }

    // Numbers from zero by their component, and where those of each component begin.
    private (int[] Numbers, int[] First) Sorted(int numbers, Func<int, int> component)
    {
        var first = new int[count + 1];
        for (var i = 0; i < numbers; i++) first[component(i) + 1]++;
        for (var i = 0; i < count; i++) first[i + 1] += first[i];
        var (sorted, next) = (new int[numbers], first[..count]);
        for (var i = 0; i < numbers; i++) sorted[next[component(i)]++] = i;
        return (sorted, first);
    }

    private int Find(int quantity)
    {
        while (leader[quantity] != quantity) quantity = leader[quantity] = leader[leader[quantity]];
        return quantity;
    }

    private void Join(int one, int other)
    {
        var (a, b) = (Find(one), Find(other));
        if (a != b) leader[Math.Max(a, b)] = Math.Min(a, b);
    }
}
