using System.Collections.Immutable;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Consistency;

/// <summary>An island and what was found out about it.</summary>
internal sealed class Island
{
    private readonly ConsistencyOptions options;
    private readonly ClaimBook book;
    private readonly ImmutableArray<Claim> others;
    private readonly Dictionary<int, ComponentAnalysis> analyses = [];

    private Island(ClaimBook book, IslandModel model, ImmutableArray<Claim> others, ConsistencyOptions options)
    {
        this.book = book;
        this.others = others;
        this.options = options;
        Model = model;
        var statements = Statements();
        foreach (var component in Enumerable.Range(0, model.Assertions.Length).GroupBy(row => model.System.ComponentOf[model.System.Rows[row].Quantity]).OrderBy(group => group.Min()))
            analyses.Add(component.Key, ComponentAnalysis.Of(model.System, component.Key, [.. component], row => statements[row], options));
    }

    public IslandModel Model { get; }

    public IEnumerable<ComponentAnalysis> Analyses => analyses.Values;

    /// <summary>Looks into the claims of an island.</summary>
    /// <param name="book">The book they belong to.</param>
    /// <param name="key">The island.</param>
    /// <param name="claims">Its claims, whatever their status.</param>
    /// <param name="alsoNeeded">Unknowns of which bounds will be asked, beside those that claims speak of.</param>
    /// <param name="options">How to check.</param>
    public static Island Of(ClaimBook book, IslandKey key, IEnumerable<Claim> claims, IEnumerable<Cell> alsoNeeded, ConsistencyOptions options)
    {
        var superseded = book.Revisions.Select(revision => revision.Earlier).ToHashSet();
        var all = claims.ToArray();
        var said = all.Where(claim => claim.Status == ClaimStatus.Reported && !claim.Count.IsUnknown && !superseded.Contains(claim)).ToImmutableArray();
        return new Island(book, new IslandModel(book, key, said, options.Rules, alsoNeeded), [.. all.Except(said)], options);
    }

    public ScopeRange RangeOf(Scope scope)
    {
        var cell = Model.CellOf(scope);
        if (!Model.IndexOf.TryGetValue(cell, out var quantity))
            return Of(book, Model.Key, Model.Assertions.SelectMany(assertion => assertion.Claims).Concat(others), Model.Cells.Append(cell), options).RangeOf(scope);

        var analysis = analyses.GetValueOrDefault(Model.System.ComponentOf[quantity]);
        var found = analysis is null ? [] : analysis.Scenarios.Select(scenario => analysis.RangeOf(quantity, scenario)).ToArray();
        var scenarios = analysis is null ? [CountRange.Any] : found.Select(entry => entry.Range).Distinct().OrderBy(range => range.Low).ThenBy(range => range.High ?? long.MaxValue).ToImmutableArray();
        var range = scenarios.Aggregate((all, next) => all.Hull(next));
        var direct = Model.System.RowsOf[quantity];
        var count = direct.Where(row => Model.Assertions[row].Range == range).Select(row => (Count?)Model.Assertions[row].Count).FirstOrDefault() ?? Count.Of(range);
        var because = analysis is null ? [] : analysis.Scenarios.SelectMany(scenario => analysis.RowsBehind(quantity, scenario)).Concat(direct).Distinct()
            .SelectMany(row => Model.Assertions[row].Claims).OrderBy(claim => claim.Id, StringComparer.Ordinal).ToImmutableArray();
        return new ScopeRange(scope, count, range, StatusOf(cell, quantity, analysis, scenarios), scenarios, found.All(entry => entry.IsTight), because);
    }

    private FigureStatus StatusOf(Cell cell, int quantity, ComponentAnalysis? analysis, ImmutableArray<CountRange> scenarios)
    {
        var direct = Model.System.RowsOf[quantity];
        if (scenarios.Length > 1 || (analysis is not null && direct.Any(row => analysis.Conflicts.Any(conflict => conflict.Contains(row))))) return FigureStatus.Conflicting;
        if (!direct.IsEmpty)
        {
            var claimants = direct.SelectMany(row => Model.Assertions[row].Claimants).Distinct(StringComparer.Ordinal).ToArray();
            return claimants.Length > 1 || FollowsWithout(claimants[0], quantity, scenarios[0]) ? FigureStatus.Corroborated : FigureStatus.SingleClaimant;
        }

        if (scenarios[0] != CountRange.Any) return FigureStatus.Inferred;
        var here = others.Where(claim => Model.CellOf(claim.Scope) == cell).ToArray();
        if (here.Any(claim => claim.Status == ClaimStatus.Withheld)) return FigureStatus.Withheld;
        return here.Any(claim => claim.Status is ClaimStatus.Agreed or ClaimStatus.Expected) ? FigureStatus.Planned : FigureStatus.Unknown;
    }

    private bool FollowsWithout(string claimant, int quantity, CountRange range)
    {
        var others = Enumerable.Range(0, Model.Assertions.Length).Where(row =>
            Model.System.ComponentOf[Model.System.Rows[row].Quantity] == Model.System.ComponentOf[quantity] && Model.Assertions[row].Claimants.Any(name => name != claimant));
        var bounds = Bounds.Of(Model.System, others);
        return range != CountRange.Any && bounds.Clash is null && bounds.Low(quantity) == range.Low && bounds.High(quantity) == range.High;
    }

    // All that a claimant says on an island was said on one occasion, as far as a book can tell.
    private ImmutableArray<ImmutableArray<int>> Statements()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. Model.Assertions.Select(assertion => assertion.Claims
            .Select(claim => options.DoubtBy == DoubtBy.Claim ? claim.Id : claim.Claimant)
            .Distinct(StringComparer.Ordinal)
            .Select(name => numbers.TryGetValue(name, out var number) ? number : numbers[name] = numbers.Count)
            .ToImmutableArray())];
    }
}
