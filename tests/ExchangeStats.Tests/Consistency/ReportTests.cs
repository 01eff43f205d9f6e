using ExchangeStats.Consistency;

namespace ExchangeStats.Tests.Consistency;

public class ReportTests
{
    private static readonly DateOnly Day = new(2025, 5, 23);
    private static readonly Scope Whole = Scope.Of("may", Party.Ukraine);
    private static readonly Party[] Two = [Party.Ukraine, Party.Russia];
    private static readonly Party[] Three = [Party.Ukraine, Party.Russia, Party.Of("BY")];

    [Fact]
    public void A_party_named_by_a_digit_is_not_taken_for_a_phase()
    {
        var (numbered, other, first) = (Party.Of("3"), Party.Of("XX"), new DateOnly(2030, 3, 1));
        Exchange[] exchanges =
        [
            Exchange.Between(numbered, Party.Ukraine, other).WithId("a, two phases").Phase(first, Count.Unknown).Phase(first.AddDays(1), Count.Unknown).Build(),
            Exchange.Between(Party.Ukraine, other).WithId("b, three phases").Phase(first, Count.Unknown).Phase(first.AddDays(1), Count.Unknown).Phase(first.AddDays(2), Count.Unknown).Build(),
        ];
        Claim Said(string exchange, Party party, long people) => new("Ministry", Scope.Of(exchange, party), people, [new Attestation($"{exchange}/{party.Code}")]);
        var check = ClaimBook.Of(
            [
                Said("a, two phases", numbered, 10), Said("a, two phases", Party.Ukraine, 20), Said("a, two phases", other, 5), Said("a, two phases", Party.Both, 35),
                Said("b, three phases", Party.Ukraine, 100), Said("b, three phases", other, 50), Said("b, three phases", Party.Both, 160),
            ],
            exchanges).Check();
        Assert.All(Assert.Single(check.Conflicts).Claims, claim => Assert.Equal("b, three phases", claim.Scope.Exchange));
    }

    [Fact]
    public void The_empty_book_is_consistent()
    {
        var report = ClaimBook.Empty.Check();
        Assert.Equal(Verdict.Consistent, report.Verdict);
        Assert.Empty(report.Findings);
        Assert.Empty(report.History);
        Assert.Equal("Consistent: 0 conflicts; 0 doubts, 0 notes", report.ToString());
    }

