using System.Collections.Immutable;

namespace ExchangeStats.Consistency;

/// <summary>
/// Ties running totals and other periods to each other and to the exchanges inside them. A line is all that is said of one party,
/// category and route over time. It is cut at the days on which its periods begin and end; a period is the sum of the stretches
/// between these cuts, and a stretch is what is on record in it and an unlisted rest, because a book may be incomplete.
/// </summary>
internal sealed class TimeLinks
{
    /// <summary>The route of people returned in exchanges.</summary>
    public const string ByExchange = "exchange";

    /// <summary>The route of people returned by any other way.</summary>
    public const string ByOtherRoutes = "outside";

    // Up to so many stretches, all lines are cut at the same days, so that every relation between them is seen.
    private const int MostStretches = 400;

    private readonly ClaimBook book;
    private readonly Func<string, Measure, bool> isAsked;
    private readonly bool isSmall;
    private readonly Func<IslandKey, IEnumerable<Cell>> neededOf;
    private readonly (Exchange Exchange, DateOnly[] Days)[] held;
    private readonly (DateOnly Day, int Held)[] byDay;
    private readonly Dictionary<(DateOnly Begin, DateOnly End), (Exchange Exchange, PhaseRun? Run)[]> heldWithin = [];
    private readonly Dictionary<(Measure, string?), Dictionary<(Party Party, Category Category), TimeCuts>> cuts = [];

    private TimeLinks(ClaimBook book, ModelDraft draft, bool isComplete, Func<string, Measure, bool> isAsked, bool isSmall)
    {
        this.book = book;
        neededOf = draft.NeededOf;
        this.isAsked = isAsked;
        this.isSmall = isSmall;
        IsComplete = isComplete && book.Exchanges.All(exchange => exchange.Kind == ExchangeKind.Plan || DaysOf(exchange).Any());
        held = draft.Periods.IsEmpty ? [] : [.. book.Exchanges.Where(exchange => exchange.Kind != ExchangeKind.Plan).Select(exchange => (exchange, DaysOf(exchange).ToArray()))];
        byDay = [.. held.SelectMany((entry, index) => entry.Days.Select(day => (day, index))).Order()];
    }

    /// <summary>The unknowns that the links need, by island.</summary>
    public Dictionary<IslandKey, HashSet<Cell>> Needed { get; } = [];

    /// <summary>Measures with so many lines that they are cut each at its own days, so that not every relation between them is seen.</summary>
    public SortedSet<Measure> Coarse { get; } = [];

    /// <summary>Whether the book lists everything, and everything at its day.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether a period belongs to lines that are so many.</summary>
    public bool IsCoarse(IslandKey period) => period.Exchange is null && Coarse.Contains(period.Measure);

    /// <summary>Whether what is said of periods bears on exchanges by a measure.</summary>
    public bool BearOnExchanges(Measure measure) => !Coarse.Contains(measure) && cuts.Keys.Any(family => family.Item1 == measure);

    /// <summary>Where the line of a cell is cut; null where the cell is on no line.</summary>
    public TimeCuts? CutsOf(IslandKey period, Cell cell) => cuts.GetValueOrDefault((period.Measure, Family(period.Via)))?.GetValueOrDefault((cell.Party, cell.Category));

    /// <summary>The unknowns of exchanges that a stretch of a line holds for certain.</summary>
    public IEnumerable<(IslandKey Key, Cell Cell)> Members(IslandKey stretch, Cell cell) =>
        Within(stretch)
            .Where(member => IsBy(member.Exchange, stretch.Via) && IsCounted(member.Exchange, stretch.Measure, cell.Party, cell.Category))
            .Select(member => (new IslandKey(stretch.Measure, member.Exchange.Id, null, null, null), cell with { Run = member.Run }));

    /// <summary>Plans the links between the periods of a book and its exchanges.</summary>
    /// <param name="book">The book.</param>
    /// <param name="draft">Which periods are spoken of or asked about.</param>
    /// <param name="isComplete">Whether the book lists everything.</param>
    /// <param name="isAsked">Whether something is asked about an exchange.</param>
    /// <param name="isSmall">Whether everything is to be tied together however much it is.</param>
    public static TimeLinks Of(ClaimBook book, ModelDraft draft, bool isComplete, Func<string, Measure, bool> isAsked, bool isSmall)
    {
        var links = new TimeLinks(book, draft, isComplete, isAsked, isSmall);
        foreach (var measure in draft.Periods.Where(period => period.Key.Measure != Measure.Held).GroupBy(period => period.Key.Measure)) links.Plan(measure.Key, [.. measure]);
        return links;
    }

    // Any route, exchanges and other routes are cut alike; what came through one mediator or under one deal is a family of its own.
    private static string? Family(string? via) => via is ByExchange or ByOtherRoutes ? null : via;

    private void Plan(Measure measure, IslandModel[] periods)
    {
        var families = periods.GroupBy(period => Family(period.Key.Via)).ToArray();
        var isFine = isSmall || families.Sum(family => Lines(family, period => period.Cells).Count * TimeCuts.Of(family.Select(period => period.Key)).Stretches) <= MostStretches;
        if (!isFine) Coarse.Add(measure);
        foreach (var family in families) Plan((measure, family.Key), [.. family], isFine);
    }

