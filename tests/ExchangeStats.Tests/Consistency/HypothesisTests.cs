using ExchangeStats.Consistency;

namespace ExchangeStats.Tests.Consistency;

public class HypothesisTests
{
    private static readonly Category[] Categories = [Category.All, Category.Military, Category.Civilian, new("azov", "formation"), new("police", "service")];
    private static readonly Scope Whole = Scope.Of("may", Party.Ukraine);

    [Fact]
    public void A_figure_of_another_phase_was_perhaps_meant_for_that_one() => Suggests(HypothesisKind.OtherDay, "303 is what ministry says of phase 3",
        Claims.By("ministry", "1", 307, Phase(2)), Claims.By("president", "2", 307, Phase(2)), Claims.By("ministry", "3", 303, Phase(3)), Claims.By("outlet", "4", 303, Phase(2)));

    [Fact]
    public void A_figure_of_one_side_was_perhaps_meant_for_that_side_alone() => Suggests(HypothesisKind.OtherScope, "390 is what ministry says of Ukraine alone",
        Claims.By("ministry", "1", 390), Claims.By("other ministry", "2", 390, Scope.Of("may", Party.Russia)), Claims.By("agency", "3", 780, Scope.Of("may", Party.Both)), Claims.By("outlet", "4", 390, Scope.Of("may", Party.Both)));

    [Fact]
    public void A_difference_that_is_what_is_said_of_civilians_was_perhaps_told_on_top()
    {
        const string Text = "the difference, 8, is what headquarters says of Civilians, who may be in one figure and not in the other";
        Suggests(HypothesisKind.OtherScope, Text, Claims.By("ministry", "1", 146), Claims.By("ministry", "2", 146, Whole.With(Category.Military)), Claims.By("headquarters", "3", 8, Whole.With(Category.Civilian)));
        Suggests(HypothesisKind.OtherScope, Text, Claims.By("ministry", "1", 146), Claims.By("outlet", "2", 154), Claims.By("headquarters", "3", 8, Whole.With(Category.Civilian)));
    }

    [Fact]
    public void Of_several_categories_that_fit_by_chance_none_is_named() => Assert.Empty(Conflict(
        Claims.By("ministry", "1", 52), Claims.By("outlet", "2", 50), Claims.By("ministry", "3", 2, Whole.With(Categories[3])), Claims.By("ministry", "4", 2, Whole.With(Categories[4]))).Hypotheses);

    [Fact]
    public void Civilians_come_before_categories_that_fit_by_chance() => Assert.Single(Conflict(
        Claims.By("ministry", "1", 52), Claims.By("outlet", "2", 50), Claims.By("ministry", "3", 2, Whole.With(Categories[3])), Claims.By("ministry", "4", 2, Whole.With(Category.Civilian))).Hypotheses);

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    public void A_difference_that_another_event_of_the_day_returned_was_perhaps_counted_in(int furtherEvents)
    {
        var day = new DateOnly(2025, 4, 19);
        var further = Enumerable.Range(1, furtherEvents).Select(number => Claims.By("outlet", $"9/{number}", 100 + number, Scope.Of($"event {number}", Party.Ukraine), day: day));
        var report = ClaimBook.Of([
            Claims.By("president", "1", 277, Scope.Of("easter", Party.Ukraine), day: day), Claims.By("ministry", "2", 246, Scope.Of("easter", Party.Ukraine), day: day),
            Claims.By("ministry", "3", 31, Scope.Of("release of wounded", Party.Ukraine), day: day), .. further]).Check();
        Assert.Contains(new Hypothesis(HypothesisKind.OtherDay, "the difference, 31, is what ministry says of “release of wounded” of the same day"), Assert.Single(report.Conflicts).Hypotheses);
    }

    [Fact]
    public void Of_many_events_of_the_day_that_fit_three_are_named()
    {
        var day = new DateOnly(2025, 4, 19);
        var report = ClaimBook.Of([
            Claims.By("president", "1", 277, Scope.Of("easter", Party.Ukraine), day: day), Claims.By("ministry", "2", 246, Scope.Of("easter", Party.Ukraine), day: day),
            .. Enumerable.Range(1, 5).Select(number => Claims.By("ministry", $"9/{number}", 31, Scope.Of($"event {number}", Party.Ukraine), day: day))]).Check();
        Assert.Equal(3, Assert.Single(report.Conflicts).Hypotheses.Count(hypothesis => hypothesis.Kind == HypothesisKind.OtherDay));
    }

    [Fact]
    public void Swapped_digits_are_perhaps_a_misprint() => Suggests(HypothesisKind.Digit, "697 and 679 differ by two swapped digits", Claims.By("ministry", "1", 697), Claims.By("outlet", "2", 679));

    [Fact]
    public void One_other_digit_is_perhaps_a_misprint() => Suggests(HypothesisKind.Digit, "300 and 200 differ by one digit", Claims.By("ministry", "1", 300), Claims.By("outlet", "2", 200));

    [Theory]
    [InlineData(207, 206)]
    [InlineData(390, 307)]
    [InlineData(55, 65)]
    [InlineData(1_000, 100)]
    public void Figures_that_are_merely_near_or_far_suggest_no_misprint(long one, long other) =>
        Assert.DoesNotContain(Conflict(Claims.By("ministry", "1", one), Claims.By("outlet", "2", other)).Hypotheses, hypothesis => hypothesis.Kind == HypothesisKind.Digit);

    [Fact]
    public void One_exchange_more_or_less_may_be_that_of_the_day()
    {
        var scope = Scope.Period(null, new(2024, 12, 30), Party.Both, measure: Measure.Exchanges);
        Suggests(HypothesisKind.Ordinal, "one may count an exchange of that very day in, and the other not", Claims.By("ministry", "1", 60, scope), Claims.By("outlet", "2", 59, scope));
        Assert.Empty(Conflict(Claims.By("ministry", "1", 60, scope), Claims.By("outlet", "2", 58, scope)).Hypotheses);
    }

    [Fact]
    public void Who_says_both_may_have_corrected_one() => Suggests(HypothesisKind.Revision, "ministry says both, and may have corrected one", Claims.By("ministry", "1", 45), Claims.By("ministry", "2", 41));

    [Fact]
    public void Findings_name_the_explanations()
    {
        var report = Book(Claims.By("ministry", "1", 697), Claims.By("outlet", "2", 679)).Check();
        Assert.Equal("may, returned to Ukraine: 697 (ministry) ≠ 679 (outlet); perhaps 697 and 679 differ by two swapped digits", Assert.Single(report.Findings, finding => finding.Severity == Severity.Contradiction).Message);
    }

    private static void Suggests(HypothesisKind kind, string text, params Claim[] claims) => Assert.Contains(new Hypothesis(kind, text), Conflict(claims).Hypotheses);

    private static Conflict Conflict(params Claim[] claims) => Book(claims).Check().Conflicts[0];

    private static ClaimBook Book(params Claim[] claims) => ClaimBook.Of(claims,
        [Exchange.Between(Party.Ukraine, Party.Russia).WithId("may").Titled("may").Phase(new(2025, 5, 23), Count.Unknown).Phase(new(2025, 5, 24), Count.Unknown).Phase(new(2025, 5, 25), Count.Unknown).Build()], Categories);

    private static Scope Phase(PhaseRun run) => Scope.Of("may", Party.Ukraine, phases: run);
}
