using ExchangeStats.Consistency;

namespace ExchangeStats.Tests.Consistency;

public class WorkedCaseTests
{
    private const string Zelensky = "President Zelensky";
    private const string Headquarters = "Coordination Headquarters";
    private const string Ministry = "Russian Ministry of Defence";

    private static readonly Scope Whole = Scope.Of("may", Party.Ukraine);
    private static readonly Scope Military = Scope.Of("may", Party.Ukraine, Category.Military);
    private static readonly Scope Civilian = Scope.Of("may", Party.Ukraine, Category.Civilian);

    [Fact]
    public void Case_1_the_third_phase_is_what_two_phases_leave_of_the_total()
    {
        Claim[] known = [Claims.By(Zelensky, "1", 390, Phase(1)), Claims.By(Zelensky, "2", 307, Phase(2)), Claims.By("Turkish Foreign Ministry", "3", 1_000, Whole, status: ClaimStatus.Agreed)];
        var planned = Book(3, known).Check();
        Assert.Equal(Verdict.Consistent, planned.Verdict);
        Assert.Equal("303", Book(2, known).Check().History["may"].Remaining(Party.Ukraine).ToString());
        Assert.Equal("up to 303", planned.History["may"].Remaining(Party.Ukraine).ToString());
        Assert.Equal("unknown (unknown)", planned.RangeOf(Phase(3)).ToString());
        Assert.Equal("at least 697 (inferred)", planned.RangeOf(Whole).ToString());
        Assert.Equal("697 (inferred)", planned.RangeOf(Phase(new PhaseRun(1, 2))).ToString());

        var told = Book(3, [.. known, Claims.By(Headquarters, "4", 1_000, Whole)]).Check();
        Assert.Equal("303 (inferred)", told.RangeOf(Phase(3)).ToString());
        Assert.Equal(303, told.RangeOf(Phase(3)).Best);
        Assert.Equal(["1", "2", "4"], told.RangeOf(Phase(3)).Because.Select(claim => claim.Id));

        var reported = Book(3, [.. known, Claims.By(Headquarters, "4", 1_000, Whole), Claims.By(Ministry, "5", 303, Phase(3))]).Check();
        Assert.Equal(Verdict.Consistent, reported.Verdict);
        Assert.Equal("303 (corroborated)", reported.RangeOf(Phase(3)).ToString());
    }

    [Fact]
    public void Case_1_nobody_corroborates_himself()
    {
        var report = Book(2, Claims.By(Zelensky, "1", 390, Phase(1)), Claims.By(Zelensky, "2", 307, Phase(2)), Claims.By(Zelensky, "3", 697, Whole)).Check();
        Assert.Equal("697 (single claimant)", report.RangeOf(Whole).ToString());
    }

    [Fact]
    public void Case_2_the_outlet_that_calls_all_390_soldiers_is_the_one_to_doubt()
    {
        var claims = new[] { Headquarters, Zelensky }.SelectMany((claimant, index) => new[]
        {
            Claims.By(claimant, $"{index}1", 270, Military), Claims.By(claimant, $"{index}2", 120, Civilian), Claims.By(claimant, $"{index}3", 390, Whole),
        }).ToArray();
        Assert.Equal(Verdict.Consistent, Book(1, claims).Check().Verdict);

        var report = Book(1, [.. claims, Claims.By("Tagesschau", "9", 390, Military)]).Check();
        Assert.Equal(Verdict.Contradictory, report.Verdict);
        Assert.Equal(
        [
            "390 (Tagesschau) ≠ 270 (Coordination Headquarters and President Zelensky)",
            "Civilians 120 (Coordination Headquarters and President Zelensky) + Military 390 (Tagesschau) = 510 > Total 390 (Coordination Headquarters and President Zelensky)",
        ], report.Conflicts.Select(conflict => conflict.ToString()));
        Assert.Equal("doubt 390 (Tagesschau)", Assert.Single(report.DoubtSets).ToString());
        Assert.Equal(Standing.Necessary, report.StandingOf(report.Book.By("Tagesschau").Single()));
        Assert.All(claims, claim => Assert.Equal(Standing.Cleared, report.StandingOf(claim)));
        Assert.Equal("270 (conflicting)", report.RangeOf(Military).ToString());
    }

