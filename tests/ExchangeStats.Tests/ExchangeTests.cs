namespace ExchangeStats.Tests;

public class ExchangeTests
{
    private static readonly DateOnly First = new(2025, 5, 23);

    private static readonly ExchangeBuilder TwoPhases = Exchange.Between(Party.Ukraine, Party.Russia)
        .Titled("1,000 for 1,000").Agreed(1_000)
        .Phase(First, each: 390)
        .Phase(First.AddDays(1), each: 307);

    [Fact]
    public void A_swap_of_two_phases_is_described_in_five_lines()
    {
        var swap = TwoPhases.Build();
        Assert.Equal(697, swap.Total(Party.Ukraine));
        Assert.Equal(303, swap.Remaining(Party.Ukraine));
        Assert.Equal("69.7 %", swap.Progress(Party.Ukraine).ToString());
        Assert.Equal("2025-05-23 390, 2025-05-24 697", swap.CumulativeReturns(Party.Ukraine).ToString());
        Assert.Equal("1,000 for 1,000: Ukraine 697, Russia 697", swap.ToString());
        Assert.Equal(1_394, swap.Total(Party.Both));
        Assert.Equal(1_394, swap.Total(Party.Of("UA+RU")));
        Assert.Equal((First, First.AddDays(1)), (swap.FirstDate!.Value, swap.LastDate!.Value));
    }

    [Fact]
    public void With_its_third_phase_1_000_returned_and_nobody_remains()
    {
        var swap = TwoPhases.Phase(First.AddDays(2), each: 303).Build();
        Assert.Equal(1_000, swap.Total(Party.Ukraine));
        Assert.Equal(Count.Zero, swap.Remaining(Party.Ukraine));
        Assert.Equal("100.0 %", swap.Progress(Party.Ukraine).ToString());
        Assert.Equal(697, swap.TotalThrough(2, Party.Ukraine));
        Assert.Equal(Count.Zero, swap.TotalThrough(0, Party.Ukraine));
        Assert.Throws<ArgumentOutOfRangeException>(() => swap.TotalThrough(4, Party.Ukraine));
    }

    [Fact]
    public void One_for_1_027_is_an_ordinary_swap()
    {
        var israel = Party.Of("IL", new Label("Israel"));
        var hamas = Party.Of("HAMAS", new Label("Hamas"));
        var swap = Exchange.Between(israel, hamas)
            .Agreed(new Agreement([new(israel, Category.All, 1), new(hamas, Category.All, 1_027)]))
            .Phase(new(2011, 10, 18), (israel, 1), (hamas, 477))
            .Phase(new(2011, 12, 18), (israel, 0), (hamas, 550))
            .Build();
        Assert.Equal(1, swap.Total(israel));
        Assert.Equal(1_027, swap.Total(hamas));
        Assert.Equal(1_028, swap.Total(Party.Both));
        Assert.Equal(Count.Zero, swap.Remaining(hamas));
        Assert.Equal("Exchange between Israel and Hamas", swap.Title);
    }

    [Fact]
    public void In_a_one_sided_release_what_nobody_said_of_the_other_side_is_unknown()
    {
        var release = Exchange.Between(Party.Ukraine, Party.Russia).OfKind(ExchangeKind.Release).Phase(First, (Party.Ukraine, 10)).Build();
        Assert.Equal(10, release.Total(Party.Ukraine));
        Assert.True(release.Total(Party.Russia).IsUnknown);
        Assert.Equal(Count.AtLeast(10), release.Total(Party.Both));
        Assert.True(release.Remaining(Party.Ukraine).IsUnknown);
        Assert.Equal("unknown", release.Progress(Party.Ukraine).ToString());
    }

    [Fact]
    public void To_a_party_that_takes_no_part_exactly_nobody_was_returned()
    {
        var swap = TwoPhases.Build();
        Assert.Equal(Count.Zero, swap.Total(Party.Of("BY")));
        Assert.Equal(2, swap.CumulativeReturns(Party.Of("BY")).Count);
    }

    [Fact]
    public void Seven_parties_are_as_ordinary_as_two()
    {
        var (us, germany, poland, slovenia, norway, belarus) =
            (Party.Of("US"), Party.Of("DE"), Party.Of("PL"), Party.Of("SI"), Party.Of("NO"), Party.Of("BY"));
        var ankara = Exchange.Between(Party.Russia, us, germany, poland, slovenia, norway, belarus)
            .Phase(new(2024, 8, 1), (Party.Russia, 8), (us, 3), (germany, 13), (poland, 0), (slovenia, 0), (norway, 0), (belarus, 0))
            .MediatedBy("Türkiye")
            .Build();
        Assert.Equal(24, ankara.Total(Party.Both));
        Assert.Equal(16, ankara.Total(Party.Together(us, germany)));
        Assert.Equal(7, ankara.Parties.Length);
    }

    [Fact]
    public void Several_handovers_on_one_day_stay_apart_and_in_order()
    {
        var swap = Exchange.Between(Party.Ukraine, Party.Russia).Phase(First, each: 270).Phase(First, each: 120).Build();
        Assert.Equal("2025-05-23 270, 2025-05-23 390", swap.CumulativeReturns(Party.Ukraine).ToString());
        Assert.Equal([1, 2], swap.Phases.Select(phase => phase.Number));
    }

