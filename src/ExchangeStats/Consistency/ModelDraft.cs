using System.Collections.Immutable;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Consistency;

/// <summary>What goes into the systems of a book: which claims are held against each other, and which unknowns are asked about.</summary>
internal sealed class ModelDraft
{
    private readonly ILookup<IslandKey, Claim> claims;
    private readonly ILookup<IslandKey, Cell> needed;
    private readonly ConsistencyOptions options;
    private readonly IslandShapes shapes;

    /// <summary>Drafts the systems of a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="options">How to check it.</param>
    /// <param name="asked">Unknowns that will be asked about.</param>
    /// <param name="isForHistory">Whether what a history shows will be asked about too.</param>
    public ModelDraft(ClaimBook book, ConsistencyOptions options, IEnumerable<(IslandKey Key, Cell Cell)> asked, bool isForHistory)
    {
        Book = book;
        this.options = options;
        shapes = new IslandShapes(book);
        var shown = isForHistory ? book.Claims.Select(claim => IslandKey.Of(claim.Scope)).Distinct().SelectMany(key => Shown(book, key)) : [];
        (claims, needed) = InParallel.Both(() => Held(book), () => shown.Concat(asked).ToLookup(entry => entry.Key, entry => entry.Cell));
        Keys = claims.Select(group => group.Key).Concat(needed.Select(group => group.Key)).ToHashSet();
        Periods = [.. Keys.Where(key => key.Exchange is null).Select(key => Island(key, []))];
    }

    public ClaimBook Book { get; }

    /// <summary>The islands of which something is said or asked.</summary>
    public IReadOnlyCollection<IslandKey> Keys { get; }

    /// <summary>The islands of periods, as far as claims need them.</summary>
    public ImmutableArray<IslandModel> Periods { get; }

    /// <summary>The unknowns of an island that will be asked about.</summary>
    public IEnumerable<Cell> NeededOf(IslandKey key) => needed[key];

    public IslandModel Island(IslandKey key, IEnumerable<Cell> alsoNeeded) => new(key, claims[key], options.Rules, needed[key].Concat(alsoNeeded), shapes);

    // What is held against each other: not what a claimant has taken back.
    private static ILookup<IslandKey, Claim> Held(ClaimBook book)
    {
        var superseded = book.Revisions.Select(revision => revision.Earlier).ToHashSet();
        return book.Claims.Where(claim => claim.Status == ClaimStatus.Reported && (claim.IsParity || !claim.Count.IsUnknown) && !superseded.Contains(claim)).ToLookup(claim => IslandKey.Of(claim.Scope));
    }

    // What a history shows: every phase and every first run of phases, for every party.
    private static IEnumerable<(IslandKey Key, Cell Cell)> Shown(ClaimBook book, IslandKey key)
    {
        if (key.Exchange is null || book.FindExchange(key.Exchange) is not { } exchange) yield break;
        var all = book.FindCategory(Category.All.Code) ?? Category.All;
        var numbers = exchange.Phases.Select(phase => phase.Number).Order().ToArray();
        foreach (var party in exchange.Parties)
        {
            yield return (key, new Cell(null, party, all));
            foreach (var number in numbers) yield return (key, new Cell(number, party, all));
            for (var last = 1; last < numbers.Length - 1; last++) yield return (key, new Cell(new PhaseRun(numbers[0], numbers[last]), party, all));
        }
    }
}
