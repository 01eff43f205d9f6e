using System.Collections.Immutable;

namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Unknown whole numbers from zero upwards, sums among them that always hold, and rows that somebody says and that may be wrong.
/// </summary>
internal sealed class SumSystem
{
    public SumSystem(int quantities, ImmutableArray<SumIdentity> identities, ImmutableArray<Row> rows, IReadOnlyDictionary<int, Reach>? given = null)
    {
        Quantities = quantities;
        Given = given ?? ImmutableDictionary<int, Reach>.Empty;
        Identities = identities;
        Rows = rows;
        (Components, ComponentOf) = Split();
    }

    public int Quantities { get; }

    public ImmutableArray<SumIdentity> Identities { get; }

    public ImmutableArray<Row> Rows { get; }

    /// <summary>What some quantities are held to, whatever anybody says.</summary>
    public IReadOnlyDictionary<int, Reach> Given { get; }

    /// <summary>Parts of the system that never decide anything about each other, in the order of their first quantities.</summary>
    public ImmutableArray<Component> Components { get; }

    /// <summary>The component of each quantity, as an index of <see cref="Components"/>.</summary>
    public ImmutableArray<int> ComponentOf { get; }

    private (ImmutableArray<Component> Components, ImmutableArray<int> ComponentOf) Split()
    {
        var leader = new int[Quantities];
        for (var quantity = 0; quantity < Quantities; quantity++) leader[quantity] = quantity;
        foreach (var (total, parts) in Identities)
        {
            foreach (var part in parts) Join(leader, total, part);
        }

        foreach (var row in Rows)
        {
            foreach (var limit in row.Limits.AsSpan()[1..]) Join(leader, row.Limits[0].Quantity, limit.Quantity);
        }

        var componentOf = new int[Quantities];
        var groups = new List<ComponentBuilder>();
        for (var quantity = 0; quantity < Quantities; quantity++)
        {
            var first = Find(leader, quantity);
            if (first == quantity) groups.Add(new ComponentBuilder());
            componentOf[quantity] = first == quantity ? groups.Count - 1 : componentOf[first];
            groups[componentOf[quantity]].Quantities.Add(quantity);
        }

        for (var identity = 0; identity < Identities.Length; identity++) groups[componentOf[Identities[identity].Total]].Identities.Add(identity);
        for (var row = 0; row < Rows.Length; row++) groups[componentOf[Rows[row].Limits[0].Quantity]].Rows.Add(row);
        var local = new int[Quantities];
        return ([.. groups.Select(group => group.Build(this, local))], [.. componentOf]);
    }

    private static int Find(int[] leader, int quantity)
    {
        while (leader[quantity] != quantity) quantity = leader[quantity] = leader[leader[quantity]];
        return quantity;
    }

    private static void Join(int[] leader, int one, int other)
    {
        var (a, b) = (Find(leader, one), Find(leader, other));
        if (a != b) leader[Math.Max(a, b)] = Math.Min(a, b);
    }
}
