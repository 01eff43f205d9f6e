using System.Collections.Immutable;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Consistency;

/// <summary>
/// Which unknowns an island has, and which sums bind them whatever anybody says. Islands on one frame of which the same cells are
/// spoken of or asked share one shape, whatever is said of the cells.
/// </summary>
/// <remarks>
/// Unknowns are refined only as far as claims need. Always true, and never blamed: numbers are zero or more; phases make up a run
/// and the whole; parties make up their sum; a category is part of the one it lies within, or of all; the categories of an
/// exhaustive dimension are parts of all that do not overlap. Whoever is in no listed part is in a rest.
/// </remarks>
internal sealed class IslandShape
{
    private readonly IslandFrame frame;
    private readonly SortedSet<Cell> cells;
    private readonly Dictionary<Cell, ImmutableArray<int>> shortfalls = [];

    /// <summary>Finds the shape.</summary>
    /// <param name="frame">What the cells lie on.</param>
    /// <param name="known">The cells that are spoken of or asked about, by their names.</param>
    /// <param name="equal">The sums over parties of which it is said that all parties got the same number, each once, in order.</param>
    public IslandShape(IslandFrame frame, IEnumerable<Cell> known, IEnumerable<Cell> equal)
    {
        this.frame = frame;
        cells = [.. known];
        foreach (var cell in equal) cells.UnionWith(frame.MembersOf(cell.Party).Select(member => cell with { Party = member }));
        var found = 0;
        while (found != cells.Count)
        {
            found = cells.Count;
            AddParents();
            AddSiblings();
            AddPhases();
            AddMembers();
        }

        Cells = [.. cells];
        IndexOf = Cells.Select((cell, index) => (cell, index)).ToDictionary(entry => entry.cell, entry => entry.index);
        var quantities = Cells.Length;
        Identities = [.. Categories(ref quantities), .. Phases(), .. Members(), .. Parities(equal, ref quantities)];
        Quantities = quantities;
    }

    public ImmutableArray<Cell> Cells { get; }

    /// <summary>The number of each unknown.</summary>
    public Dictionary<Cell, int> IndexOf { get; }

    /// <summary>How many unknowns there are: the cells, and the rests behind them.</summary>
    public int Quantities { get; }

    /// <summary>The sums that bind the unknowns, whatever anybody says.</summary>
    public ImmutableArray<SumIdentity> Identities { get; }

    /// <summary>What the parties of a cell fall short of the same number each.</summary>
    public ImmutableArray<int> ShortfallsOf(Cell cell) => shortfalls[cell];

    private void AddParents()
    {
        foreach (var cell in cells.ToArray())
        {
            var parent = frame.ParentOf(cell.Category);
            while (parent is not null && cells.Add(cell with { Category = parent })) parent = frame.ParentOf(parent);
        }
    }

    // The phases of a sum matter as soon as something is known of any of them.
    private void AddPhases()
    {
        foreach (var line in cells.GroupBy(cell => (cell.Party, cell.Category)).Where(group => group.Skip(1).Any()).ToArray())
        {
            var runs = line.Select(cell => cell.Run).ToArray();
            foreach (var cell in line.ToArray())
            {
                foreach (var part in frame.PartsOf(cell.Run, runs)) cells.Add(cell with { Run = part });
            }
        }
    }

    // The parties of a sum matter as soon as something is known of some of the same people otherwise.
    private void AddMembers()
    {
        foreach (var cell in cells.Where(cell => cell.Party.IsSum).ToArray())
        {
            if (cells.Any(other => other.Party != cell.Party && other.Category == cell.Category && frame.Overlap(cell, other)))
                cells.UnionWith(frame.MembersOf(cell.Party).Select(member => cell with { Party = member }));
        }
    }

    // Soldiers of one phase and civilians of all phases are never the same people, so they add up wherever both are counted.
    private void AddSiblings()
    {
        foreach (var siblings in cells.Where(cell => cell.Category.IsExhaustive && cell.Category != Category.All).GroupBy(cell => (cell.Category.Dimension, Parent: frame.ParentOf(cell.Category))).ToArray())
        {
            var wholes = cells.Where(cell => cell.Category == siblings.Key.Parent).ToArray();
            foreach (var (one, other) in siblings.SelectMany(one => siblings.Where(other => other.Category != one.Category && !IsSameLevel(one, other) && frame.Overlap(one, other)).Select(other => (one, other))))
            {
                foreach (var whole in wholes.Where(whole => frame.Includes(whole, one) && frame.Includes(whole, other)).Append(frame.Join(one, other)))
                {
                    cells.Add(one with { Run = whole.Run });
                    cells.Add(one with { Run = whole.Run, Party = whole.Party });
                }

                foreach (var common in frame.Meets(one, other)) cells.Add(common);
            }
        }
    }

    private static bool IsSameLevel(Cell one, Cell other) => one.Run == other.Run && one.Party == other.Party;

    private List<SumIdentity> Categories(ref int quantities)
    {
        var identities = new List<SumIdentity>();
        foreach (var group in Cells.Select(cell => (Cell: cell, Parent: frame.ParentOf(cell.Category))).Where(entry => entry.Parent is not null)
            .GroupBy(entry => (entry.Cell.Run, entry.Cell.Party, entry.Parent, entry.Cell.Category.IsExhaustive, Name: entry.Cell.Category.IsExhaustive ? entry.Cell.Category.Dimension : entry.Cell.Category.Code)))
        {
            var total = IndexOf[new Cell(group.Key.Run, group.Key.Party, group.Key.Parent!)];
            identities.Add(new SumIdentity(total, [.. group.Select(entry => IndexOf[entry.Cell]), quantities++]));
        }

        return identities;
    }

    private IEnumerable<SumIdentity> Phases() =>
        from line in Cells.GroupBy(cell => (cell.Party, cell.Category))
        let runs = line.Select(cell => cell.Run).ToArray()
        where runs.Length > 1
        from cell in line
        let parts = frame.PartsOf(cell.Run, runs).Select(part => IndexOf[cell with { Run = part }]).ToImmutableArray()
        where !parts.IsEmpty
        select new SumIdentity(IndexOf[cell], parts);

    private IEnumerable<SumIdentity> Members() =>
        from cell in Cells
        where cell.Party.IsSum
        let members = frame.MembersOf(cell.Party).Select(member => cell with { Party = member }).ToArray()
        where members.Length > 0 && members.All(IndexOf.ContainsKey)
        select new SumIdentity(IndexOf[cell], [.. members.Select(member => IndexOf[member])]);

    // What each party falls short of a number that none exceeds: all got the same number when nobody falls short of one.
    private List<SumIdentity> Parities(IEnumerable<Cell> equal, ref int quantities)
    {
        var identities = new List<SumIdentity>();
        foreach (var cell in equal)
        {
            var most = quantities++;
            var missing = ImmutableArray.CreateBuilder<int>();
            foreach (var member in frame.MembersOf(cell.Party))
            {
                missing.Add(quantities++);
                identities.Add(new SumIdentity(most, [IndexOf[cell with { Party = member }], missing[^1]]));
            }

            shortfalls[cell] = missing.ToImmutable();
        }

        return identities;
    }
}
