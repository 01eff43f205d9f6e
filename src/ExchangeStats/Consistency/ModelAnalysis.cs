using System.Collections.Immutable;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Consistency;

/// <summary>A system of sums, and what is found out about each of its components.</summary>
internal sealed class ModelAnalysis
{
    private const long Million = 1_000_000;

    private readonly ClaimBook book;
    private readonly Func<Component, ComponentAnalysis> look;
    private readonly ComponentAnalysis?[] analyses;
    private CancellationToken cancellation;

    public ModelAnalysis(ClaimBook book, BookModel model, ConsistencyOptions options, CancellationToken cancellation)
    {
        this.book = book;
        this.cancellation = cancellation;
        Model = model;
        var limits = new SearchLimits(options.ConflictLimit, options.DoubtSetLimit, options.WorkLimit * Million);
        Func<Component, Statements> statementsOf = component => StatementsOf(component, options);
        Func<int, int> neighbourhoodOf = Model.NeighbourhoodOf;
        look = component => ComponentAnalysis.Of(component, statementsOf, neighbourhoodOf, limits, this.cancellation);

        // Of most components there is nothing to find out, and an analysis of each would be kept for nothing.
        analyses = InParallel.Select(Model.Components, component => !IsSpokenOf(component) || TreeBounds.AreAllTrue(component) ? null : look(component));
        Components = [.. analyses.OfType<ComponentAnalysis>()];
        Settled = Model.Components.Count(IsSpokenOf) - Components.Length;
    }

    public BookModel Model { get; }

    /// <summary>The components of which not everything is known to be true, in the order of the model.</summary>
    public ImmutableArray<ComponentAnalysis> Components { get; }

    /// <summary>How many other components there are of which something is said.</summary>
    public int Settled { get; }

    /// <summary>The claims of each component about which it is not certain what can be true.</summary>
    public IEnumerable<ImmutableArray<Claim>> Undecided =>
        Components.Where(component => !component.IsDecided).Select(component => component.Rows.SelectMany(row => Model.Assertions[row].Assertion.Claims).OrderBy(claim => claim.Id, StringComparer.Ordinal).ToImmutableArray());

    /// <summary>Goes on without the token that may have ended the search.</summary>
    public void Forget()
    {
        cancellation = default;
        foreach (var analysis in analyses) analysis?.Forget();
    }

    /// <summary>What the claims leave to an unknown, whatever way to resolve the conflicts around it is taken.</summary>
    public CountRange RangeOf(int quantity) => At(quantity) is { } analysis ? Hull(Scenarios(analysis.RangeOf(Local(quantity)))) : CountRange.Any;

    /// <summary>The count of an unknown: in the wording of the claims where one of them says just this range.</summary>
    public Count CountOf(int quantity, CountRange range) =>
        Direct(quantity).Where(assertion => assertion.Range == range).Select(assertion => (Count?)assertion.Count).FirstOrDefault() ?? Count.Of(range);

    public ScopeRange RangeOf(Scope scope, int quantity)
    {
        var (reaches, isTight) = At(quantity)?.RangeWithProof(Local(quantity)) ?? ([Reach.Any], true);
        var scenarios = Scenarios(reaches);
        var range = Hull(scenarios);
        return new ScopeRange(scope, CountOf(quantity, range), range, StatusOf(scope, quantity, scenarios), scenarios, isTight, new(() => Because(quantity)));
    }

    /// <summary>The claims of an unknown.</summary>
    public IEnumerable<Assertion> Direct(int quantity)
    {
        var component = ComponentOf(quantity);
        return component.LimitsOf[Local(quantity)].Select(entry => Model.Assertions[component.Rows[entry.Row]].Assertion);
    }

    private static ImmutableArray<CountRange> Scenarios(ImmutableArray<Reach> reaches) =>
        [.. reaches.Select(reach => new CountRange((long)Int128.Clamp(reach.Low, 0, long.MaxValue), reach.High <= long.MaxValue ? (long)Int128.Max(reach.Low, reach.High) : null)).Distinct()];

    private static CountRange Hull(ImmutableArray<CountRange> scenarios) => scenarios.Aggregate((all, next) => all.Hull(next));

    private Component ComponentOf(int quantity) => Model.Components[Model.ComponentOf[quantity]];

    private static bool IsSpokenOf(Component component) => component.Rows.Length > 0 || component.HasGiven;

