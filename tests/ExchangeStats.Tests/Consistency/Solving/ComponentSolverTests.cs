using System.Collections.Immutable;
using CsCheck;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Tests.Consistency.Solving;

public class ComponentSolverTests
{
    private const int Cases = 10_000;
    private const int Most = 5;

    private static readonly Gen<SumSystem> Cycles = RandomSystem.WithCycles(6, 6, Most);

    [Fact]
    public void With_cycles_every_set_of_rows_is_decided_rightly() => Cycles.Sample(
        system =>
        {
            var oracle = new Oracle(system, Most);
            return Components(system).All(part => Subsets(part.Rows).All(rows => part.Solver.Check(rows).IsFeasible == oracle.CanBeTrue(rows)));
        },
        iter: Cases, print: Print);

    [Fact]
    public void With_cycles_every_range_is_exact_and_known_to_be() => Cycles.Sample(
        system =>
        {
            var oracle = new Oracle(system, Most);
            return !oracle.IsFeasible || Components(system).All(part => part.Quantities.All(quantity =>
            {
                var (low, high, isTight) = part.Solver.RangeOf(quantity, part.Rows);
                return isTight && low == oracle.Lows[quantity] && (high > Most || high is null || high == oracle.Highs[quantity]);
            }));
        },
        iter: Cases, print: Print);

    [Fact]
    public void Every_proof_adds_up() => Cycles.Sample(
        system => Components(system).All(part => Subsets(part.Rows).Select(rows => part.Solver.Check(rows).Proof).OfType<Proof>()
            .All(proof => proof.Lows.Sum(use => use.Value * system.Rows[use.Key].Low) > proof.Highs.Sum(use => use.Value * system.Rows[use.Key].High!.Value))),
        iter: Cases, print: Print);

    [Fact]
    public void An_odd_cycle_has_a_solution_in_halves_and_none_in_people()
    {
        // a + b = b + c = a + c = 1
        var system = new SumSystem(6, [new(3, [0, 1]), new(4, [1, 2]), new(5, [0, 2])], [new(3, 1, 1), new(4, 1, 1), new(5, 1, 1)]);
        var solver = new ComponentSolver(system, 0, 100);
        var answer = solver.Check([0, 1, 2]);
        Assert.False(answer.IsFeasible);
        Assert.Null(answer.Proof);
        Assert.True(solver.Check([0, 1]).IsFeasible);
    }

    [Fact]
    public void Interval_arithmetic_stalls_on_three_phases_of_a_hundred_and_the_simplex_method_does_not()
    {
        // Phases of 100, each of soldiers and civilians; 100 soldiers and 100 civilians in all.
        var system = new SumSystem(14,
            [new(0, [1, 2, 3]), new(1, [4, 7]), new(2, [5, 8]), new(3, [6, 9]), new(10, [4, 5, 6]), new(11, [7, 8, 9])],
            [new(1, 100, 100), new(2, 100, 100), new(3, 100, 100), new(10, 100, 100), new(11, 100, 100)]);
        var solver = new ComponentSolver(system, 0, 100);
        var proof = Assert.IsType<Proof>(solver.Check([0, 1, 2, 3, 4]).Proof);
        Assert.Equal([0, 1, 2], proof.Lows.Keys);
        Assert.Equal([3, 4], proof.Highs.Keys);
        Assert.True(solver.Check([0, 1, 2, 3]).IsFeasible);
    }

    [Fact]
    public void A_branch_limit_is_admitted()
    {
        var system = new SumSystem(6, [new(3, [0, 1]), new(4, [1, 2]), new(5, [0, 2])], [new(3, 1, 1), new(4, 1, 1), new(5, 1, 1)]);
        Assert.Null(new ComponentSolver(system, 0, 0).Check([0, 1, 2]).IsFeasible);
    }

    private static IEnumerable<(ComponentSolver Solver, int[] Quantities, ImmutableArray<int> Rows)> Components(SumSystem system) =>
        from component in system.ComponentOf.Distinct()
        let quantities = Enumerable.Range(0, system.Quantities).Where(quantity => system.ComponentOf[quantity] == component).ToArray()
        select (new ComponentSolver(system, component, 1_000), quantities,
            Enumerable.Range(0, system.Rows.Length).Where(row => quantities.Contains(system.Rows[row].Quantity)).ToImmutableArray());

    private static IEnumerable<ImmutableArray<int>> Subsets(ImmutableArray<int> rows) =>
        from set in Enumerable.Range(0, 1 << rows.Length)
        select rows.Where((_, position) => (set & (1 << position)) != 0).ToImmutableArray();

    private static string Print(SumSystem system) =>
        $"{string.Join("; ", system.Identities.Select(identity => $"{identity.Total} = {string.Join(" + ", identity.Parts)}"))} | {string.Join("; ", system.Rows)}";
}
