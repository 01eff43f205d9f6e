using System.Collections.Immutable;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Consistency;

/// <summary>What was found out about one component of an island: its conflicts, what to doubt, and what then remains.</summary>
internal sealed class ComponentAnalysis
{
    private const int DerivationLimit = 2_000;
    private const int StepLimit = 200_000;
    private const int BranchLimit = 2_000;

    private readonly ComponentSolver solver;

    private ComponentAnalysis(ComponentSolver solver, bool isDecided, bool isComplete, ImmutableArray<ImmutableArray<int>> conflicts, ImmutableArray<ImmutableArray<int>> doubtSets, int weight, ImmutableArray<ImmutableArray<int>> scenarios)
    {
        this.solver = solver;
        IsDecided = isDecided;
        IsComplete = isComplete;
        Conflicts = conflicts;
        DoubtSets = doubtSets;
        Weight = weight;
        Scenarios = scenarios;
    }

    /// <summary>Whether it is certain that what is left when a doubt set is set aside, or everything when there is no conflict, can be true.</summary>
    public bool IsDecided { get; }

    /// <summary>Whether all conflicts and doubt sets are listed.</summary>
    public bool IsComplete { get; }

    /// <summary>The minimal conflicts, as rows.</summary>
    public ImmutableArray<ImmutableArray<int>> Conflicts { get; }

    /// <summary>The cheapest sets of rows to doubt; empty when there is no conflict.</summary>
    public ImmutableArray<ImmutableArray<int>> DoubtSets { get; }

    /// <summary>How many statements each cheapest set doubts.</summary>
    public int Weight { get; }

    /// <summary>The rows believed under each doubt set; a single entry, all rows, when there is no conflict.</summary>
    public ImmutableArray<ImmutableArray<int>> Scenarios { get; }

    public static ComponentAnalysis Of(SumSystem system, int component, ImmutableArray<int> rows, Func<int, IEnumerable<int>> statementsOf, ConsistencyOptions options)
    {
        var solver = new ComponentSolver(system, component, BranchLimit);
        var all = solver.Check(rows);
        if (all.IsFeasible != false) return new(solver, all.IsFeasible == true, true, [], [], 0, [rows]);

        var (conflicts, wasCut) = ConflictSearch.Find(system, rows, solver.IsTree, DerivationLimit, options.ConflictLimit);
        if (!solver.IsTree) conflicts = Sorted(conflicts.Select(conflict => Shrink(solver, conflict)));
        if (conflicts.IsEmpty) conflicts = [Shrink(solver, Blamed(all, rows))];
        while (true)
        {
            var doubts = DoubtSearch.Find(conflicts, statementsOf, StepLimit, options.DoubtSetLimit);
            var scenarios = doubts.Sets.Select(set => rows.RemoveRange(set)).ToImmutableArray();
            var answers = scenarios.Select(solver.Check).ToArray();
            var overlooked = scenarios.Zip(answers).Where(scenario => scenario.Second.IsFeasible == false).Select(scenario => Shrink(solver, Blamed(scenario.Second, scenario.First))).ToArray();
            if (overlooked.Length > 0)
            {
                conflicts = Sorted(conflicts.Concat(overlooked));
                continue;
            }

            var isDecided = answers.All(answer => answer.IsFeasible == true);
            return new(solver, isDecided, isDecided && solver.IsTree && !wasCut && !doubts.WasCut, conflicts, doubts.Sets, doubts.Weight, scenarios);
        }
    }

    /// <summary>What a scenario leaves to a quantity, and whether both ends are proven to be reached.</summary>
    public (CountRange Range, bool IsTight) RangeOf(int quantity, ImmutableArray<int> scenario)
    {
        var (low, high, isTight) = solver.RangeOf(quantity, scenario);
        return (new CountRange((long)Int128.Min(low, long.MaxValue), high is { } most && most <= long.MaxValue ? (long)most : null), isTight && IsDecided);
    }

    /// <summary>The rows from which the range of a quantity follows.</summary>
    public IEnumerable<int> RowsBehind(int quantity, ImmutableArray<int> scenario) => solver.RowsBehind(quantity, scenario);

    /// <summary>The arithmetic of a conflict; null where only trying every whole number shows it.</summary>
    public Proof? ProofOf(ImmutableArray<int> conflict) => solver.Check(conflict).Proof;

    private static ImmutableArray<int> Blamed(Answer answer, ImmutableArray<int> rows) => answer.Proof is { } proof ? [.. proof.Rows] : rows;

    private static ImmutableArray<ImmutableArray<int>> Sorted(IEnumerable<ImmutableArray<int>> conflicts) =>
        [.. conflicts.DistinctBy(conflict => string.Join(' ', conflict)).OrderBy(conflict => conflict.Length).ThenBy(conflict => conflict, RowOrder.Instance)];

    // Every row that the rest can do without goes, in the order of rows; what stays is minimal.
    private static ImmutableArray<int> Shrink(ComponentSolver solver, ImmutableArray<int> rows)
    {
        foreach (var row in rows)
        {
            if (solver.Check(rows.Remove(row)).IsFeasible == false) rows = rows.Remove(row);
        }

        return rows;
    }
}
