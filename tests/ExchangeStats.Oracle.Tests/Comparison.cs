using System.Collections.Immutable;
using ExchangeStats.Consistency.Solving;
using ExchangeStats.Tests.Consistency.Solving;

namespace ExchangeStats.Oracle.Tests;

/// <summary>Asks the engine and CP-SAT the same questions about one system.</summary>
internal sealed class Comparison
{
    // Systems with more sets to doubt are compared by their weight only.
    private const int MostSets = 3;

    // Conflicts of one system that are put to the test.
    private const int MostConflicts = 2;

    private readonly SumSystem system;
    private readonly SolvedSystem solved;
    private readonly CpSystem judge;

    public Comparison(SumSystem system, int[][] statements)
    {
        this.system = system;
        solved = new SolvedSystem(system, row => statements[row]);
        judge = new CpSystem(system, statements);
    }

    /// <summary>What the two say differently, in words; empty where they agree.</summary>
    /// <param name="tally">Counts what was compared.</param>
    public IEnumerable<string> Differences(Tally tally)
    {
        tally.Add("systems");
        var weight = judge.Weight();
        if (solved.IsFeasible is null || !solved.IsDecided)
        {
            tally.Add("undecided");
            return [];
        }

        if (solved.IsFeasible != (weight == 0)) return [$"the engine finds it feasible: {solved.IsFeasible}; CP-SAT doubts a weight of {weight}"];
        return weight == 0 ? Ranges(tally) : [.. Weight(weight), .. Doubts(tally), .. Conflicts(tally)];
    }

    private IEnumerable<string> Ranges(Tally tally)
    {
        // Of one half something is said; of the other perhaps nothing.
        var quantity = system.Rows.Length % 2 == 0 ? system.Rows[0].Limits[0].Quantity : (int)(system.Rows[0].Limits[0].Low % system.Quantities);
        tally.Add("ranges");
        var (hull, scenarios, isTight) = solved.RangeOf(quantity);
        var (low, high) = judge.RangeOf(quantity);
        if (!isTight) tally.Add("ranges not tight");
        var agrees = isTight ? hull.Low == low && Int128.Min(hull.High, CpSystem.Open) == high : hull.Low <= low && hull.High >= high;
        if (!agrees || scenarios.Length != 1) yield return $"quantity {quantity}: the engine says {hull.Low} to {(hull.IsOpen ? "open" : hull.High)} (tight: {isTight}), CP-SAT {low} to {high}";
    }

    private IEnumerable<string> Weight(long weight)
    {
        if (solved.Weight != weight) yield return $"the engine doubts a weight of {solved.Weight}, CP-SAT of {weight}";
    }

    private IEnumerable<string> Doubts(Tally tally)
    {
        var sets = solved.Doubts.Select(Written).Order(StringComparer.Ordinal).ToArray();
        if (!solved.IsComplete || sets.Length > MostSets) yield break;
        tally.Add("lists of doubt sets");
        var expected = judge.CheapestDoubts(MostSets + 1).Select(Written).Order(StringComparer.Ordinal).ToArray();
        if (!sets.SequenceEqual(expected)) yield return $"the engine doubts {string.Join(" or ", sets)}; CP-SAT {string.Join(" or ", expected)}";
    }

    private IEnumerable<string> Conflicts(Tally tally)
    {
        var conflicts = solved.Conflicts.ToArray();
        if (conflicts.Length == 0) yield return "the engine lists no conflict";
        foreach (var conflict in conflicts.Take(MostConflicts))
        {
            tally.Add("conflicts");
            if (judge.CanBeTrue(conflict)) yield return $"the conflict {Written(conflict)} is none";
            foreach (var row in conflict)
            {
                if (!judge.CanBeTrue(conflict.Where(other => other != row))) yield return $"the conflict {Written(conflict)} remains without {row}";
            }
        }
    }

    private static string Written(ImmutableArray<int> rows) => $"[{string.Join(' ', rows)}]";
}
