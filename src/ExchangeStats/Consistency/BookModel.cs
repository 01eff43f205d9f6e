using System.Collections.Immutable;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Consistency;

/// <summary>Islands of a book as one system of sums: what ties periods to the exchanges inside them, and what is said of each unknown.</summary>
internal sealed class BookModel
{
    private readonly Dictionary<IslandKey, (IslandModel Model, int Offset)> islands = [];
    private readonly Dictionary<int, Reach> given = [];
    private readonly List<int> neighbourhoods = [];

    private BookModel(ModelDraft draft, TimeLinks links, Func<IslandKey, bool> isIn, Func<IReadOnlyList<(int Quantity, IslandKey Key, Cell Cell)>, Reach[]>? onRecord)
    {
        IslandKey[] keys = [.. draft.Keys.Union(links.Needed.Keys).Where(isIn)];
        Array.Sort(keys);
        foreach (var island in InParallel.Select(keys, key => draft.Island(key, links.Needed.GetValueOrDefault(key) ?? [])))
        {
            islands.Add(island.Key, (island, neighbourhoods.Count));
            neighbourhoods.AddRange(Enumerable.Repeat(neighbourhoods.Count, island.Quantities));
        }

        var identities = ImmutableArray.CreateBuilder<SumIdentity>();
        var assertions = ImmutableArray.CreateBuilder<(Assertion, IslandModel)>();
        var rows = ImmutableArray.CreateBuilder<Row>();
        foreach (var (island, offset) in islands.Values)
        {
            identities.AddRange(island.Identities.Select(identity => new SumIdentity(identity.Total + offset, [.. identity.Parts.Select(part => part + offset)])));
            for (var assertion = 0; assertion < island.Assertions.Length; assertion++)
            {
                assertions.Add((island.Assertions[assertion], island));
                rows.Add(new Row(island.LimitsOf(assertion, offset)));
            }
        }

        var sums = new TimeSums(links, this, onRecord is null);
        identities.AddRange(sums.Of(islands.Values.Select(entry => entry.Model)));
        if (onRecord is not null)
        {
            foreach (var ((quantity, _, _), reach) in sums.Records.Zip(onRecord(sums.Records))) Give(quantity, reach);
        }

        Assertions = assertions.ToImmutable();
        var system = new SumSystem(neighbourhoods.Count, identities.ToImmutable(), rows.ToImmutable(), given);
        (Components, ComponentOf) = (system.Components, system.ComponentOf);
    }

    /// <summary>What is said, one entry a row of the system, and the island it is said on.</summary>
    public ImmutableArray<(Assertion Assertion, IslandModel Island)> Assertions { get; }

    /// <inheritdoc cref="SumSystem.Components"/>
    public ImmutableArray<Component> Components { get; }

    /// <inheritdoc cref="SumSystem.ComponentOf"/>
    public ImmutableArray<int> ComponentOf { get; }

    /// <summary>Makes a system.</summary>
    /// <param name="draft">The book.</param>
    /// <param name="links">What ties its periods together.</param>
    /// <param name="isIn">Which islands are in.</param>
    /// <param name="onRecord">What is on record of unknowns of exchanges, which get the numbers given; null where exchanges are in the system themselves.</param>
    public static BookModel Of(ModelDraft draft, TimeLinks links, Func<IslandKey, bool> isIn, Func<IReadOnlyList<(int Quantity, IslandKey Key, Cell Cell)>, Reach[]>? onRecord = null) => new(draft, links, isIn, onRecord);

    /// <summary>The unknown that a scope is about; null where the system has none.</summary>
    public int? QuantityOf(Scope scope) => Find(IslandKey.Of(scope), new Cell(scope.Phases, scope.Party, scope.Category));

    /// <summary>The number of an unknown; null where the system has none.</summary>
    public int? Find(IslandKey key, Cell cell) =>
        islands.TryGetValue(key, out var entry) && entry.Model.IndexOf.TryGetValue(entry.Model.Normal(cell), out var index) ? entry.Offset + index : null;

    /// <summary>A number that unknowns of one island share.</summary>
    public int NeighbourhoodOf(int quantity) => neighbourhoods[quantity];

    /// <summary>Makes an unknown of which nothing is said.</summary>
    public int Add()
    {
        neighbourhoods.Add(neighbourhoods.Count);
        return neighbourhoods.Count - 1;
    }

    /// <summary>Holds an unknown to a reach, whatever anybody says.</summary>
    public void Give(int quantity, Reach reach) => given[quantity] = reach;
}
