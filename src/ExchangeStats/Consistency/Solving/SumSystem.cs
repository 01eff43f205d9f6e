using System.Collections.Immutable;

namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Unknown whole numbers from zero upwards, sums among them that always hold, and rows that somebody says and that may be wrong.
/// </summary>
internal sealed class SumSystem
{
    private readonly ImmutableArray<ImmutableArray<int>> identitiesOf;

    public SumSystem(int quantities, ImmutableArray<SumIdentity> identities, ImmutableArray<Row> rows)
    {
        Quantities = quantities;
        Identities = identities;
        Rows = rows;
        identitiesOf = Incidence(quantities, identities, identity => identity.Parts.Add(identity.Total));
        RowsOf = Incidence(quantities, rows, row => [row.Quantity]);
        ComponentOf = Components();
        IsTree = Trees();
    }

    public int Quantities { get; }

    public ImmutableArray<SumIdentity> Identities { get; }

    public ImmutableArray<Row> Rows { get; }

    /// <summary>The rows of each quantity.</summary>
    public ImmutableArray<ImmutableArray<int>> RowsOf { get; }

    /// <summary>The component of each quantity: quantities that no chain of identities joins never decide anything about each other.</summary>
    public ImmutableArray<int> ComponentOf { get; }

    /// <summary>For each component, whether its identities form a tree: then interval arithmetic decides everything about it.</summary>
    public ImmutableArray<bool> IsTree { get; }

    public ImmutableArray<int> IdentitiesOf(int quantity) => identitiesOf[quantity];

    private static ImmutableArray<ImmutableArray<int>> Incidence<T>(int quantities, ImmutableArray<T> items, Func<T, ImmutableArray<int>> members)
    {
        var lists = new ImmutableArray<int>.Builder[quantities];
        for (var i = 0; i < quantities; i++) lists[i] = ImmutableArray.CreateBuilder<int>();
        for (var item = 0; item < items.Length; item++)
        {
            foreach (var member in members(items[item])) lists[member].Add(item);
        }

        return [.. lists.Select(list => list.ToImmutable())];
    }

    private ImmutableArray<int> Components()
    {
        var component = new int[Quantities];
        Array.Fill(component, -1);
        var count = 0;
        var open = new Stack<int>();
        for (var start = 0; start < Quantities; start++)
        {
            if (component[start] >= 0) continue;
            component[start] = count;
            open.Push(start);
            while (open.TryPop(out var quantity))
            {
                foreach (var identity in identitiesOf[quantity])
                {
                    foreach (var neighbour in Identities[identity].Parts.Add(Identities[identity].Total))
                    {
                        if (component[neighbour] >= 0) continue;
                        component[neighbour] = count;
                        open.Push(neighbour);
                    }
                }
            }

            count++;
        }

        return [.. component];
    }

    // Quantities and identities are the nodes of a graph: a connected one is a tree when it has one edge fewer than nodes.
    private ImmutableArray<bool> Trees()
    {
        var surplus = new int[ComponentOf.IsEmpty ? 0 : ComponentOf.Max() + 1];
        foreach (var component in ComponentOf) surplus[component]--;
        foreach (var identity in Identities) surplus[ComponentOf[identity.Total]] += identity.Parts.Length;
        return [.. surplus.Select(edges => edges == -1)];
    }
}