    [Fact]
    public void A_book_with_one_claim_says_what_the_claim_says()
    {
        var report = Book(1, Two, Claims.By("ministry", "1", 390)).Check();
        Assert.Equal(Verdict.Consistent, report.Verdict);
        Assert.Equal("390 (single claimant)", report.RangeOf(Whole).ToString());
        Assert.Equal("390 (single claimant)", report.RangeOf(Phase(1)).ToString());
        Assert.Equal("up to 390 (inferred)", report.RangeOf(Whole.With(Category.Women)).ToString());
        Assert.Equal("at least 390 (inferred)", report.RangeOf(Whole.With(Party.Both)).ToString());
        Assert.Equal(Standing.Cleared, report.StandingOf(report.Book.Claims[0]));
        Assert.Equal("390", report.History["may"].Total(Party.Ukraine).ToString());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public void Claims_that_say_alike_stand_or_fall_together_however_many_say_otherwise(int claimants)
    {
        var others = Enumerable.Range(1, claimants).Select(number => Claims.By($"outlet {number}", $"o{number:00}", Count.AtLeast(number)));
        var report = Book(1, Two, [.. others, Claims.By("ministry", "m1", claimants - 1), Claims.By("president", "m2", claimants - 1, Phase(1))]).Check();
        var conflict = Assert.Single(report.Conflicts);
        Assert.Equal([Count.AtLeast(claimants), claimants - 1], conflict.Assertions.OrderByDescending(assertion => assertion.Range.Low).Select(assertion => assertion.Count));
        Assert.Equal(["ministry", $"outlet {claimants}", "president"], conflict.Claims.Select(claim => claim.Claimant).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nobody_knows_anything_of_a_scope_of_which_nobody_speaks()
    {
        var report = Book(1, Two, Claims.By("ministry", "1", 390)).Check();
        foreach (var scope in new[] { Whole.With(Party.Russia), Scope.Period(null, Day, Party.Russia), Scope.Held(Day, Party.Ukraine), Scope.Of("may", Party.Ukraine, measure: Measure.Remains) })
        {
            var range = report.RangeOf(scope);
            Assert.Equal((0, null, FigureStatus.Unknown), (range.Low, range.High, range.Status));
            Assert.Equal("unknown (unknown)", range.ToString());
            Assert.Empty(range.Because);
            Assert.True(range.IsTight);
        }
    }

    [Fact]
    public void A_running_total_is_at_least_what_is_on_record()
    {
        var report = Book(1, Two, Claims.By("ministry", "1", 390)).Check();
        Assert.Equal("at least 390 (inferred)", report.RangeOf(Scope.Period(null, Day, Party.Ukraine)).ToString());
        Assert.Equal(["1"], report.RangeOf(Scope.Period(null, Day, Party.Ukraine)).Because.Select(claim => claim.Id));
        Assert.Equal("unknown (unknown)", report.RangeOf(Scope.Period(null, Day.AddDays(-1), Party.Ukraine)).ToString());
        var whole = Book(1, Two, Claims.By("ministry", "1", 390)).Check(new ConsistencyOptions(isBookComplete: true));
        Assert.Equal("390 (inferred)", whole.RangeOf(Scope.Period(null, Day, Party.Ukraine)).ToString());
        Assert.Equal("0 (inferred)", whole.RangeOf(Scope.Period(null, Day.AddDays(-1), Party.Ukraine)).ToString());
    }

    [Fact]
    public void An_unknown_exchange_or_phase_is_named()
    {
        var report = Book(1, Two, Claims.By("ministry", "1", 390)).Check();
        Assert.StartsWith("The book has no exchange \"june\".", Assert.Throws<ArgumentException>(() => report.RangeOf(Scope.Of("june", Party.Ukraine))).Message, StringComparison.Ordinal);
        Assert.StartsWith("The exchange \"may\" has no phase 2.", Assert.Throws<ArgumentException>(() => report.RangeOf(Phase(2))).Message, StringComparison.Ordinal);
        Assert.StartsWith("The exchange \"may\" has no phase 1-2.", Assert.Throws<ArgumentException>(() => report.RangeOf(Phase(new PhaseRun(1, 2)))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => report.HistoryOf(Measure.Held));
    }

    [Fact]
    public void Claims_over_one_period_are_compared_with_each_other()
    {
        var period = Scope.Period(null, Day, Party.Ukraine);
        var report = ClaimBook.Of([Claims.By("a", "1", 2_430, period), Claims.By("b", "2", 2_340, period)]).Check();
        Assert.Equal("2,430 (a) ≠ 2,340 (b)", Assert.Single(report.Conflicts).ToString());
        Assert.Equal("2,340 to 2,430 (conflicting)", report.RangeOf(period).ToString());
        Assert.Equal(Verdict.Consistent, ClaimBook.Of([Claims.By("a", "1", 2_430, period)]).Check().Verdict);
    }

    [Fact]
    public void Parts_of_a_period_that_two_sums_over_parties_have_in_common_are_compared()
    {
        var period = Scope.Period(null, Day, Party.Of("UA+RU"));
        var report = ClaimBook.Of([Claims.By("a", "1", 200, period), Claims.By("b", "2", 100, period.With(Party.Both)), Claims.By("c", "3", 1, period.With(Party.Ukraine).With(Category.Women))]).Check();
        Assert.Equal("200 (a) ≠ 100 (b)", Assert.Single(report.Conflicts).ToString());
    }

    [Fact]
    public void A_count_that_its_claimant_revised_is_held_against_nobody()
    {
        var report = Book(1, Two, Claims.By("a", "1", 390, published: Day), Claims.By("a", "2", 391, published: Day.AddDays(1)), Claims.By("b", "3", 391)).Check();
        Assert.Equal(Verdict.Consistent, report.Verdict);
        Assert.Equal("391 (corroborated)", report.RangeOf(Whole).ToString());
        Assert.Equal(FindingCode.Revised, Assert.Single(report.Findings).Code);
    }

    [Theory]
    [InlineData(ClaimStatus.Agreed)]
    [InlineData(ClaimStatus.Expected)]
    public void Plans_contradict_neither_outcomes_nor_each_other(ClaimStatus status)
    {
        var report = Book(1, Two, Claims.By("a", "1", 390), Claims.By("a", "2", 300, status: status), Claims.By("b", "3", 500, status: status)).Check();
        Assert.Equal(Verdict.Consistent, report.Verdict);
        Assert.Equal("390 (single claimant)", report.RangeOf(Whole).ToString());
        Assert.Equal(FigureStatus.Planned, Book(1, Two, Claims.By("a", "2", 300, status: status)).Check().RangeOf(Whole).Status);
    }

    [Fact]
    public void A_withheld_size_is_no_zero()
    {
        var report = Book(1, Two, Claims.By("a", "1", Count.Unknown, status: ClaimStatus.Withheld)).Check();
        Assert.Equal("unknown (withheld)", report.RangeOf(Whole).ToString());
        Assert.Equal("146 (single claimant)", Book(1, Two, Claims.By("a", "1", Count.Unknown, status: ClaimStatus.Withheld), Claims.By("b", "2", 146)).Check().RangeOf(Whole).ToString());
    }

    [Fact]
    public void Both_is_the_sum_of_two_parties_by_either_name()
    {
        var report = Book(1, Two, Claims.By("a", "1", 100), Claims.By("b", "2", 90, Whole.With(Party.Russia)), Claims.By("c", "3", 200, Whole.With(Party.Of("RU+UA")))).Check();
        Assert.Equal("100 to Ukraine (a) + 90 to Russia (b) = 190 ≠ 200 to both sides (c)", Assert.Single(report.Conflicts).ToString());
        Assert.Equal(Verdict.Contradictory, Book(1, Two, Claims.By("a", "1", 100, Whole.With(Party.Both)), Claims.By("b", "2", 101, Whole.With(Party.Of("RU+UA")))).Check().Verdict);
    }

    [Fact]
    public void Sums_over_three_parties_add_up()
    {
        Claim[] claims = [Claims.By("a", "1", 10), Claims.By("a", "2", 8, Whole.With(Party.Russia)), Claims.By("b", "3", 24, Whole.With(Party.Both))];
        Assert.Equal("6 (inferred)", Book(1, Three, claims).Check().RangeOf(Whole.With(Party.Of("BY"))).ToString());
        Assert.Equal("18 (inferred)", Book(1, Three, claims).Check().RangeOf(Whole.With(Party.Of("RU+UA"))).ToString());
        Assert.Equal(Verdict.Contradictory, Book(1, Three, [.. claims, Claims.By("c", "4", 5, Whole.With(Party.Of("BY")))]).Check().Verdict);
        Assert.NotEqual(Verdict.Consistent, Book(1, Three, [.. claims, Claims.By("c", "4", 19, Whole.With(Party.Of("RU+UA")))]).Check().Verdict);
    }

    [Fact]
    public void Runs_of_phases_may_overlap()
    {
        Claim[] claims = [Claims.By("a", "1", 697, Phase(new PhaseRun(1, 2))), Claims.By("a", "2", 610, Phase(new PhaseRun(2, 3))), Claims.By("a", "3", 1_000)];
        var report = Book(3, Two, claims).Check();
        Assert.Equal((303, 390), (report.RangeOf(Phase(3)).Best, report.RangeOf(Phase(1)).Best));
        Assert.Equal(307, report.RangeOf(Phase(2)).Best);
        Assert.Equal(Verdict.Contradictory, Book(3, Two, [.. claims, Claims.By("b", "4", 308, Phase(2))]).Check().Verdict);
    }

    [Fact]
    public void Phases_and_categories_that_are_told_apart_are_compared_where_they_meet()
    {
        Claim[] claims = [Claims.By("a", "1", 100, Phase(1).With(Category.Military)), Claims.By("b", "2", 50, Whole.With(Category.Civilian)), Claims.By("c", "3", 120)];
        var conflict = Assert.Single(Book(2, Two, claims).Check().Conflicts);
        Assert.Equal("Military 100 in phase 1 (a) + Civilians 50 in the whole exchange (b) = 150 > Total 120 in the whole exchange (c)", conflict.ToString());
    }

    [Fact]
    public void A_category_that_bears_the_name_of_a_dimension_is_no_part_of_it()
    {
        var status = new Category("status", "other");
        var book = ClaimBook.Of([Claims.By("a", "1", 390), Claims.By("a", "2", 270, Whole.With(Category.Military)), Claims.By("a", "3", 120, Whole.With(Category.Civilian)), Claims.By("a", "4", 50, Whole.With(status))]);
        Assert.Equal(Verdict.Consistent, book.Check().Verdict);
    }

    [Fact]
    public void Categories_that_lie_within_each_other_do_not_hang_the_check()
    {
        Category[] circle = [new("one", "rank", within: "other"), new("other", "rank", within: "one")];
        var report = ClaimBook.Of([Claims.By("a", "1", 3, Whole.With(circle[0])), Claims.By("a", "2", 2, Whole.With(circle[1]))]).Check();
        Assert.NotEqual(Verdict.Consistent, report.Verdict);
    }

    [Fact]
    public void The_registry_says_what_a_category_lies_within()
    {
        var azov = new Category("azov", "formation", within: "military");
        var book = ClaimBook.Of([Claims.By("a", "1", 9, Whole.With(Category.Of("azov"))), Claims.By("b", "2", 5, Whole.With(Category.Military))], categories: [Category.All, Category.Military, azov]);
        Assert.Equal("azov 9 (a) > Military 5 (b)", Assert.Single(book.Check().Conflicts).ToString());
    }

    [Fact]
    public void Numbers_near_the_largest_do_not_overflow()
    {
        var most = long.MaxValue;
        Claim[] phases = [Claims.By("a", "1", most, Phase(1)), Claims.By("a", "2", most - 1, Phase(2)), Claims.By("b", "3", most - 2, Phase(1).With(Category.Military))];
        var report = Book(2, Two, phases).Check();
        Assert.Equal(Verdict.Consistent, report.Verdict);
        Assert.Equal((most, null), (report.RangeOf(Whole).Low, report.RangeOf(Whole).High));
        Assert.Equal(2, report.History["may"].Phases.Length);
        Assert.Equal(Count.AtLeast(most), report.History["may"].Total(Party.Ukraine));

        var against = Book(2, Two, [.. phases, Claims.By("c", "4", most, Whole), Claims.By("d", "5", most, Whole.With(Category.Civilian))]).Check();
        Assert.Equal(Verdict.Contradictory, against.Verdict);
        Assert.All(against.Conflicts, conflict => Assert.True(CertificateChecker.Proves(against.Book, conflict.Certificate)));
    }

    [Fact]
    public void A_limit_that_cuts_a_list_is_told()
    {
        var claims = Enumerable.Range(10, 20).Select(number => Claims.By($"claimant {number}", $"{number}", number)).ToArray();
        var report = Book(1, Two, claims).Check(new ConsistencyOptions(conflictLimit: 5));
        Assert.False(report.IsComplete);
        Assert.Equal(Verdict.Contradictory, report.Verdict);
        var whole = Book(1, Two, claims).Check(new ConsistencyOptions(conflictLimit: 1_000));
        Assert.True(whole.IsComplete);
        Assert.Equal(190, whole.Conflicts.Length);
    }

    [Fact]
    public void Doubts_may_be_counted_by_claim()
    {
        var book = Book(2, Two, Claims.By("a", "1", 10, Phase(1)), Claims.By("a", "2", 10, Phase(2)), Claims.By("b", "3", 11, Phase(1)), Claims.By("c", "4", 12, Phase(2)));
        var byStatement = Assert.Single(book.Check().DoubtSets);
        Assert.Equal(("doubt 10 (a), 10 (a)", 1), (byStatement.ToString(), byStatement.Weight));
        var byClaim = book.Check(new ConsistencyOptions(doubtBy: DoubtBy.Claim)).DoubtSets;
        Assert.Equal(4, byClaim.Length);
        Assert.All(byClaim, set => Assert.Equal(1, set.Weight));
        Assert.Equal([1, 1, 2, 2], byClaim.Select(set => set.Component));
    }

    private static Scope Phase(PhaseRun run) => Scope.Of("may", Party.Ukraine, phases: run);

    private static ClaimBook Book(int phases, Party[] parties, params Claim[] claims) => ClaimBook.Of(claims, exchanges: [new World(phases, parties, [], []).Exchange]);
}
