using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ExchangeStats.Consistency.Solving;
using ExchangeStats.Wording;

namespace ExchangeStats.Consistency;

/// <summary>An island: its shape, and what is said of its unknowns.</summary>
internal sealed class IslandModel
{
    // Up to so many are looked through one by one, which is quicker than a table.
    private const int MostLookedThrough = 16;

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
        Claim[] said = [.. claims.Where(claim => !claim.IsParity || frame.MembersOf(claim.Scope.Party).Length > 1)];
        var meant = Array.ConvertAll(said, claim => (Cell: CellOf(claim.Scope), Range: claim.Count.RangeUnder(rules), claim.IsParity));
        var (numberOf, sizes) = Numbered(meant);
        var alike = Array.ConvertAll(sizes, size => new Claim[size]);
        cells = new Cell[sizes.Length];
        var assertions = new Assertion[sizes.Length];
        for (var place = said.Length - 1; place >= 0; place--)
        {
            var number = numberOf[place];
            alike[number][--sizes[number]] = said[place];
            if (sizes[number] > 0) continue;
            cells[number] = meant[place].Cell;
            assertions[number] = new Assertion(said[place].Scope, meant[place].Range, ImmutableCollectionsMarshal.AsImmutableArray(alike[number]));
        }

        Assertions = ImmutableCollectionsMarshal.AsImmutableArray(assertions);
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

    // Equal ones have one number, in the order of their coming; and how many have each.
    private static (int[] NumberOf, int[] Sizes) Numbered((Cell, CountRange, bool)[] meant)
    {
        var (numberOf, sizes, first) = (new int[meant.Length], new List<int>(), new List<int>());
        var numbers = meant.Length > MostLookedThrough ? new Dictionary<(Cell, CountRange, bool), int>() : null;
        for (var place = 0; place < meant.Length; place++)
        {
            var number = numbers is null ? IndexOf(place) : numbers.GetValueOrDefault(meant[place], -1);
            if (number < 0)
            {
                number = sizes.Count;
                sizes.Add(0);
                first.Add(place);
                numbers?.Add(meant[place], number);
            }

            sizes[number]++;
            numberOf[place] = number;
        }

        return (numberOf, [.. sizes]);

        int IndexOf(int place) => first.FindIndex(other => meant[other] == meant[place]);
    }
}
