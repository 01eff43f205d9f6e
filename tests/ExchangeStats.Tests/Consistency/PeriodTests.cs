using ExchangeStats.Consistency;

namespace ExchangeStats.Tests.Consistency;

public class PeriodTests
{
    private static readonly DateOnly Before = World.Day.AddDays(-1);
    private static readonly DateOnly After = World.Day.AddDays(7);

    [Fact]
    public void A_running_total_below_what_is_on_record_is_a_contradiction()
    {
        var report = Book(Said("a", "1", 390, 1), Said("a", "2", 307, 2), By("b", "3", 600, After)).Check();
        Assert.Equal("390 in “May”, phase 1 (a) + 307 in “May”, phase 2 (a) = 697 > 600 by 2025-05-30 (b)", Assert.Single(report.Conflicts).ToString());
        Assert.Equal(Verdict.Consistent, Book(Said("a", "1", 390, 1), Said("a", "2", 307, 2), By("b", "3", 697, After)).Check().Verdict);
    }

    [Fact]
    public void A_running_total_may_count_people_whom_no_claim_lists_unless_the_book_is_complete()
    {
        var book = Book(Said("a", "1", 390, 1), Said("a", "2", 307, 2), By("b", "3", 800, After));
        Assert.Equal(Verdict.Consistent, book.Check().Verdict);
        var complete = book.Check(new ConsistencyOptions(isBookComplete: true));
        Assert.Equal("390 in “May”, phase 1 (a) + 307 in “May”, phase 2 (a) = 697 ≠ 800 by 2025-05-30 (b)", Assert.Single(complete.Conflicts).ToString());
    }

    [Fact]
    public void What_happened_later_is_not_in_a_running_total() =>
        Assert.Equal(Verdict.Consistent, Book(Said("a", "1", 390, 1), Said("a", "2", 307, 2), By("b", "3", 390, World.Day)).Check().Verdict);

    [Fact]
    public void A_running_total_never_falls()
    {
        var report = Book(By("a", "1", 500, Before), By("b", "2", 400, After)).Check();
        Assert.Equal("500 by 2025-05-22 (a) > 400 by 2025-05-30 (b)", Assert.Single(report.Conflicts).ToString());
        Assert.Equal(Verdict.Consistent, Book(By("a", "1", 400, Before), By("b", "2", 400, After)).Check().Verdict);
    }

    [Fact]
    public void Periods_that_begin_on_different_days_are_compared_where_they_meet()
    {
        // 100 by the end of June and 150 from April to September leave 200 by the end of September only if 50 came back before April.
        var report = Book(
            By("a", "1", 100, new(2025, 6, 30), new(2025, 1, 1)), By("b", "2", 150, new(2025, 9, 30), new(2025, 4, 1)),
            By("c", "3", 260, new(2025, 9, 30), new(2025, 1, 1))).Check();
        Assert.Equal("100 from 2025-01-01 to 2025-06-30 (a) + 150 from 2025-04-01 to 2025-09-30 (b) = 250 < 260 from 2025-01-01 to 2025-09-30 (c)", Assert.Single(report.Conflicts).ToString());
        Assert.All(report.Conflicts, conflict => Assert.True(CertificateChecker.Proves(report.Book, conflict.Certificate)));
    }

    [Fact]
    public void Soldiers_count_in_a_total_of_all()
    {
        var report = Book(Claims.By("a", "1", 150, Scope.Of("may", Party.Ukraine, Category.Military)), By("b", "2", 100, After)).Check();
        Assert.Equal("Military 150 in “May” (a) > Total 100 by 2025-05-30 (b)", Assert.Single(report.Conflicts).ToString());
    }

    [Fact]
    public void The_stretch_between_two_running_totals_is_their_difference()
    {
        var report = Book(By("a", "1", 500, Before), By("b", "2", 1_200, After)).Check();
        Assert.Equal("700 (inferred)", report.RangeOf(Scope.Period(World.Day, After, Party.Ukraine)).ToString());
        Assert.Equal("up to 700 (inferred)", report.RangeOf(Scope.Of("may", Party.Ukraine)).ToString());
        Assert.Equal(["1", "2"], report.RangeOf(Scope.Of("may", Party.Ukraine)).Because.Select(claim => claim.Id));
    }