    [Fact]
    public void A_withheld_size_is_unknown_and_makes_the_total_an_at_least()
    {
        var swap = Exchange.Between(Party.Ukraine, Party.Russia).Agreed(1_200).Phase(First, each: Count.Unknown).Phase(First.AddDays(1), each: 60).Build();
        Assert.Equal(Count.AtLeast(60), swap.Total(Party.Ukraine));
        Assert.Equal(Count.AtMost(1_140), swap.Remaining(Party.Ukraine));
        Assert.Equal("at least 5.0 %", swap.Progress(Party.Ukraine).ToString());
        Assert.Equal("2025-05-23 unknown, 2025-05-24 at least 60", swap.CumulativeReturns(Party.Ukraine).ToString());
    }

    [Fact]
    public void A_category_has_its_own_total()
    {
        var swap = Exchange.Between(Party.Ukraine, Party.Russia)
            .Phase(First, [new PartyCount(Party.Ukraine, Category.Military, 270), new PartyCount(Party.Ukraine, Category.Civilian, 120)])
            .Build();
        Assert.Equal(270, swap.Total(Party.Ukraine, Category.Military));
        Assert.True(swap.Total(Party.Ukraine).IsUnknown);
    }

    [Fact]
    public void What_was_said_of_the_whole_outranks_the_sum_of_its_phases()
    {
        var swap = TwoPhases.InAll(Party.Ukraine, 700).Build();
        Assert.Equal(700, swap.Total(Party.Ukraine));
        Assert.Equal(390, swap.TotalThrough(1, Party.Ukraine));
        Assert.Equal(697, swap.Total(Party.Russia));
    }

    [Fact]
    public void What_was_said_of_the_whole_may_be_given_before_the_phases()
    {
        var swap = Exchange.Between(Party.Ukraine, Party.Russia).InAll(Party.Ukraine, 700).Phase(First, each: 390).Phase(First.AddDays(1), each: 307).Build();
        Assert.Equal(700, swap.Total(Party.Ukraine));
        Assert.Equal(390, swap.TotalThrough(1, Party.Ukraine));
        Assert.Equal(697, swap.Total(Party.Russia));
    }

    [Fact]
    public void A_phase_added_to_a_finished_exchange_is_added_to_what_was_said_of_it()
    {
        var longer = TwoPhases.InAll(Party.Ukraine, 700).Build().ToBuilder().Phase(First.AddDays(2), each: 303).Build();
        Assert.Equal(1_003, longer.Total(Party.Ukraine));
        Assert.Equal(700, longer.TotalThrough(2, Party.Ukraine));
    }

    [Fact]
    public void A_plan_without_phases_has_the_total_that_was_said_of_it()
    {
        var plan = Exchange.Between(Party.Ukraine, Party.Russia).OfKind(ExchangeKind.Plan).InAll(Party.Ukraine, 1_200).Build();
        Assert.Equal(1_200, plan.Total(Party.Ukraine));
        Assert.True(plan.Total(Party.Russia).IsUnknown);
        Assert.Empty(plan.CumulativeReturns(Party.Ukraine));
    }

    [Fact]
    public void A_total_said_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => TwoPhases.InAll(Party.Ukraine, 700).InAll(Party.Ukraine, 701));

    [Fact]
    public void A_builder_is_never_changed()
    {
        var before = TwoPhases.Build();
        _ = TwoPhases.Titled("other").WithId("other").Agreed(5).MediatedBy("UAE").Phase(First.AddDays(9), each: 1).InAll(Party.Ukraine, 1).OfKind(ExchangeKind.Release);
        Assert.Equal(before, TwoPhases.Build());
    }

    [Fact]
    public void An_exchange_goes_through_its_builder_unchanged()
    {
        var swap = TwoPhases.WithId("UA-RU-2025-05-23").MediatedBy("UAE", "USA").InAll(Party.Ukraine, 700).Build();
        Assert.Equal(swap, swap.ToBuilder().Build());
        Assert.True(swap == swap.ToBuilder().Build());
        Assert.Equal(swap.GetHashCode(), swap.ToBuilder().Build().GetHashCode());
        Assert.True(swap != swap.ToBuilder().Titled("other").Build());
    }

    [Fact]
    public void Phases_out_of_order_are_refused_with_both_days()
    {
        var problem = Assert.Throws<InvalidOperationException>(() => TwoPhases.Phase(First, each: 1).Build());
        Assert.Equal("Phase 3 of \"1,000 for 1,000\" (2025-05-23) is before phase 2 (2025-05-24); give the phases in the order of their days.", problem.Message);
    }

    [Fact]
    public void A_count_for_a_party_that_takes_no_part_is_refused()
    {
        var problem = Assert.Throws<InvalidOperationException>(() => TwoPhases.Phase(First.AddDays(2), (Party.Of("BY"), 5)).Build());
        Assert.Equal("\"1,000 for 1,000\" is between Ukraine and Russia; BY takes no part in it.", problem.Message);
        Assert.Throws<InvalidOperationException>(() => TwoPhases.InAll(Party.Of("BY"), 5).Build());
    }

    [Fact]
    public void Impossible_sides_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Exchange.Between(Party.Ukraine, Party.Ukraine));
        Assert.Throws<ArgumentException>(() => Exchange.Between(Party.Ukraine, Party.Both));
    }
}
