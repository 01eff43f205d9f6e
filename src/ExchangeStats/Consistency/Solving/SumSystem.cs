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
        (Components, ComponentOf) = ComponentSplit.Of(this);
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
}
