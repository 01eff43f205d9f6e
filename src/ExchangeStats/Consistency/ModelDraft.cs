using System.Collections.Immutable;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Consistency;

/// <summary>What goes into the systems of a book: which claims are held against each other, and which unknowns are asked about.</summary>
internal sealed class ModelDraft
{
    private readonly Dictionary<IslandKey, Claim[]> claims;
    private readonly HashSet<IslandKey> shown;
    private readonly ILookup<IslandKey, Cell> asked;
    private readonly ConsistencyOptions options;
    private readonly IslandShapes shapes;

    /// <summary>Drafts the systems of a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="options">How to check it.</param>
    /// <param name="asked">Unknowns that will be asked about.</param>
    /// <param name="isForHistory">Whether what a history shows will be asked about too.</param>
    /// <param name="shapes">The shapes of islands that are known of the same exchanges.</param>
    public ModelDraft(ClaimBook book, ConsistencyOptions options, IEnumerable<(IslandKey Key, Cell Cell)> asked, bool isForHistory, IslandShapes shapes)
    {
        Book = book;
        this.options = options;
        this.asked = asked.ToLookup(entry => entry.Key, entry => entry.Cell);
        this.shapes = shapes;
        (claims, shown) = InParallel.Both(() => Held(book), () => isForHistory ? Shown(book) : []);
        Keys = claims.Keys.Concat(shown).Concat(this.asked.Select(cells => cells.Key)).ToHashSet();
        Periods = [.. Keys.Where(key => key.Exchange is null).Select(key => Island(key, []))];
    }

    public ClaimBook Book { get; }

    /// <summary>The islands of which something is said or asked.</summary>
    public IReadOnlyCollection<IslandKey> Keys { get; }

    /// <summary>The islands of periods, as far as claims need them.</summary>
    public ImmutableArray<IslandModel> Periods { get; }

    /// <summary>The unknowns of an island that will be asked about.</summary>
    public IEnumerable<Cell> NeededOf(IslandKey key) => (shown.Contains(key) ? CellsShown(key) : []).Concat(asked[key]);

    public IslandModel Island(IslandKey key, IEnumerable<Cell> alsoNeeded) => new(key, claims.GetValueOrDefault(key, []), options.Rules, NeededOf(key).Concat(alsoNeeded), shapes);

    // What is held against each other: not what a claimant has taken back.
    private static Dictionary<IslandKey, Claim[]> Held(ClaimBook book)
    {
        var superseded = book.Revisions.Select(revision => revision.Earlier).ToHashSet();
        var ofExchanges = InParallel.Select([.. book.ByExchange], claims => ByMeasure(Array.FindAll([.. claims], IsHeld)));
        var ofPeriods = book.Claims.Where(claim => claim.Scope.Exchange is null && IsHeld(claim)).GroupBy(claim => IslandKey.Of(claim.Scope)).Select(island => island.ToArray());
        return ofExchanges.SelectMany(islands => islands).Concat(ofPeriods).ToDictionary(claims => IslandKey.Of(claims[0].Scope));

        bool IsHeld(Claim claim) => claim.Status == ClaimStatus.Reported && (claim.IsParity || !claim.Count.IsUnknown) && !superseded.Contains(claim);
    }

    // Mostly everybody speaks of one measure, and then nothing is to be put together anew.
    private static Claim[][] ByMeasure(Claim[] claims)
    {
        if (claims.Length == 0) return [];
        return Array.TrueForAll(claims, claim => claim.Scope.Measure == claims[0].Scope.Measure) ? [claims] : [.. claims.GroupBy(claim => claim.Scope.Measure).Select(island => island.ToArray())];
    }

    // A history shows the exchanges that are spoken of, by every measure of which something is said.
    private static HashSet<IslandKey> Shown(ClaimBook book)
    {
        var shown = new HashSet<IslandKey>();
        foreach (var claims in book.ByExchange)
        {
            if (book.FindExchange(claims[0].Scope.Exchange!) is not { Parties.IsEmpty: false }) continue;
            var last = (Measure?)null;
            foreach (var claim in claims)
            {
                if (claim.Scope.Measure != last) shown.Add(IslandKey.Of(claim.Scope));
                last = claim.Scope.Measure;
            }
        }

        return shown;
    }

    // Of an exchange it shows every phase and every first run of phases, for every party.
    private IEnumerable<Cell> CellsShown(IslandKey key)
    {
        var exchange = Book.FindExchange(key.Exchange!)!;
        var all = Book.FindCategory(Category.All.Code) ?? Category.All;
        var numbers = exchange.Phases.Select(phase => phase.Number).Order().ToArray();
        foreach (var party in exchange.Parties)
        {
            yield return new Cell(null, party, all);
            foreach (var number in numbers) yield return new Cell(number, party, all);
            for (var last = 1; last < numbers.Length - 1; last++) yield return new Cell(new PhaseRun(numbers[0], numbers[last]), party, all);
        }
    }
}
