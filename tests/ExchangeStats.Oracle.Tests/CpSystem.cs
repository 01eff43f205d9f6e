using System.Collections.Immutable;
using ExchangeStats.Consistency.Solving;
using Google.OrTools.Sat;
using Google.Protobuf.Collections;

namespace ExchangeStats.Oracle.Tests;

/// <summary>A system as CP-SAT knows it: one model, asked several questions. It remembers which rows were seen to be true together.</summary>
internal sealed class CpSystem
{
    /// <summary>An optimum above this is none: no system here holds a quantity to so large a number.</summary>
    public const long Open = 20_000;

    // So far above that a quantity of which others are made reaches Open as well.
    private const long Huge = 2_000_000;

    // One worker gives the same answer each time. So small a model is mostly solved sooner than it is simplified, and an optimum found
    // sooner from below; but where only odd and even stand against each other, plain search creeps through millions of numbers.
    private const string Plain = "num_workers:1 cp_model_presolve:false cp_model_probing_level:0 symmetry_level:0 cut_level:0 optimize_with_core:true max_deterministic_time:0.05";
    private const string Thorough = "num_workers:1";

    private readonly SumSystem system;
    private readonly CpModel model = new();
    private readonly IntVar[] quantities;
    private readonly BoolVar[] doubts;
    private readonly BoolVar[] statements;
    private readonly HashSet<int> seen = [];

    /// <param name="system">The system.</param>
    /// <param name="statementsOf">The statements of each row, numbered from zero; each costs 1.</param>
    public CpSystem(SumSystem system, int[][] statementsOf)
    {
        this.system = system;
        quantities = [.. Enumerable.Range(0, system.Quantities).Select(_ => model.NewIntVar(0, Huge, ""))];
        doubts = [.. system.Rows.Select(_ => model.NewBoolVar(""))];
        statements = [.. Enumerable.Range(0, statementsOf.Max(row => row.Max()) + 1).Select(_ => model.NewBoolVar(""))];
        foreach (var (total, parts) in system.Identities) model.Add(LinearExpr.Sum(parts.Select(part => quantities[part])) == quantities[total]);
        for (var row = 0; row < doubts.Length; row++)
        {
            foreach (var limit in system.Rows[row].Limits) model.AddLinearConstraint(quantities[limit.Quantity], limit.Low, limit.High ?? Huge).OnlyEnforceIf(doubts[row].Not());
            foreach (var statement in statementsOf[row]) model.AddImplication(doubts[row], statements[statement]);
        }
    }

    /// <summary>The lowest weight that has to be doubted; 0 where everything can be true.</summary>
    public long Weight()
    {
        Believe(null);
        return Cheapest()?.Weight ?? throw new InvalidOperationException("nothing can be true, with everything doubted");
    }

    /// <summary>The cheapest sets of rows to doubt, those left out that contain another; ends after as many as asked for.</summary>
    public IEnumerable<ImmutableArray<int>> CheapestDoubts(int most)
    {
        Believe(null);
        var constraints = model.Model.Constraints.Count;
        var found = new List<ImmutableArray<int>>();
        var weight = long.MaxValue;
        while (found.Count < most && Cheapest() is var (cost, set) && cost <= weight)
        {
            weight = cost;
            found.Add(set);
            model.AddBoolOr(set.Select(row => doubts[row].Not()));
        }

        while (model.Model.Constraints.Count > constraints) model.Model.Constraints.RemoveAt(constraints);
        return found;
    }

    /// <summary>Whether rows can be true together, whatever the others say.</summary>
    public bool CanBeTrue(IEnumerable<int> rows)
    {
        var set = rows.Aggregate(0, (all, row) => all | (1 << row));
        if (seen.Any(together => (together & set) == set)) return true;
        Believe(set);
        model.Model.Objective = null;
        return Solve() is not null;
    }

    /// <summary>The ends of a quantity while all rows are true; the high one at most <see cref="Open"/>.</summary>
    public (long Low, long High) RangeOf(int quantity)
    {
        Believe(-1);
        model.Minimize(quantities[quantity]);
        var low = Solve()![quantities[quantity].GetIndex()];
        model.Maximize(quantities[quantity]);
        return (low, Math.Min(Open, Solve()![quantities[quantity].GetIndex()]));
    }

    // A set costs its statements; among those that cost as much, fewer rows come first, so that none comes after one that it is part of.
    private (long Weight, ImmutableArray<int> Rows)? Cheapest()
    {
        model.Minimize((LinearExpr.Sum(statements) * (doubts.Length + 1)) + LinearExpr.Sum(doubts));
        return Solve() is { } values
            ? (statements.LongCount(statement => values[statement.GetIndex()] == 1), [.. Enumerable.Range(0, doubts.Length).Where(row => values[doubts[row].GetIndex()] == 1)])
            : null;
    }

    // Holds some rows to be true and doubts the others, or leaves all of them open.
    private void Believe(int? rows)
    {
        for (var row = 0; row < doubts.Length; row++)
        {
            var domain = model.Model.Variables[doubts[row].GetIndex()].Domain;
            var isBelieved = rows is { } set && (set & (1 << row)) != 0;
            domain[0] = rows is null || isBelieved ? 0 : 1;
            domain[1] = isBelieved ? 0 : 1;
        }
    }

    // The value of each variable, by its index; null where there is no solution.
    private RepeatedField<long>? Solve()
    {
        using var plain = new CpSolver { StringParameters = Plain };
        using var thorough = new CpSolver { StringParameters = Thorough };
        var solver = IsSure(plain.Solve(model)) ? plain : thorough;
        var status = solver == plain ? plain.Response!.Status : thorough.Solve(model);
        if (status == CpSolverStatus.Infeasible) return null;
        if (!IsSure(status)) throw new InvalidOperationException($"CP-SAT says {status}");
        var values = solver.Response!.Solution;
        seen.Add(Enumerable.Range(0, doubts.Length).Where(row => IsTrue(row, values)).Aggregate(0, (all, row) => all | (1 << row)));
        return values;
    }

    // A solution that is not proven to be the best is good enough only where any is asked for, and says then that it is optimal.
    private static bool IsSure(CpSolverStatus status) => status is CpSolverStatus.Optimal or CpSolverStatus.Infeasible;

    private bool IsTrue(int row, RepeatedField<long> values) =>
        system.Rows[row].Limits.All(limit => values[quantities[limit.Quantity].GetIndex()] is var value && value >= limit.Low && !(value > limit.High));
}