    private void Plan((Measure Measure, string? Via) family, IslandModel[] periods, bool isFine)
    {
        var all = TimeCuts.Of(periods.Select(period => period.Key));
        var lines = Lines(periods, period => isFine ? period.Cells : period.Assertions.Select(assertion => period.CellOf(assertion.Scope)).Concat(neededOf(period.Key).Select(period.Normal)));
        cuts[family] = lines.ToDictionary(line => line.Key, line => isFine ? all : TimeCuts.Of(line.Value));
        foreach (var ((party, category), keys) in lines)
        {
            var routes = keys.Select(key => key.Via).ToHashSet();
            if (routes.Contains(null) && routes.Contains(ByOtherRoutes)) routes.Add(ByExchange);
            var line = cuts[family][(party, category)];
            foreach (var stretch in line.InsideAny(keys).SelectMany(number => routes.Select(route => line.Stretch(number, keys[0] with { Via = route }))))
            {
                Need(stretch, new Cell(null, party, category));
                foreach (var (exchange, run) in Within(stretch))
                {
                    if (IsCounted(exchange, family.Measure, party, category)) Need(new IslandKey(family.Measure, exchange.Id, null, null, null), new Cell(run, party, category));
                }
            }
        }
    }

    private static Dictionary<(Party Party, Category Category), IslandKey[]> Lines(IEnumerable<IslandModel> periods, Func<IslandModel, IEnumerable<Cell>> cells) =>
        periods.SelectMany(period => cells(period).Select(cell => (Line: (cell.Party, cell.Category), period.Key))).Distinct().GroupBy(entry => entry.Line)
            .ToDictionary(line => line.Key, line => line.Select(entry => entry.Key).ToArray());

    private void Need(IslandKey key, Cell cell)
    {
        if (!Needed.TryGetValue(key, out var cells)) Needed.Add(key, cells = []);
        cells.Add(cell);
    }

    private (Exchange Exchange, PhaseRun? Run)[] Within(IslandKey stretch)
    {
        if (stretch.Measure == Measure.Exchanges) return [];
        var (begin, end) = (stretch.Begin, stretch.End);
        if (heldWithin.TryGetValue((begin, end), out var known)) return known;
        var found = new List<(Exchange, PhaseRun?)>();
        foreach (var (exchange, days) in HeldOn(begin, end).Select(index => held[index]))
        {
            if (Array.TrueForAll(days, IsInside)) found.Add((exchange, null));
            else found.AddRange(Runs(exchange.Phases.Select(phase => IsInside(phase.Date) ? phase.Number : 0)).Select(run => (exchange, (PhaseRun?)run)));
        }

        return heldWithin[(begin, end)] = [.. found];

        bool IsInside(DateOnly day) => day >= begin && day < end;
    }

    // Those with a day in a stretch, in their order.
    private IEnumerable<int> HeldOn(DateOnly begin, DateOnly end)
    {
        var first = Array.BinarySearch(byDay, (begin, -1));
        return byDay.Skip(~first).TakeWhile(entry => entry.Day < end).Select(entry => entry.Held).Distinct().Order();
    }

    // Phases that follow each other without one that is left out (0) between them.
    private static IEnumerable<PhaseRun> Runs(IEnumerable<int> numbers)
    {
        var run = new List<int>();
        foreach (var number in numbers.Append(0))
        {
            if (number > 0)
            {
                run.Add(number);
                continue;
            }

            if (run.Count > 0) yield return new PhaseRun(run[0], run[^1]);
            run.Clear();
        }
    }

    private static IEnumerable<DateOnly> DaysOf(Exchange exchange) =>
        exchange.Phases.IsEmpty ? new[] { exchange.FirstDate, exchange.LastDate }.OfType<DateOnly>() : exchange.Phases.Select(phase => phase.Date);

    private bool IsBy(Exchange exchange, string? via) => via switch
    {
        null => IsComplete || exchange.Kind is ExchangeKind.Exchange or ExchangeKind.Remains,
        ByExchange => exchange.Kind is ExchangeKind.Exchange or ExchangeKind.Remains,
        ByOtherRoutes => exchange.Kind is ExchangeKind.Release or ExchangeKind.Repatriation,
        _ => exchange.Mediators.Contains(via, StringComparer.OrdinalIgnoreCase) || string.Equals(exchange.Agreement?.At, via, StringComparison.OrdinalIgnoreCase),
    };

    // An exchange of whose people nothing is said or asked adds nothing to a total, unless the book lists everything.
    private bool IsCounted(Exchange exchange, Measure measure, Party party, Category category) =>
        (party.IsSum || exchange.Parties.Contains(party)) && (IsComplete || isAsked(exchange.Id, measure) || book.Of(exchange).Any(claim => claim.Scope.Measure == measure && claim.Status == ClaimStatus.Reported && Lineage.IsWithin(book, claim.Scope.Category, category)
            && (claim.Scope.Party == party || claim.Scope.Party.IsSum || party.IsSum)));
}