    // Null where nothing is said.
    private ComponentAnalysis? At(int quantity)
    {
        var number = Model.ComponentOf[quantity];
        if (analyses[number] is { } known || !IsSpokenOf(Model.Components[number])) return analyses[number];
        var made = look(Model.Components[number]);
        return Interlocked.CompareExchange(ref analyses[number], made, null) ?? made;
    }

    private int Local(int quantity) => Array.BinarySearch(ComponentOf(quantity).Quantities, quantity);

    /// <summary>Claims that can all be true and from which the lowest number that is left to an unknown follows.</summary>
    public IEnumerable<Claim> BehindLowest(int quantity) => ClaimsOf(quantity, At(quantity)?.RowsBehind(Local(quantity), isLowest: true) ?? []);

    private ImmutableArray<Claim> Because(int quantity) =>
        [.. ClaimsOf(quantity, At(quantity)?.RowsBehind(Local(quantity)) ?? []).Concat(Direct(quantity).SelectMany(assertion => assertion.Claims)).Distinct().OrderBy(claim => claim.Id, StringComparer.Ordinal)];

    private IEnumerable<Claim> ClaimsOf(int quantity, ImmutableArray<int> rows) => rows.SelectMany(row => Model.Assertions[ComponentOf(quantity).Rows[row]].Assertion.Claims);

    private FigureStatus StatusOf(Scope scope, int quantity, ImmutableArray<CountRange> scenarios)
    {
        var direct = Direct(quantity).ToArray();
        if (scenarios.Length > 1 || IsContested(quantity)) return FigureStatus.Conflicting;
        if (direct.Length > 0)
        {
            var claimants = direct.SelectMany(assertion => assertion.Claimants).Distinct(StringComparer.Ordinal).ToArray();
            return claimants.Length > 1 || FollowsWithout(claimants[0], quantity, scenarios[0]) ? FigureStatus.Corroborated : FigureStatus.SingleClaimant;
        }

        if (scenarios[0] != CountRange.Any) return FigureStatus.Inferred;
        var here = book.Claims.Where(claim => claim.Status != ClaimStatus.Reported && !claim.IsParity && Model.QuantityOf(claim.Scope) == quantity).ToArray();
        if (here.Any(claim => claim.Status == ClaimStatus.Withheld)) return FigureStatus.Withheld;
        return here.Any(claim => claim.Status is ClaimStatus.Agreed or ClaimStatus.Expected) ? FigureStatus.Planned : FigureStatus.Unknown;
    }

    private bool IsContested(int quantity)
    {
        var component = ComponentOf(quantity);
        var direct = component.LimitsOf[Local(quantity)].Select(entry => entry.Row).ToArray();
        return direct.Length > 0 && (At(quantity)!.Conflicts.Any(conflict => conflict.Any(direct.Contains)) || At(quantity)!.Groups.Any(group => group.Conflicts.Any(conflict => conflict.Any(direct.Contains))));
    }

    // What others say on the same island would be enough.
    private bool FollowsWithout(string claimant, int quantity, CountRange range)
    {
        if (range == CountRange.Any) return false;
        var component = ComponentOf(quantity);
        var here = Model.NeighbourhoodOf(quantity);
        var others = Enumerable.Range(0, component.Rows.Length).Where(row => Model.NeighbourhoodOf(component.Quantities[component.Limits[row][0].Quantity]) == here
            && Model.Assertions[component.Rows[row]].Assertion.Claimants.Any(name => name != claimant));
        return At(quantity)!.Alone(Local(quantity), others) is { } reach && reach.Low == range.Low && (range.High is { } high ? reach.High == high : reach.IsOpen);
    }

    // All that a claimant says on an island was said on one occasion, as far as a book can tell.
    private Statements StatementsOf(Component component, ConsistencyOptions options)
    {
        var numbers = new Dictionary<(IslandKey, string), int>();
        var weights = new List<int>();
        return new Statements([.. component.Rows.Select(row => Model.Assertions[row].Assertion.Claims.Select(claim => Number(row, claim)).Distinct().ToArray())], [.. weights]);

        int Number(int row, Claim claim)
        {
            var name = (Model.Assertions[row].Island.Key, options.DoubtBy == DoubtBy.Claim ? claim.Id : claim.Claimant);
            if (numbers.TryGetValue(name, out var number)) return number;
            weights.Add(options.WeightOf(claim.Claimant));
            return numbers[name] = numbers.Count;
        }
    }
}
