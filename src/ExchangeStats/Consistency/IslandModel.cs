using System.Collections.Immutable;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Consistency;

/// <summary>
/// An island: which unknowns there are, which sums bind them whatever anybody says, and what is said of each.
/// </summary>
/// <remarks>
/// Unknowns are refined only as far as claims need. Always true, and never blamed: numbers are zero or more; phases make up a run
/// and the whole; parties make up their sum; a category is part of the one it lies within, or of all; the categories of an
/// exhaustive dimension are parts of all that do not overlap. Whoever is in no listed part is in a rest.
/// </remarks>
internal sealed class IslandModel
{
    private readonly ClaimBook book;
    private readonly Exchange? exchange;
    private readonly SortedSet<Cell> cells = [];
    private readonly Dictionary<Cell, ImmutableArray<int>> shortfalls = [];

    public IslandModel(ClaimBook book, IslandKey key, IEnumerable<Claim> claims, WordingRules rules, IEnumerable<Cell> alsoNeeded)
    {
        this.book = book;
        Key = key;
        exchange = key.Exchange is null ? null : book.FindExchange(key.Exchange);
        var said = claims.Where(claim => !claim.IsParity || MembersOf(claim.Scope.Party).Skip(1).Any()).Select(claim => (Cell: CellOf(claim.Scope), Claim: claim)).ToArray();
        foreach (var (cell, claim) in said)
        {
            cells.Add(cell);
            if (claim.IsParity) cells.UnionWith(MembersOf(cell.Party).Select(member => cell with { Party = member }));
        }

        foreach (var cell in alsoNeeded) cells.Add(Normal(cell));

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
        Identities = [.. Categories(ref quantities), .. Phases(), .. Members(), .. Parities(said.Where(entry => entry.Claim.IsParity).Select(entry => entry.Cell).Distinct().Order(), ref quantities)];
        Quantities = quantities;
        Assertions = [.. said
            .GroupBy(entry => (entry.Cell, Range: entry.Claim.Count.RangeUnder(rules), entry.Claim.IsParity))
            .Select(group => new Assertion(group.First().Claim.Scope, group.Key.Range, [.. group.Select(entry => entry.Claim).OrderBy(claim => claim.Id, StringComparer.Ordinal)]))
            .OrderBy(assertion => assertion.Claims[0].Id, StringComparer.Ordinal)];
    }

    public IslandKey Key { get; }

    public ImmutableArray<Cell> Cells { get; }

    /// <summary>The number of each unknown among those of the island.</summary>
    public Dictionary<Cell, int> IndexOf { get; }

    /// <summary>How many unknowns there are: the cells, and the rests behind them.</summary>
    public int Quantities { get; }

    /// <summary>The sums that bind the unknowns, whatever anybody says.</summary>
    public ImmutableArray<SumIdentity> Identities { get; }

    /// <summary>What is said, by the ids of the claims.</summary>
    public ImmutableArray<Assertion> Assertions { get; }

    /// <summary>What an assertion limits, by the numbers of the island.</summary>
    public ImmutableArray<Limit> LimitsOf(Assertion assertion)
    {
        var cell = CellOf(assertion.Scope);
        return assertion.IsParity ? [.. shortfalls[cell].Select(shortfall => new Limit(shortfall, 0, 0))] : [new Limit(IndexOf[cell], assertion.Range.Low, assertion.Range.High)];
    }

    public Cell CellOf(Scope scope) => Normal(new Cell(scope.Phases, scope.Party, scope.Category));

    private int[] Numbers => exchange is null ? [] : [.. exchange.Phases.Select(phase => phase.Number)];

    // One and the same unknown has one name, however a claim puts it.
    public Cell Normal(Cell cell)
    {
        var run = cell.Run is { } some && Numbers.All(number => number >= some.First && number <= some.Last) ? null : cell.Run;
        var isEverybody = cell.Party.IsSum && cell.Party != Party.Both && MembersOf(Party.Both).OrderBy(party => party.Code, StringComparer.Ordinal).SequenceEqual(cell.Party.Members);
        return new Cell(run, isEverybody ? Party.Both : cell.Party, book.FindCategory(cell.Category.Code) ?? cell.Category);
    }

    private IEnumerable<Party> MembersOf(Party sum)
    {
        if (sum != Party.Both) return sum.Members;
        return exchange?.Parties ?? book.Parties.Where(party => !party.IsSum);
    }

    private Category? ParentOf(Category category) => Lineage.ParentOf(book, category);

