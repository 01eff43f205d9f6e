using System.Collections.Immutable;

namespace ExchangeStats.Consistency;

/// <summary>The phases and the parties that the cells of an island lie on. Exchanges with the same phases and parties share one.</summary>
internal sealed class IslandFrame
{
    private readonly ClaimBook book;
    private readonly ImmutableArray<int> numbers;
    private readonly ImmutableArray<Party> everybody;
    private readonly ImmutableArray<Party> sorted;

    /// <summary>Makes a frame.</summary>
    /// <param name="book">The book.</param>
    /// <param name="numbers">The numbers of the phases; empty for a period.</param>
    /// <param name="everybody">The parties that both sides are.</param>
    public IslandFrame(ClaimBook book, ImmutableArray<int> numbers, ImmutableArray<Party> everybody)
    {
        this.book = book;
        this.numbers = numbers;
        this.everybody = everybody;
        sorted = [.. everybody.OrderBy(party => party.Code, StringComparer.Ordinal)];
    }

    /// <summary>One and the same unknown has one name, however a claim puts it.</summary>
    public Cell Normal(Cell cell)
    {
        var run = cell.Run is { } some && IsWhole(some) ? null : cell.Run;
        var isEverybody = cell.Party.IsSum && cell.Party != Party.Both && sorted.AsSpan().SequenceEqual(cell.Party.Members.AsSpan());
        return new Cell(run, isEverybody ? Party.Both : cell.Party, book.FindCategory(cell.Category.Code) ?? cell.Category);
    }

    /// <summary>The parties that a sum is over.</summary>
    public ImmutableArray<Party> MembersOf(Party sum) => sum != Party.Both ? sum.Members : everybody;

    /// <summary>The category that contains another one; null where there is none.</summary>
    public Category? ParentOf(Category category) => Lineage.ParentOf(book, category);

    /// <summary>Whether some people may be in both cells, category aside.</summary>
    public bool Overlap(Cell one, Cell other) =>
        (one.Run is not { } run || other.Run is not { } next || (run.First <= next.Last && next.First <= run.Last))
        && (one.Party == other.Party || Common(one.Party, other.Party).Any());

    /// <summary>Whether all people of one cell are in another, category aside.</summary>
    public bool Includes(Cell whole, Cell part) =>
        (whole.Run is not { } run || (part.Run is { } inside && run.First <= inside.First && inside.Last <= run.Last))
        && (whole.Party == part.Party || SingleParties(part.Party).All(party => StandsFor(whole.Party, party)));

    /// <summary>The least that two cells lie in, category aside.</summary>
    public Cell Join(Cell one, Cell other)
    {
        var larger = Includes(one with { Run = null }, other) ? one.Party : Includes(other with { Run = null }, one) ? other.Party : Party.Both;
        PhaseRun? run = one.Run is { } first && other.Run is { } second ? new PhaseRun(Math.Min(first.First, second.First), Math.Max(first.Last, second.Last)) : null;
        return Normal(new Cell(run, larger, one.Category));
    }

    /// <summary>Where two cells overlap, by the category of the first: soldiers of one side leave room only for civilians of that side.</summary>
    public IEnumerable<Cell> Meets(Cell one, Cell other)
    {
        PhaseRun? run = one.Run is { } first && other.Run is { } second ? new PhaseRun(Math.Max(first.First, second.First), Math.Min(first.Last, second.Last)) : one.Run ?? other.Run;
        if (one.Party == other.Party) return [Normal(one with { Run = run })];
        return Common(one.Party, other.Party).Select(party => Normal(one with { Run = run, Party = party }));
    }

    /// <summary>What a run is made of: the largest known runs inside it that do not overlap, and single phases between them.</summary>
    public IEnumerable<PhaseRun?> PartsOf(PhaseRun? run, IEnumerable<PhaseRun?> known)
    {
        var left = numbers.Where(number => run is not { } inside || (number >= inside.First && number <= inside.Last)).Order().ToList();
        if (left.Count < 2) yield break;
        var size = left.Count;
        foreach (var candidate in known.OfType<PhaseRun>().OrderByDescending(part => part.Last - part.First).ThenBy(part => part.First))
        {
            var covered = numbers.Where(number => number >= candidate.First && number <= candidate.Last).ToArray();
            if (covered.Length == size || !covered.All(left.Contains)) continue;
            left.RemoveAll(number => covered.Contains(number));
            yield return candidate;
        }

        foreach (var number in left) yield return number;
    }

    private ImmutableArray<Party> SingleParties(Party party) => party.IsSum ? MembersOf(party) : [party];

    private bool StandsFor(Party party, Party single) => party.IsSum ? MembersOf(party).Contains(single) : party == single;

    private IEnumerable<Party> Common(Party one, Party other) => SingleParties(one).Where(party => StandsFor(other, party));

    private bool IsWhole(PhaseRun run)
    {
        foreach (var number in numbers)
        {
            if (number < run.First || number > run.Last) return false;
        }

        return true;
    }
}
