using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Tests.Consistency.Solving;

public class ComponentSolverTests
{
    // a + b = b + c = a + c = 1
    private static readonly SumSystem OddCycle = new(6, [new(3, [0, 1]), new(4, [1, 2]), new(5, [0, 2])], [new(3, 1, 1), new(4, 1, 1), new(5, 1, 1)]);

    [Fact]
    public void An_odd_cycle_has_a_solution_in_halves_and_none_in_people()
    {
        var solver = Solver(OddCycle, 1_000_000);
        solver.Set(0, true);
        solver.Set(1, true);
        Assert.True(solver.IsFeasible());
        solver.Set(2, true);
        Assert.False(solver.Check().IsFeasible);
        Assert.Null(solver.Check().Proof);
        Assert.Equal([[0, 1, 2]], new SolvedSystem(OddCycle).Conflicts.Select(conflict => conflict.ToArray()));
    }

    [Fact]
    public void A_limit_of_effort_is_admitted()
    {
        var solver = Solver(OddCycle, 1);
        for (var row = 0; row < 3; row++) solver.Set(row, true);
        Assert.Null(solver.IsFeasible());
        var solved = new SolvedSystem(OddCycle, limits: new SearchLimits(10, 10, 1));
        Assert.Null(solved.IsFeasible);
        Assert.False(solved.IsDecided);
        Assert.False(solved.IsComplete);
    }

    [Fact]
    public void Interval_arithmetic_stalls_on_three_phases_of_a_hundred_and_the_simplex_method_does_not()
    {
        // Phases of 100, each of soldiers and civilians; 100 soldiers and 100 civilians in all.
        var system = new SumSystem(12,
            [new(0, [1, 2, 3]), new(1, [4, 7]), new(2, [5, 8]), new(3, [6, 9]), new(10, [4, 5, 6]), new(11, [7, 8, 9])],
            [new(1, 100, 100), new(2, 100, 100), new(3, 100, 100), new(10, 100, 100), new(11, 100, 100)]);
        var solved = new SolvedSystem(system);
        Assert.Equal([[0, 1, 2, 3, 4]], solved.Conflicts.Select(conflict => conflict.ToArray()));
        var proof = Assert.Single(solved.Proofs);
        Assert.Equal([0, 1, 2], proof.Lows.Select(term => term.Row));
        Assert.Equal([3, 4], proof.Highs.Select(term => term.Row));
    }

    [Fact]
    public void Running_totals_with_different_beginnings_are_decided_by_shortest_paths()
    {
        // Stretches 0 to 3; periods 4 = 0+1+2, 5 = 1+2+3, 6 = 1+2: 4 and 5 share what 6 is.
        var system = new SumSystem(7, [new(4, [0, 1, 2]), new(5, [1, 2, 3]), new(6, [1, 2])], [new(4, 10, 10), new(5, 20, 20), new(0, 4, null), new(3, 0, 13), new(6, 0, 30)]);
        Assert.NotNull(new Cycles(system.Components[0]).Line);
        var solved = new SolvedSystem(system);
        Assert.Equal([[0, 1, 2, 3]], solved.Conflicts.Select(conflict => conflict.ToArray()));
        Assert.Equal(4, solved.Weight * solved.Doubts.Count());
    }

    [Theory]
    [InlineData(401)]
    [InlineData(1_601)]
    [InlineData(1_000_000_000_001)]
    public void An_odd_number_of_people_in_equal_halves_is_impossible_however_large(long odd)
    {
        // 2 = 0 + 1 and 3 = 0 + 1 + 2, so that 3 is twice 2.
        var solved = new SolvedSystem(new SumSystem(4, [new(2, [0, 1]), new(3, [0, 1, 2])], [new(3, odd, odd), new(2, 299, 299)]));
        Assert.True(solved.IsComplete);
        Assert.Equal([[0]], solved.Conflicts.Select(conflict => conflict.ToArray()));
        Assert.Equal([[0]], solved.Doubts.Select(set => set.ToArray()));
    }

    [Fact]
    public void An_odd_number_is_found_where_nothing_limits_the_quantities_that_would_have_to_be_halves()
    {
        // 6 is 95 more than 0 + 3, and 8 is 0 + 3 and twice 2: with 297 and 425, 2 would be 111.5.
        var system = new SumSystem(9, [new(5, [2, 3]), new(6, [4, 3, 0]), new(7, [2, 3, 4]), new(8, [0, 5, 2])],
            [new(2, 105, 105), new(6, 297, 297), new(8, 425, 425), new(6, 302, 302), new(4, 95, 95)]);
        var solved = new SolvedSystem(system);
        Assert.Equal([[1, 3], [1, 2, 4], [0, 2, 3, 4]], solved.Conflicts.Select(conflict => conflict.ToArray()));
        Assert.True(solved.IsComplete);
    }

    [Fact]
    public void A_quantity_that_is_given_is_never_doubted()
    {
        var system = new SumSystem(3, [new(0, [1, 2])], [new(0, 5, 5)], new Dictionary<int, Reach> { [1] = new(7, Reach.Open) });
        var solved = new SolvedSystem(system);
        Assert.Equal([[0]], solved.Conflicts.Select(conflict => conflict.ToArray()));
        Assert.Equal([1], Assert.Single(solved.Proofs).Given.ToArray());
    }

    private static ComponentSolver Solver(SumSystem system, long effort)
    {
        var component = Assert.Single(system.Components);
        return new(component, component.IsTree ? null : new Cycles(component), new Effort(effort, default));
    }
}