    private void AddParents()
    {
        foreach (var cell in cells.ToArray())
        {
            var parent = ParentOf(cell.Category);
            while (parent is not null && cells.Add(cell with { Category = parent })) parent = ParentOf(parent);
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
                foreach (var part in PartsOf(cell.Run, runs)) cells.Add(cell with { Run = part });
            }
        }
    }

    // The parties of a sum matter as soon as something is known of some of the same people otherwise.
    private void AddMembers()
    {
        foreach (var cell in cells.Where(cell => cell.Party.IsSum).ToArray())
        {
            if (cells.Any(other => other.Party != cell.Party && other.Category == cell.Category && Overlap(cell, other)))
                cells.UnionWith(MembersOf(cell.Party).Select(member => cell with { Party = member }));
        }
    }

    // Soldiers of one phase and civilians of all phases are never the same people, so they add up wherever both are counted.
    private void AddSiblings()
    {
        foreach (var siblings in cells.Where(cell => cell.Category.IsExhaustive && cell.Category != Category.All).GroupBy(cell => (cell.Category.Dimension, Parent: ParentOf(cell.Category))).ToArray())
        {
            var wholes = cells.Where(cell => cell.Category == siblings.Key.Parent).ToArray();
            foreach (var (one, other) in siblings.SelectMany(one => siblings.Where(other => other.Category != one.Category && !IsSameLevel(one, other) && Overlap(one, other)).Select(other => (one, other))))
            {
                foreach (var whole in wholes.Where(whole => Includes(whole, one) && Includes(whole, other)).Append(Join(one, other)))
                {
                    cells.Add(one with { Run = whole.Run });
                    cells.Add(one with { Run = whole.Run, Party = whole.Party });
                }

                foreach (var common in Meets(one, other)) cells.Add(common);
            }
        }
    }

    // The least that two cells lie in, category aside.
    private Cell Join(Cell one, Cell other)
    {
        var larger = Includes(one with { Run = null }, other) ? one.Party : Includes(other with { Run = null }, one) ? other.Party : Party.Both;
        PhaseRun? run = one.Run is { } first && other.Run is { } second ? new PhaseRun(Math.Min(first.First, second.First), Math.Max(first.Last, second.Last)) : null;
        return Normal(new Cell(run, larger, one.Category));
    }

    // Where two cells overlap, one of them is asked about: soldiers of one side leave room only for civilians of that side.
    private IEnumerable<Cell> Meets(Cell one, Cell other)
    {
        PhaseRun? run = one.Run is { } first && other.Run is { } second ? new PhaseRun(Math.Max(first.First, second.First), Math.Min(first.Last, second.Last)) : one.Run ?? other.Run;
        if (one.Party == other.Party) return [Normal(one with { Run = run })];
        return SingleParties(one.Party).Intersect(SingleParties(other.Party)).Select(party => Normal(one with { Run = run, Party = party }));
    }

    private static bool IsSameLevel(Cell one, Cell other) => one.Run == other.Run && one.Party == other.Party;

    private bool Overlap(Cell one, Cell other) =>
        (one.Run is not { } run || other.Run is not { } next || (run.First <= next.Last && next.First <= run.Last))
        && (one.Party == other.Party || SingleParties(one.Party).Intersect(SingleParties(other.Party)).Any());

    private bool Includes(Cell whole, Cell part) =>
        (whole.Run is not { } run || (part.Run is { } inside && run.First <= inside.First && inside.Last <= run.Last))
        && (whole.Party == part.Party || !SingleParties(part.Party).Except(SingleParties(whole.Party)).Any());

    private IEnumerable<Party> SingleParties(Party party) => party.IsSum ? MembersOf(party) : [party];

    // A run is made of the largest known runs inside it that do not overlap, and of single phases between them.
    private IEnumerable<PhaseRun?> PartsOf(PhaseRun? run, IEnumerable<PhaseRun?> known)
    {
        var numbers = Numbers.Where(number => run is not { } inside || (number >= inside.First && number <= inside.Last)).Order().ToList();
        if (numbers.Count < 2) yield break;
        var size = numbers.Count;
        foreach (var candidate in known.OfType<PhaseRun>().OrderByDescending(part => part.Last - part.First).ThenBy(part => part.First))
        {
            var covered = Numbers.Where(number => number >= candidate.First && number <= candidate.Last).ToArray();
            if (covered.Length == size || !covered.All(numbers.Contains)) continue;
            numbers.RemoveAll(number => covered.Contains(number));
            yield return candidate;
        }

        foreach (var number in numbers) yield return number;
    }

    private List<SumIdentity> Categories(ref int quantities)
    {
        var identities = new List<SumIdentity>();
        foreach (var group in Cells.Select(cell => (Cell: cell, Parent: ParentOf(cell.Category))).Where(entry => entry.Parent is not null)
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
        let parts = PartsOf(cell.Run, runs).Select(part => IndexOf[cell with { Run = part }]).ToImmutableArray()
        where !parts.IsEmpty
        select new SumIdentity(IndexOf[cell], parts);

    private IEnumerable<SumIdentity> Members() =>
        from cell in Cells
        where cell.Party.IsSum
        let members = MembersOf(cell.Party).Select(member => cell with { Party = member }).ToArray()
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
            foreach (var member in MembersOf(cell.Party))
            {
                missing.Add(quantities++);
                identities.Add(new SumIdentity(most, [IndexOf[cell with { Party = member }], missing[^1]]));
            }

            shortfalls[cell] = missing.ToImmutable();
        }

        return identities;
    }
}
