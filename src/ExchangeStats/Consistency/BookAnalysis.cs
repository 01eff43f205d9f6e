using System.Collections.Immutable;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Consistency;

/// <summary>
/// What is found out about a book: first about its exchanges and all that can be weighed together with them; then, where running
/// totals are too many for that, about these, against what the first leaves on record.
/// </summary>
internal sealed class BookAnalysis
{
    private readonly ClaimBook book;
    private readonly ConsistencyOptions options;
    private readonly IslandShapes shapes;
    private readonly TimeLinks links;
    private readonly ModelAnalysis together;
    private readonly ModelAnalysis totals;
    private readonly Dictionary<int, (IslandKey Key, Cell Cell)> records = [];

    private BookAnalysis(ClaimBook book, ConsistencyOptions options, IEnumerable<(IslandKey Key, Cell Cell)> asked, bool isSmall, IslandShapes shapes, CancellationToken cancellation)
    {
        this.book = book;
        this.options = options;
        this.shapes = shapes;
        var draft = new ModelDraft(book, options, asked, isForHistory: !isSmall, shapes);
        links = TimeLinks.Of(book, draft, options.IsBookComplete, (exchange, measure) => asked.Any(entry => entry.Key.Exchange == exchange && entry.Key.Measure == measure), isSmall);
        together = new ModelAnalysis(book, BookModel.Of(draft, links, key => !links.IsCoarse(key)), options, cancellation);
        totals = new ModelAnalysis(book, BookModel.Of(draft, links, links.IsCoarse, OnRecord), options, cancellation);
    }

    /// <summary>Measures whose running totals are weighed after the exchanges, and not each relation between them is seen.</summary>
    public IEnumerable<Measure> Coarse => links.Coarse;

    /// <summary>The components of which not everything is known to be true.</summary>
    public IEnumerable<ComponentAnalysis> Components => together.Components.Concat(totals.Components);

    /// <summary>How many other components there are of which something is said.</summary>
    public int Settled => together.Settled + totals.Settled;

    /// <summary>The claims of each component about which it is not certain what can be true.</summary>
    public IEnumerable<ImmutableArray<Claim>> Undecided => together.Undecided.Concat(totals.Undecided);

    /// <summary>Looks into a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="options">How to check it.</param>
    /// <param name="asked">Unknowns that will be asked about, beside those of the claims.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static BookAnalysis Of(ClaimBook book, ConsistencyOptions options, IEnumerable<(IslandKey, Cell)> asked, CancellationToken cancellation = default) =>
        new(book, options, asked, false, IslandShapes.Of(book), cancellation);

    /// <inheritdoc cref="ModelAnalysis.Forget"/>
    public void Forget()
    {
        together.Forget();
        totals.Forget();
    }

    /// <summary>What the claims leave to a scope, whether or not the system has an unknown for it.</summary>
    /// <param name="scope">A scope of the book.</param>
    public ScopeRange RangeOfAny(Scope scope) => RangeOf(scope) ?? Of(Around(scope), options, [(IslandKey.Of(scope), new Cell(scope.Phases, scope.Party, scope.Category))]).RangeOf(scope)!;

    // What can bear on a scope: where no period does, what is said of the same exchange.
    private ClaimBook Around(Scope scope) => scope.Exchange is not { } id || links.BearOnExchanges(scope.Measure) ? book
        : new ClaimBook([.. book.Of(id)], [book.FindExchange(id)!], book.Categories, book.Parties);

    /// <summary>What the claims leave to a scope; null where the system has no unknown for it.</summary>
    public ScopeRange? RangeOf(Scope scope) =>
        together.Model.QuantityOf(scope) is { } quantity ? together.RangeOf(scope, quantity) : totals.Model.QuantityOf(scope) is { } other ? totals.RangeOf(scope, other) : null;

    /// <summary>The range of a scope and its count, without what makes up a whole answer; null where the system has no unknown for it.</summary>
    public (CountRange Range, Count Count)? CountOf(Scope scope)
    {
        if (together.Model.QuantityOf(scope) is not { } quantity) return null;
        var range = together.RangeOf(quantity);
        return (range, together.CountOf(quantity, range));
    }

    /// <summary>The cheapest doubt sets, by group.</summary>
    public IEnumerable<(long Weight, ImmutableArray<ImmutableArray<Assertion>> Sets)> Doubts()
    {
        var (exchanges, periods) = InParallel.Both(() => DoubtsOf(together), () => DoubtsOf(totals));
        return exchanges.Concat(periods);
    }

    /// <summary>The minimal conflicts with their arithmetic, and the islands that each is on.</summary>
    public IEnumerable<(Conflict Conflict, ImmutableArray<IslandModel> Islands)> Conflicts()
    {
        // Components share nothing, and what comes out does not depend on which is done first.
        var (proven, found) = InParallel.Both(
            () => OfEach(totals, (component, rows) => (Component: component, Rows: rows, Proof: component.ProofOf(rows))),
            () => OfEach(together, (component, rows) => Composed(together, component, rows, component.ProofOf(rows))));
        var record = Array.ConvertAll(proven, entry => entry.Proof is { Given.IsEmpty: true } ? null : RecordOf(entry.Proof));
        var behind = BehindLowest(record.SelectMany(quantities => quantities ?? []).Distinct());
        foreach (var component in together.Components) component.LetGo();
        var withRecord = InParallel.Select([.. Enumerable.Range(0, proven.Length)], i => record[i] is { } quantities
            ? InParallel.InLine(() => OfAlone([.. ClaimsOf(proven[i].Component, proven[i].Rows).Concat(quantities.SelectMany(quantity => behind[quantity])).Distinct()]))
            : [Composed(totals, proven[i].Component, proven[i].Rows, proven[i].Proof)]);
        return found.Concat(withRecord.SelectMany(alone => alone).DistinctBy(entry => entry.Conflict));
    }