    [Fact]
    public void Case_3_two_phases_against_a_total_are_a_conflict_of_three()
    {
        var report = Book(2, Claims.By(Zelensky, "1", 390, Phase(1)), Claims.By(Zelensky, "2", 307, Phase(2)), Claims.By("Outlet X", "3", 700, Whole)).Check();
        var conflict = Assert.Single(report.Conflicts);
        Assert.Equal(FindingCode.PhasesDoNotAddUp, conflict.Code);
        Assert.Equal("390 in phase 1 (President Zelensky) + 307 in phase 2 (President Zelensky) = 697 ≠ 700 in the whole exchange (Outlet X)", conflict.ToString());
        Assert.Equal(["doubt 390 (President Zelensky)", "doubt 307 (President Zelensky)", "doubt 700 (Outlet X)"], report.DoubtSets.Select(set => set.ToString()));
        Assert.All(report.DoubtSets, set => Assert.Equal(1, set.Weight));
        Assert.All(report.Book.Claims, claim => Assert.Equal(Standing.Possible, report.StandingOf(claim)));
        var total = report.RangeOf(Whole);
        Assert.Equal((697, 700), (total.Low, total.High));
        Assert.Null(total.Best);
        Assert.Equal([new CountRange(697, 697), new CountRange(700, 700)], total.Scenarios.AsEnumerable());
        Assert.Equal(FigureStatus.Conflicting, total.Status);
        Assert.Equal([new CountRange(390, 390), new CountRange(393, 393)], report.RangeOf(Phase(1)).Scenarios.AsEnumerable());
    }

    [Fact]
    public void Case_4_a_headline_of_207_and_195_soldiers_can_both_be_true()
    {
        var report = Book(1, Claims.By(Zelensky, "1", 207), Claims.By(Ministry, "2", 195, Military), Claims.By(Ministry, "3", 195, Military.With(Party.Russia))).Check();
        Assert.Equal(Verdict.Consistent, report.Verdict);
        Assert.Equal("doubt ES1001: May, returned to Ukraine: 207 (President Zelensky) against Military 195 (Russian Ministry of Defence); both can be true only if 12 of the 207 were not military",
            Assert.Single(report.Findings).ToString());
        Assert.Equal("up to 12 (inferred)", report.RangeOf(Civilian).ToString());
    }

    [Fact]
    public void Case_4_a_tie_is_not_decided_by_the_number_of_outlets()
    {
        var copies = Enumerable.Range(10, 20).Select(outlet => Claims.By(Ministry, $"{outlet}", 195));
        var report = Book(1, [Claims.By(Zelensky, "01", 207), .. copies, Claims.By(Ministry, "02", 195, Military), Claims.By(Ministry, "03", 195, Whole.With(Party.Russia))]).Check();
        Assert.Equal("207 (President Zelensky) ≠ 195 (Russian Ministry of Defence)", Assert.Single(report.Conflicts).ToString());
        Assert.Equal(["doubt 207 (President Zelensky)", "doubt 195 (Russian Ministry of Defence)"], report.DoubtSets.Select(set => set.ToString()));
        Assert.Equal([new CountRange(195, 195), new CountRange(207, 207)], report.RangeOf(Whole).Scenarios.AsEnumerable());
        Assert.Null(report.RangeOf(Whole).Best);
    }

    [Fact]
    public void Case_4_206_beside_207_is_a_plain_contradiction()
    {
        var report = Book(1, Claims.By(Zelensky, "1", 207), Claims.By("dpa", "2", 206)).Check();
        Assert.Equal(FindingCode.DifferentCounts, Assert.Single(report.Conflicts).Code);
        Assert.Equal("207 (President Zelensky) ≠ 206 (dpa)", report.Conflicts[0].ToString());
    }

