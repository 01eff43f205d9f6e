using System.Collections.Immutable;
using CsCheck;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Tests.Consistency.Solving;

[Trait("Category", "Arithmetic")]
public class OracleTests
{
    private const int Cases = 10_000;
    private const int Most = 5;

    private static readonly Gen<SumSystem> Trees = RandomSystem.Tree(6, 7, Most);

    // Small enough to try every number up to what all rows together could demand.
    private static readonly Gen<SumSystem> Splits = RandomSystem.TreeOfSplits(5, 4, 2);
    private static readonly Gen<SumSystem> Cycles = RandomSystem.WithCycles(6, 6, Most);
    private static readonly Gen<SumSystem> Periods = RandomSystem.Periods(4, 6, Most);
    private static readonly Gen<SumSystem> Tables = RandomSystem.Tables(6, 3);
    private static readonly Gen<(SumSystem System, int Most)> All = Gen.OneOf(
        With(Trees, Most), With(Splits, 17), With(Cycles, Most), With(Periods, Most), With(Tables, Most),
        With(RandomSystem.WithWideRows(Trees), Most), With(RandomSystem.WithWideRows(Periods), Most), With(RandomSystem.WithWideRows(Cycles), Most));

    [Fact]
    public void Random_trees_are_trees_and_random_periods_lie_on_lines()
    {
        Gen.OneOf(Trees, Splits).Sample(system => system.Components.All(component => component.IsTree), iter: Cases);
        Periods.Sample(system => system.Components.All(component => component.IsTree || new Cycles(component).Line is not null), iter: Cases);
    }

    [Fact]
    public void Random_cycles_are_mostly_neither()
    {
        var counts = new int[2];
        Cycles.Sample(system => Interlocked.Increment(ref counts[system.Components.All(component => component.IsTree || new Cycles(component).Line is not null) ? 1 : 0]) > 0, iter: Cases);
        Assert.True(counts[0] > Cases / 4, $"{counts[0]} of {Cases} have cycles");
    }

    [Fact]
    public void Every_set_of_rows_is_decided_rightly_in_any_order() => All.Sample(
        drawn =>
        {
            var oracle = new Oracle(drawn.System, drawn.Most);
            return drawn.System.Components.All(component =>
            {
                // Sets that differ little follow each other, so that what a solver keeps between questions is put to the test.
                var solver = new ComponentSolver(component, component.IsTree ? null : new Cycles(component), new Effort(1_000_000_000, default));
                return Enumerable.Range(0, 1 << component.Rows.Length).All(index =>
                {
                    var set = index ^ (index >> 1);
                    for (var row = 0; row < component.Rows.Length; row++) solver.Set(row, (set & (1 << row)) != 0);
                    return solver.IsFeasible() == oracle.CanBeTrue(component.Rows.Where((_, row) => (set & (1 << row)) != 0));
                });
            });
        },
        iter: Cases, print: Print);

    [Fact]
    public void Every_range_is_exact_and_known_to_be() => All.Sample(
        drawn =>
        {
            var oracle = new Oracle(drawn.System, drawn.Most);
            if (!oracle.IsFeasible) return true;
            var solved = new SolvedSystem(drawn.System);
            return Enumerable.Range(0, drawn.System.Quantities).All(quantity =>
            {
                var (hull, scenarios, isTight) = solved.RangeOf(quantity);
                return isTight && scenarios.Length == 1 && hull.Low == oracle.Lows[quantity] && (hull.High >= drawn.Most || hull.High == oracle.Highs[quantity]) && hull.High >= oracle.Highs[quantity];
            });
        },
        iter: Cases, print: Print);

    [Fact]
    public void All_minimal_conflicts_are_found_and_nothing_else() => All.Sample(
        drawn =>
        {
            var expected = Written(new Oracle(drawn.System, drawn.Most).MinimalConflicts());
            var solved = new SolvedSystem(drawn.System);
            var found = Written(solved.Conflicts);
            return solved.IsComplete ? found.SequenceEqual(expected) : found.Length > 0 && found.Distinct().Count() == found.Length && !found.Except(expected).Any();
        },
        iter: Cases, print: Print);

    [Fact]
    public void Every_conflict_of_a_tree_or_of_periods_is_listed() => Gen.OneOf(With(Trees, Most), With(Splits, 17)).Sample(
        drawn => new SolvedSystem(drawn.System).IsComplete, iter: Cases, print: Print);

