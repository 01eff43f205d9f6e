using System.Collections.Immutable;
using CsCheck;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Tests.Consistency.Solving;

public class OracleTests
{
    private const int Cases = 10_000;
    private const int Unlimited = 1_000_000;

    private static readonly Gen<SumSystem> Trees = RandomSystem.Tree(6, 7, 6);

    // Small enough to try every number up to what all rows together could demand.
    private static readonly Gen<SumSystem> Splits = RandomSystem.TreeOfSplits(5, 4, 2);
    private static readonly Gen<SumSystem> Cycles = RandomSystem.WithCycles(6, 6, 5);

    [Fact]
    public void Random_trees_are_trees() => Gen.OneOf(Trees, Splits).Sample(system => system.IsTree.All(isTree => isTree), iter: Cases);

    [Fact]
    public void Random_cycles_are_mostly_no_trees()
    {
        var counts = new int[2];
        Cycles.Sample(system => Interlocked.Increment(ref counts[system.IsTree.All(isTree => isTree) ? 1 : 0]) > 0, iter: Cases);
        Assert.True(counts[0] > Cases / 4, $"{counts[0]} of {Cases} have cycles");
    }

    [Fact]
    public void On_trees_every_bound_is_exact() => Trees.Sample(
        system => BoundsAreExact(system, new Oracle(system, 6), quantity => HasLimit(system, quantity)), iter: Cases, print: Print);

    [Fact]
    public void On_trees_all_minimal_conflicts_are_found_and_nothing_else() => Trees.Sample(
        system => FindsAllConflicts(system, new Oracle(system, 6)), iter: Cases, print: Print);

    [Fact]
    public void On_trees_of_splits_every_bound_is_exact_and_all_minimal_conflicts_are_found() => Splits.Sample(
        system =>
        {
            var oracle = new Oracle(system, 17);
            return FindsAllConflicts(system, oracle) && BoundsAreExact(system, oracle, quantity => oracle.Highs[quantity] <= 8);
        },
        iter: Cases, print: Print);

    [Fact]
    public void All_cheapest_doubt_sets_are_found_and_nothing_else() => Gen.Select(Trees, Gen.Int[0, 3].Array[1, 2].Array[7]).Sample(
        (system, statements) =>
        {
            var oracle = new Oracle(system, 6);
            if (oracle.IsFeasible) return true;
            var search = DoubtSearch.Find(Conflicts(system), row => statements[row].Distinct(), Unlimited, Unlimited);
            var (weight, sets) = oracle.CheapestDoubts(row => statements[row]);
            return !search.WasCut && search.Weight == weight && Same(search.Sets, sets);
        },
        iter: Cases, print: entry => Print(entry.Item1));

    [Fact]
    public void With_cycles_no_conflict_is_false_and_no_bound_too_narrow() => Cycles.Sample(
        system =>
        {
            var oracle = new Oracle(system, 5);
            var bounds = Bounds.Of(system, Everything(system));
            if (bounds.Clash is not null && (oracle.IsFeasible || oracle.CanBeTrue(bounds.ProofOfClash().Rows))) return false;
            var (conflicts, _) = ConflictSearch.Find(system, Everything(system), false, Unlimited, Unlimited);
            if (conflicts.Any(rows => oracle.CanBeTrue(rows))) return false;
            return !oracle.IsFeasible || Enumerable.Range(0, system.Quantities).All(quantity =>
                bounds.Low(quantity) <= oracle.Lows[quantity] && !(bounds.High(quantity) < oracle.Highs[quantity]));
        },
        iter: Cases, print: Print);