    [Fact]
    public void Case_5_an_asymmetric_exchange_is_consistent()
    {
        var report = Book(1, Claims.By(Zelensky, "1", 230), Claims.By(Zelensky, "2", 224, Military), Claims.By(Zelensky, "3", 6, Civilian), Claims.By(Ministry, "4", 248, Whole.With(Party.Russia))).Check();
        Assert.Equal(Verdict.Consistent, report.Verdict);
        Assert.Empty(report.Findings);
        Assert.Equal((230, 248), (report.RangeOf(Whole).Best, report.RangeOf(Whole.With(Party.Russia)).Best));
        Assert.Equal("478 (inferred)", report.RangeOf(Whole.With(Party.Both)).ToString());
    }

    [Fact]
    public void Case_6_a_running_total_contradicts_what_was_returned_since_an_earlier_one()
    {
        var report = Book(3,
            Claims.By("Ukrainian authorities", "1", Count.MoreThan(5_000), Scope.Period(null, new(2025, 4, 20), Party.Ukraine, via: "exchange")),
            Claims.By(Zelensky, "2", 390, Phase(1)), Claims.By(Zelensky, "3", 307, Phase(2)), Claims.By(Zelensky, "4", 303, Phase(3)),
            Claims.By(Headquarters, "5", 697, Phase(new PhaseRun(1, 2))), Claims.By(Headquarters, "6", 1_000, Whole),
            Claims.By(Zelensky, "7", 5_857, Scope.Period(null, new(2025, 7, 28), Party.Ukraine, via: "exchange"))).Check();
        Assert.Equal(Verdict.Contradictory, report.Verdict);
        Assert.True(report.IsComplete);
        Assert.Equal(
        [
            "1,000 in “May” (Coordination Headquarters) + 5,001 by 2025-04-20, via exchange (Ukrainian authorities: more than 5,000) = 6,001 > 5,857 by 2025-07-28, via exchange (President Zelensky)",
            "303 in “May”, phase 3 (President Zelensky) + 697 in “May”, phases 1-2 (Coordination Headquarters) + 5,001 by 2025-04-20, via exchange (Ukrainian authorities: more than 5,000) = 6,001 > 5,857 by 2025-07-28, via exchange (President Zelensky)",
            "390 in “May”, phase 1 (President Zelensky) + 307 in “May”, phase 2 (President Zelensky) + 303 in “May”, phase 3 (President Zelensky) + 5,001 by 2025-04-20, via exchange (Ukrainian authorities: more than 5,000) = 6,001 > 5,857 by 2025-07-28, via exchange (President Zelensky)",
        ], report.Conflicts.Select(conflict => conflict.ToString()));
        Assert.All(report.Conflicts, conflict => Assert.Equal(FindingCode.PeriodsDoNotAddUp, conflict.Code));
        Assert.All(report.Conflicts, conflict => Assert.Contains(conflict.Hypotheses, hypothesis => hypothesis.Kind == HypothesisKind.OtherScope));
        Assert.Equal(["doubt more than 5,000 (Ukrainian authorities)", "doubt 5,857 (President Zelensky)"], report.DoubtSets.Select(set => set.ToString()));
        Assert.All(report.Conflicts, conflict => Assert.True(CertificateChecker.Proves(report.Book, conflict.Certificate)));
        Assert.Equal("1,000 (conflicting)", report.RangeOf(Whole).ToString());
    }

    [Fact]
    public void Case_7_a_lower_bound_contradicts_nothing_above_it()
    {
        var held = Scope.Held(new(2025, 5, 23), Party.Ukraine);
        var report = Book(1, Claims.By("Iryna Vereshchuk", "1", Count.AtLeast(8_000), held), Claims.By("outlet", "2", 16_000, held)).Check();
        Assert.Equal(Verdict.Consistent, report.Verdict);
        Assert.Equal("16,000 (corroborated)", report.RangeOf(held).ToString());
        Assert.Equal(Verdict.Contradictory, Book(1, Claims.By("Iryna Vereshchuk", "1", Count.AtLeast(8_000), held), Claims.By("outlet", "2", 7_999, held)).Check().Verdict);
    }

    private static Scope Phase(PhaseRun run) => Scope.Of("may", Party.Ukraine, phases: run);

    private static ClaimBook Book(int phases, params Claim[] claims) =>
        ClaimBook.Of(claims, exchanges: [new World(phases, [Party.Ukraine, Party.Russia], [], []).Exchange]);
}