    [Fact]
    public void All_cheapest_doubt_sets_are_found_and_nothing_else() => Gen.Select(All, Gen.Int[0, 3].Array[1, 2].Array[7]).Sample(
        (drawn, statements) =>
        {
            var oracle = new Oracle(drawn.System, drawn.Most);
            if (drawn.System.Components.Length > 1) return true;
            var solved = new SolvedSystem(drawn.System, row => statements[row]);
            var (weight, sets) = oracle.CheapestDoubts(row => statements[row].Distinct());
            return solved.Weight == weight && (oracle.IsFeasible || Written(solved.Doubts).SequenceEqual(Written(sets)));
        },
        iter: Cases, print: entry => Print(entry.Item1));

    [Fact]
    public void Scenarios_have_the_hull_of_all_ways_to_doubt() => All.Sample(
        drawn =>
        {
            var oracle = new Oracle(drawn.System, drawn.Most);
            if (oracle.IsFeasible) return true;
            var solved = new SolvedSystem(drawn.System);
            var worlds = solved.Doubts.Select(set => new Oracle(Without(drawn.System, set), drawn.Most)).ToArray();
            return Enumerable.Range(0, drawn.System.Quantities).All(quantity =>
            {
                var (hull, _, isTight) = solved.RangeOf(quantity);
                var (low, high) = (worlds.Min(world => world.Lows[quantity]), worlds.Max(world => world.Highs[quantity]));
                return hull.Low <= low && hull.High >= high && (!isTight || (hull.Low == low && (hull.High == high || hull.High >= drawn.Most)));
            });
        },
        iter: Cases, print: Print);

    [Fact]
    public void Every_proof_adds_up() => All.Sample(
        drawn => new SolvedSystem(drawn.System).Proofs.All(proof => proof.Excess > 0 && !proof.RestsOnAssumption && proof.Lows.Concat(proof.Highs).All(term => term.Times > 0)),
        iter: Cases, print: Print);

    [Fact]
    public void The_rows_behind_a_range_suffice_for_it() => All.Sample(
        drawn =>
        {
            var solved = new SolvedSystem(drawn.System);
            return solved.IsFeasible != true || Enumerable.Range(0, drawn.System.Quantities).All(quantity =>
                new SolvedSystem(Without(drawn.System, Enumerable.Range(0, drawn.System.Rows.Length).Except(solved.RowsBehind(quantity)))).RangeOf(quantity).Hull == solved.RangeOf(quantity).Hull);
        },
        iter: Cases, print: Print);

    [Fact]
    public void Large_numbers_never_exclude_the_truth() => Gen.Select(Gen.OneOf(Cycles, Periods, Trees), Gen.Long[0, 1_000_000_000_000_000].Array[12], Gen.Long[0, 40].Array[8]).Sample(
        (shape, truth, slack) =>
        {
            var values = truth.Take(shape.Quantities).ToArray();
            foreach (var identity in shape.Identities.OrderBy(identity => identity.Total)) values[identity.Total] = identity.Parts.Sum(part => values[part]);
            if (shape.Identities.Any(identity => identity.Parts.Sum(part => values[part]) != values[identity.Total])) return true;
            var system = new SumSystem(shape.Quantities, shape.Identities, [.. shape.Rows.Select((row, index) =>
                new Row(row.Limits[0].Quantity, Math.Max(0, values[row.Limits[0].Quantity] - slack[index]), row.Limits[0].High is null ? null : values[row.Limits[0].Quantity] + slack[7 - index]))]);
            var solved = new SolvedSystem(system);
            return solved.IsFeasible != false && Enumerable.Range(0, system.Quantities).All(quantity => solved.RangeOf(quantity).Hull is var hull && hull.Low <= values[quantity] && hull.High >= values[quantity]);
        },
        iter: Cases, print: entry => Print((entry.Item1, 0)));

    private static SumSystem Without(SumSystem system, IEnumerable<int> rows) => new(system.Quantities, system.Identities, [.. system.Rows.Where((_, row) => !rows.Contains(row))]);

    private static Gen<(SumSystem System, int Most)> With(Gen<SumSystem> systems, int most) => systems.Select(system => (system, most));

    private static string[] Written(IEnumerable<ImmutableArray<int>> sets) => [.. sets.Select(set => string.Join(' ', set)).Order(StringComparer.Ordinal)];

    private static string Print((SumSystem System, int Most) drawn) =>
        $"{string.Join("; ", drawn.System.Identities.Select(identity => $"{identity.Total} = {string.Join(" + ", identity.Parts)}"))} | {string.Join("; ", drawn.System.Rows.Select(row => string.Join(" & ", row.Limits)))}";
}