    private static T[] OfEach<T>(ModelAnalysis analysis, Func<ComponentAnalysis, ImmutableArray<int>, T> make) =>
    [
        .. InParallel.Select(analysis.Components, component =>
        {
            var made = component.Conflicts.Select(rows => make(component, rows)).ToArray();
            component.LetGo();
            return made;
        }).SelectMany(part => part),
    ];

    private (Conflict Conflict, ImmutableArray<IslandModel> Islands) Composed(ModelAnalysis analysis, ComponentAnalysis component, ImmutableArray<int> rows, Proof? proof)
    {
        var said = rows.Select(row => analysis.Model.Assertions[component.RowInSystem(row)]).ToImmutableArray();
        return (CertificateComposer.Compose(book, said, rows, proof), [.. said.Select(entry => entry.Island).Distinct()]);
    }

    private static (long Weight, ImmutableArray<ImmutableArray<Assertion>> Sets)[] DoubtsOf(ModelAnalysis analysis)
    {
        return [.. InParallel.Select(analysis.Components, component => component.Groups.Select(group => (group.Weight, group.Sets.Select(set => Said(component, set)).ToImmutableArray())).ToArray()).SelectMany(groups => groups)];

        ImmutableArray<Assertion> Said(ComponentAnalysis component, ImmutableArray<int> rows) => [.. rows.Select(row => analysis.Model.Assertions[component.RowInSystem(row)].Assertion)];
    }

    private IEnumerable<Claim> ClaimsOf(ComponentAnalysis component, ImmutableArray<int> rows) => rows.SelectMany(row => totals.Model.Assertions[component.RowInSystem(row)].Assertion.Claims);

    // The unknowns of exchanges that a conflict of totals may rest on.
    private int[] RecordOf(Proof? proof) =>
        [.. (proof?.Given ?? [.. records.Keys]).Where(records.ContainsKey).Select(quantity => together.Model.Find(records[quantity].Key, records[quantity].Cell)!.Value)];

    // The claims from which the lowest number of each follows; each component is asked in the same order every time.
    private Dictionary<int, Claim[]> BehindLowest(IEnumerable<int> quantities) =>
        InParallel.Select([.. quantities.GroupBy(quantity => together.Model.ComponentOf[quantity])], component => component.Select(quantity => (quantity, Claims: together.BehindLowest(quantity).ToArray())).ToArray())
            .SelectMany(component => component).ToDictionary(entry => entry.quantity, entry => entry.Claims);

    // Which of them the conflict rests on comes out when just these claims are weighed together.
    private (Conflict Conflict, ImmutableArray<IslandModel> Islands)[] OfAlone(Claim[] claims)
    {
        // Exchanges of which these claims say nothing only matter where they would have to be listed.
        var spokenOf = claims.Select(claim => claim.Scope.Exchange).ToHashSet(StringComparer.Ordinal);
        var exchanges = links.IsComplete ? book.Exchanges : book.Exchanges.Where(exchange => spokenOf.Contains(exchange.Id));
        var small = new BookAnalysis(new ClaimBook([.. claims.OrderBy(claim => claim.Id, StringComparer.Ordinal)], [.. exchanges], book.Categories, book.Parties), options, [], true, shapes, default);
        return [.. small.together.Components.Where(part => part.IsFeasible == false).Select(part => Alone(small.together, part)).Take(1)];
    }

    // Told of the whole book, so that what was made to weigh a few claims need not be kept.
    private (Conflict Conflict, ImmutableArray<IslandModel> Islands) Alone(ModelAnalysis small, ComponentAnalysis part)
    {
        var rows = part.AnyConflict();
        return Composed(small, part, rows, part.ProofOf(rows));
    }

    private Reach[] OnRecord(IReadOnlyList<(int Quantity, IslandKey Key, Cell Cell)> asked)
    {
        var reaches = new Reach[asked.Count];
        var places = Enumerable.Range(0, asked.Count).Select(place => (Place: place, Quantity: together.Model.Find(asked[place].Key, asked[place].Cell)!.Value));

        // A component answers in the order in which it is asked, so that it always answers alike.
        InParallel.Select([.. places.GroupBy(entry => together.Model.ComponentOf[entry.Quantity])], component =>
        {
            foreach (var (place, quantity) in component)
            {
                var range = together.RangeOf(quantity);
                reaches[place] = new(range.Low, range.High ?? Reach.Open);
            }

            return component.Key;
        });
        foreach (var (quantity, key, cell) in asked) records[quantity] = (key, cell);
        return reaches;
    }
}
