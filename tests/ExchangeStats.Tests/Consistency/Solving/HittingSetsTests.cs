using CsCheck;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Tests.Consistency.Solving;

public class HittingSetsTests
{
    private const int Rows = 7;
    private const int StatementsInAll = 5;

    private static readonly Gen<int[]> Conflict = Gen.Int[0, Rows - 1].Array[1, 3].Select(rows => rows.Distinct().Order().ToArray());

    private static readonly Gen<Statements> Costs =
        from ofRow in Gen.Int[0, StatementsInAll - 1].Array[1, 2].Select(numbers => numbers.Distinct().Order().ToArray()).Array[Rows]
        from weights in Gen.Int[1, 3].Array[StatementsInAll]
        select new Statements(ofRow, weights);

    [Fact]
    public void One_set_of_each_group_together_costs_as_little_as_possible_and_hits_every_conflict() => Gen.Select(Conflict.Array[1, 8], Costs, Gen.Int[1, 4]).Sample((conflicts, statements, limit) =>
    {
        var groups = new HittingSets(statements, limit, new Effort(1_000_000, default)).Of(conflicts);
        var cheapest = Subsets().Where(set => conflicts.All(conflict => conflict.Any(set.Contains))).Min(set => CostOf(set, statements));
        return groups.Sum(group => group.Weight) == cheapest
            && groups.All(group => group.Sets.Length <= limit)
            && Choices(groups).All(set => conflicts.All(conflict => conflict.Any(set.Contains)) && CostOf(set, statements) == cheapest);
    }, iter: 20_000);

    [Fact]
    public void Without_a_limit_every_cheapest_set_that_needs_all_its_rows_is_among_the_choices() => Gen.Select(Conflict.Array[1, 8], Costs).Sample((conflicts, statements) =>
    {
        var groups = new HittingSets(statements, 1_000, new Effort(1_000_000, default)).Of(conflicts);
        var hitting = Subsets().Where(set => conflicts.All(conflict => conflict.Any(set.Contains))).ToArray();
        var cheapest = hitting.Min(set => CostOf(set, statements));
        var expected = hitting.Where(set => CostOf(set, statements) == cheapest && set.All(row => conflicts.Any(conflict => conflict.Contains(row) && conflict.Count(set.Contains) == 1)));
        return !groups.Any(group => group.WasCut)
            && expected.Select(Name).Order(StringComparer.Ordinal).SequenceEqual(Choices(groups).Select(Name).Distinct().Order(StringComparer.Ordinal));
    }, iter: 5_000);

    [Fact]
    public void However_few_sets_are_kept_they_resolve_everything_at_the_same_price() => Gen.Select(
        Gen.Int[0, 13].Array[2, 4].Select(rows => rows.Distinct().Order().ToArray()).Array[4, 20],
        Gen.Int[0, 8].Array[1, 3].Select(numbers => numbers.Distinct().Order().ToArray()).Array[14],
        Gen.Int[1, 2].Array[9], Gen.Int[1, 2]).Sample((conflicts, ofRow, weights, limit) =>
    {
        var statements = new Statements(ofRow, weights);
        var few = new HittingSets(statements, limit, new Effort(1_000_000, default)).Of(conflicts);
        var all = new HittingSets(statements, 1_000, new Effort(1_000_000, default)).Of(conflicts);
        return few.Sum(group => group.Weight) == all.Sum(group => group.Weight)
            && Choices(few).All(set => conflicts.All(conflict => conflict.Any(set.Contains)) && CostOf(set, statements) == all.Sum(group => group.Weight));
    }, iter: 5_000);

    private static IEnumerable<int[]> Subsets() =>
        Enumerable.Range(0, 1 << Rows).Select(chosen => Enumerable.Range(0, Rows).Where(row => (chosen >> row & 1) == 1).ToArray());

    // A statement is paid for once.
    private static int CostOf(int[] set, Statements statements) => set.SelectMany(row => statements.OfRow[row]).Distinct().Sum(statement => statements.Weights[statement]);

    private static IEnumerable<int[]> Choices(IEnumerable<DoubtGroup> groups) =>
        groups.Aggregate((IEnumerable<int[]>)[[]], (chosen, group) => chosen.SelectMany(set => group.Sets.Select(more => set.Union(more).ToArray())));

    private static string Name(int[] set) => string.Join(' ', set.Order());
}
