using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ExchangeStats.Consistency.Solving;
using ExchangeStats.Wording;

namespace ExchangeStats.Consistency;

/// <summary>An island: its shape, and what is said of its unknowns.</summary>
internal sealed class IslandModel
{
    private readonly IslandFrame frame;
    private readonly IslandShape shape;
    private readonly Cell[] cells;

    /// <summary>Makes an island.</summary>
    /// <param name="key">What it is about.</param>
    /// <param name="claims">The claims, by id.</param>
    /// <param name="rules">What wordings mean.</param>
    /// <param name="alsoNeeded">Unknowns that are needed whether or not anybody speaks of them.</param>
    /// <param name="shapes">The shapes that are known.</param>
    public IslandModel(IslandKey key, IEnumerable<Claim> claims, WordingRules rules, IEnumerable<Cell> alsoNeeded, IslandShapes shapes)
    {
        Key = key;
        frame = shapes.FrameOf(key);
        var alike = new List<(Cell Cell, CountRange Range, List<Claim> Claims)>();
        var places = new Dictionary<(Cell Cell, CountRange Range, bool IsParity), int>();
        foreach (var claim in claims)
        {
            if (claim.IsParity && frame.MembersOf(claim.Scope.Party).Length < 2) continue;
            var (cell, range) = (CellOf(claim.Scope), claim.Count.RangeUnder(rules));
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, (cell, range, claim.IsParity), out var isKnown);
            if (!isKnown)
            {
                place = alike.Count;
                alike.Add((cell, range, []));
            }

            alike[place].Claims.Add(claim);
        }

        cells = [.. alike.Select(entry => entry.Cell)];
        Assertions = [.. alike.Select(entry => new Assertion(entry.Claims[0].Scope, entry.Range, [.. entry.Claims]))];
        shape = shapes.Of(frame, cells.Concat(alsoNeeded.Select(frame.Normal)), cells.Where((_, i) => Assertions[i].IsParity));
    }

    public IslandKey Key { get; }

    public ImmutableArray<Cell> Cells => shape.Cells;

    /// <summary>The number of each unknown among those of the island.</summary>
    public Dictionary<Cell, int> IndexOf => shape.IndexOf;

    /// <summary>How many unknowns there are: the cells, and the rests behind them.</summary>
    public int Quantities => shape.Quantities;

    /// <summary>The sums that bind the unknowns, whatever anybody says.</summary>
    public ImmutableArray<SumIdentity> Identities => shape.Identities;

    /// <summary>What is said, by the ids of the claims.</summary>
    public ImmutableArray<Assertion> Assertions { get; }

    /// <summary>What an assertion limits, by the numbers of the system in which the unknowns of the island stand from some number on.</summary>
    /// <param name="assertion">The place of the assertion.</param>
    /// <param name="first">The number of the first unknown of the island.</param>
    public ImmutableArray<Limit> LimitsOf(int assertion, int first)
    {
        var (cell, said) = (cells[assertion], Assertions[assertion]);
        return said.IsParity ? [.. shape.ShortfallsOf(cell).Select(shortfall => new Limit(shortfall + first, 0, 0))] : [new Limit(IndexOf[cell] + first, said.Range.Low, said.Range.High)];
    }

    public Cell CellOf(Scope scope) => frame.Normal(new Cell(scope.Phases, scope.Party, scope.Category));

    /// <summary>The name of an unknown.</summary>
    public Cell Normal(Cell cell) => frame.Normal(cell);
}