    [Fact]
    public void With_cycles_and_large_numbers_no_bound_excludes_the_truth() => Gen.Select(Cycles, Gen.Long[0, 1_000_000_000_000_000].Array[6], Gen.Long[0, 40].Array[6]).Sample(
        (shape, truth, slack) =>
        {
            var values = truth.Take(shape.Quantities).ToArray();
            foreach (var identity in shape.Identities.OrderBy(identity => identity.Total)) values[identity.Total] = identity.Parts.Sum(part => values[part]);
            var system = new SumSystem(shape.Quantities, shape.Identities, [.. shape.Rows.Select((row, index) =>
                new Row(row.Quantity, Math.Max(0, values[row.Quantity] - slack[index]), row.High is null ? null : values[row.Quantity] + slack[5 - index]))]);
            var bounds = Bounds.Of(system, Everything(system));
            return bounds.Clash is null
                && ConflictSearch.Find(system, Everything(system), false, Unlimited, Unlimited).Conflicts.IsEmpty
                && Enumerable.Range(0, system.Quantities).All(quantity => bounds.Low(quantity) <= values[quantity] && !(bounds.High(quantity) < values[quantity]));
        },
        iter: Cases, print: entry => Print(entry.Item1));

    [Fact]
    public void Bounds_that_creep_up_a_cycle_are_given_up_in_time() => Gen.Select(Cycles, Gen.Long[0, 1_000_000_000_000_000].Array[6]).Sample(
        (shape, numbers) =>
        {
            var system = new SumSystem(shape.Quantities, shape.Identities, [.. shape.Rows.Select((row, index) =>
                new Row(row.Quantity, Math.Min(row.Low, 1) * numbers[index], row.High is null ? null : numbers[index] + row.Low - Math.Min(row.Low, 1)))]);
            var bounds = Bounds.Of(system, Everything(system));
            return bounds.Clash is null || bounds.ProofOfClash().Rows.Any();
        },
        iter: Cases, print: entry => Print(entry.Item1));

    [Fact]
    public void The_rows_behind_a_bound_suffice_for_it() => Gen.OneOf(Trees, Cycles).Sample(
        system =>
        {
            var bounds = Bounds.Of(system, Everything(system));
            return bounds.Clash is not null || Enumerable.Range(0, system.Quantities).All(quantity =>
            {
                var behind = Bounds.Of(system, bounds.RowsBehind(quantity));
                return behind.Low(quantity) == bounds.Low(quantity) && behind.High(quantity) == bounds.High(quantity);
            });
        },
        iter: Cases, print: Print);

    private static bool BoundsAreExact(SumSystem system, Oracle oracle, Func<int, bool> isLimited)
    {
        var bounds = Bounds.Of(system, Everything(system));
        if (!oracle.IsFeasible) return bounds.Clash is not null;
        return bounds.Clash is null && Enumerable.Range(0, system.Quantities).All(quantity =>
            bounds.Low(quantity) == oracle.Lows[quantity] && bounds.High(quantity) == (isLimited(quantity) ? oracle.Highs[quantity] : null));
    }

    private static bool FindsAllConflicts(SumSystem system, Oracle oracle) => Same(Conflicts(system), oracle.MinimalConflicts());

    private static ImmutableArray<ImmutableArray<int>> Conflicts(SumSystem system)
    {
        var (conflicts, wasCut) = ConflictSearch.Find(system, Everything(system), true, Unlimited, Unlimited);
        Assert.False(wasCut);
        return conflicts;
    }

    private static bool Same(IEnumerable<ImmutableArray<int>> found, IEnumerable<ImmutableArray<int>> expected) =>
        found.Select(set => string.Join(' ', set)).Order(StringComparer.Ordinal).SequenceEqual(expected.Select(set => string.Join(' ', set)).Order(StringComparer.Ordinal));

    // A sum has a highest value when somebody limits each part that nothing else makes up.
    private static bool HasLimit(SumSystem system, int quantity) => LeavesOf(system, quantity).All(leaf =>
        system.Rows.Any(row => row.High is not null && LeavesOf(system, row.Quantity).Contains(leaf)));

    private static IEnumerable<int> LeavesOf(SumSystem system, int quantity)
    {
        var identities = system.Identities.Where(identity => identity.Total == quantity).ToArray();
        return identities.Length == 0 ? [quantity] : identities[0].Parts.SelectMany(part => LeavesOf(system, part));
    }

    private static IEnumerable<int> Everything(SumSystem system) => Enumerable.Range(0, system.Rows.Length);

    private static string Print(SumSystem system) =>
        $"{string.Join("; ", system.Identities.Select(identity => $"{identity.Total} = {string.Join(" + ", identity.Parts)}"))}; {string.Join("; ", system.Rows)}";
}
