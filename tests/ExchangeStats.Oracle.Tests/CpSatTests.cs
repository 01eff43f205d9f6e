using CsCheck;
using ExchangeStats.Consistency.Solving;
using ExchangeStats.Tests.Consistency.Solving;
using Xunit.Abstractions;

namespace ExchangeStats.Oracle.Tests;

/// <summary>
/// What can be true, every end of a range, the weight and the sets to doubt, and the conflicts: each as CP-SAT finds it, or as the
/// definition has it when CP-SAT is asked.
/// </summary>
[Trait("Category", "Arithmetic")]
public class CpSatTests(ITestOutputHelper output)
{
    private const int Cases = 10_000;

    private static readonly Gen<SumSystem> All = Gen.OneOf(LargeSystem.Unconnected, LargeSystem.Trees, LargeSystem.Periods, LargeSystem.Tables, LargeSystem.Cycles);

    [Fact]
    public void Rows_about_the_same_scope_are_judged_as_CP_SAT_judges_them() => Compare(LargeSystem.Unconnected);

    [Fact]
    public void Trees_of_sums_are_judged_as_CP_SAT_judges_them() => Compare(LargeSystem.Trees);

    [Fact]
    public void Periods_on_a_time_line_are_judged_as_CP_SAT_judges_them() => Compare(LargeSystem.Periods);

    [Fact]
    public void Two_way_tables_are_judged_as_CP_SAT_judges_them() => Compare(LargeSystem.Tables);

    [Fact]
    public void Sums_that_form_cycles_are_judged_as_CP_SAT_judges_them() => Compare(LargeSystem.Cycles);

    [Fact]
    public void Rows_that_limit_two_quantities_at_once_are_judged_as_CP_SAT_judges_them() => Compare(RandomSystem.WithWideRows(All));

    private void Compare(Gen<SumSystem> systems)
    {
        var tally = new Tally();
        Gen.Select(systems, Gen.Int[0, 5].Array[1, 2].Array[10]).Sample(
            (system, picks) => Assert.Empty(new Comparison(system, StatementsOf(system, picks)).Differences(tally)),
            iter: Cases, print: entry => Print(entry.Item1, StatementsOf(entry.Item1, entry.Item2)));
        output.WriteLine($"{tally}");
        Assert.True(tally["undecided"] < Cases / 100, $"{tally}");
    }

    // A statement is about one component: what it says of another is another statement.
    private static int[][] StatementsOf(SumSystem system, int[][] picks) =>
        [.. system.Rows.Select((row, index) => picks[index].Select(pick => (6 * system.ComponentOf[row.Limits[0].Quantity]) + pick).Distinct().ToArray())];

    private static string Print(SumSystem system, int[][] statements) =>
        $"{string.Join("; ", system.Identities.Select(sum => $"{sum.Total} = {string.Join(" + ", sum.Parts)}"))} | {string.Join("; ", system.Rows.Select((row, index) => $"{string.Join(" & ", row.Limits.Select(limit => $"{limit.Low} <= x{limit.Quantity} <= {limit.High}"))} ({string.Join(' ', statements[index])})"))}";
}
