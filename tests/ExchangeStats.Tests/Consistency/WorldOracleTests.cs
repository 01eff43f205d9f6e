using CsCheck;
using ExchangeStats.Consistency;

namespace ExchangeStats.Tests.Consistency;

[Trait("Category", "Arithmetic")]
public class WorldOracleTests
{
    private const int Cases = 10_000;

    // Worlds with many kinds of people get smaller numbers, so that every way to return them can be tried.
    private static readonly Gen<(RandomBook Book, int Most)> Books = Gen.OneOf(
        Of(5, 3, World.All[0], World.All[2], World.All[5]), Of(5, 2, World.All[1], World.All[4], World.All[6]), Of(5, 1, World.All[3], World.All[7]));

    [Fact]
    public void A_verdict_is_never_wrong() => Books.Sample(
        drawn =>
        {
            var report = drawn.Book.Book.Check();
            var oracle = new WorldOracle(drawn.Book, null, drawn.Most);
            Assert.True(report.Verdict == Verdict.Undecided || oracle.IsFeasible == (report.Verdict == Verdict.Consistent), $"{report.Verdict} is wrong");
            foreach (var conflict in report.Conflicts) Assert.False(oracle.CanBeTrue(conflict.Claims.Select(claim => drawn.Book.Claims.IndexOf(claim))), conflict.ToString());
        },
        iter: Cases);

    [Fact]
    public void A_range_never_leaves_out_what_can_be_true_and_a_tight_one_holds_nothing_else() => Books.Where(drawn => drawn.Book.Scopes.Any()).Sample(
        drawn =>
        {
            var scope = drawn.Book.Scopes.First();
            var oracle = new WorldOracle(drawn.Book, scope, drawn.Most);
            if (!oracle.IsFeasible) return;
            var range = drawn.Book.Book.Check().RangeOf(scope);
            Assert.True(range.Low <= oracle.Low && !(range.High < oracle.High) && (range.High is null || oracle.High is not null), $"{range} leaves out {oracle.Low} to {oracle.High}");
            if (range.IsTight) Assert.Equal((oracle.Low, oracle.High), (range.Low, range.High));
        },
        iter: Cases);

    [Fact]
    public void Civilians_of_both_sides_leave_no_room_for_soldiers_of_the_only_side_that_they_can_belong_to()
    {
        var exchange = Exchange.Between(Party.Ukraine, Party.Russia).WithId("may").Phase(new(2025, 5, 23), Count.Unknown).Phase(new(2025, 5, 24), Count.Unknown).Build();
        var report = ClaimBook.Of([
            Claims.By("a", "1", 0, Scope.Of("may", Party.Russia, phases: 1)),
            Claims.By("b", "2", Count.AtLeast(0), Scope.Of("may", Party.Both)),
            Claims.By("b", "3", 1, Scope.Of("may", Party.Both, Category.Civilian, 1)),
            Claims.By("c", "4", 1, Scope.Of("may", Party.Ukraine))], [exchange], [Category.All, Category.Military, Category.Civilian]).Check();
        Assert.Equal(new CountRange(0, 0), report.RangeOf(Scope.Of("may", Party.Ukraine, Category.Military)).Range);
        Assert.Equal(new CountRange(1, 1), report.RangeOf(Scope.Of("may", Party.Ukraine, Category.Civilian, 1)).Range);
    }

    [Fact]
    public void Most_small_books_are_decided()
    {
        const int FewerCases = 2_000;
        var undecided = 0;
        Books.Sample(drawn => _ = drawn.Book.Book.Check().Verdict == Verdict.Undecided ? Interlocked.Increment(ref undecided) : 0, iter: FewerCases);
        Assert.True(undecided < FewerCases / 4, $"{undecided} of {FewerCases} are undecided");
    }

    private static Gen<(RandomBook Book, int Most)> Of(int claims, int most, params World[] worlds) => RandomBook.Of(claims, most, worlds).Select(book => (book, most));
}