    [Fact]
    public void A_total_by_exchange_is_part_of_one_that_names_no_route()
    {
        var report = Book(By("a", "1", 600, After, via: "exchange"), By("b", "2", 500, After)).Check();
        Assert.Equal("600 by 2025-05-30, via exchange (a) > 500 by 2025-05-30 (b)", Assert.Single(report.Conflicts).ToString());
        Assert.Contains(report.Conflicts[0].Hypotheses, hypothesis => hypothesis.Text.Contains("different routes", StringComparison.Ordinal));
        Assert.Equal(Verdict.Consistent, Book(By("a", "1", 500, After, via: "exchange"), By("b", "2", 600, After)).Check().Verdict);
        Assert.Equal(Verdict.Contradictory, Book(By("a", "1", 500, After, via: "exchange"), By("b", "2", 600, After), By("c", "3", 40, After, via: "outside")).Check().Verdict);
        Assert.Equal(Verdict.Consistent, Book(By("a", "1", 500, After, via: "exchange"), By("b", "2", 540, After), By("c", "3", 40, After, via: "outside")).Check().Verdict);
    }

    [Fact]
    public void A_release_is_no_exchange()
    {
        Exchange release = Exchange.Between(Party.Ukraine, Party.Russia).WithId("may").Titled("May").OfKind(ExchangeKind.Release).Phase(World.Day, Array.Empty<PartyCount>()).Build();
        Claim[] claims = [Said("a", "1", 100, null), By("b", "2", 50, After, via: "exchange"), By("c", "3", 40, After, via: "outside")];
        Assert.Equal("100 in “May” (a) > 40 by 2025-05-30, via outside (c)", Assert.Single(ClaimBook.Of(claims, [release]).Check().Conflicts).ToString());
    }

    [Fact]
    public void Sides_add_up_over_periods_too()
    {
        var report = Book(By("a", "1", 300, After), By("b", "2", 200, After, party: Party.Russia), By("c", "3", 450, After, party: Party.Both)).Check();
        Assert.Equal(Verdict.Contradictory, report.Verdict);
        Assert.Equal(FindingCode.SidesDoNotAddUp, Assert.Single(report.Conflicts).Code);
    }

    [Fact]
    public void People_held_are_a_stock_that_may_rise_and_fall()
    {
        Claim[] claims = [Claims.By("a", "1", 8_000, Scope.Held(Before, Party.Ukraine)), Claims.By("a", "2", 7_000, Scope.Held(After, Party.Ukraine)), Claims.By("a", "3", 9_000, Scope.Held(After.AddDays(1), Party.Ukraine))];
        Assert.Equal(Verdict.Consistent, Book(claims).Check().Verdict);
    }

    [Fact]
    public void The_number_of_exchanges_never_falls()
    {
        static Claim Number(string id, long number, DateOnly until) => Claims.By("a", id, number, Scope.Period(null, until, Party.Both, measure: Measure.Exchanges));
        Assert.Equal(Verdict.Contradictory, Book(Number("1", 65, Before), Number("2", 64, After)).Check().Verdict);
        Assert.Equal(Verdict.Consistent, Book(Number("1", 65, Before), Number("2", 66, After)).Check().Verdict);
    }

    private static Claim Said(string claimant, string id, Count count, int? phase) => Claims.By(claimant, id, count, Scope.Of("may", Party.Ukraine, phases: phase));

    private static Claim By(string claimant, string id, Count count, DateOnly until, DateOnly? since = null, string? via = null, Party? party = null) =>
        Claims.By(claimant, id, count, Scope.Period(since, until, party ?? Party.Ukraine, via: via));

    private static ClaimBook Book(params Claim[] claims) => ClaimBook.Of(claims, exchanges: [new World(2, [Party.Ukraine, Party.Russia], [], []).Exchange], parties: [Party.Ukraine, Party.Russia]);
}
