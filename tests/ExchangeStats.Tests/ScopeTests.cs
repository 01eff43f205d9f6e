namespace ExchangeStats.Tests;

public class ScopeTests
{
    private static readonly DateOnly Day = new(2025, 5, 23);

    public static TheoryData<Scope, string> InWords => new()
    {
        { Scope.Of("may", Party.Ukraine), "returned to Ukraine, may" },
        { Scope.Of("may", Party.Ukraine, Category.Military, 2), "returned to Ukraine, Military, phase 2 of may" },
        { Scope.Of("may", Party.Ukraine, null, new PhaseRun(1, 2)), "returned to Ukraine, phases 1-2 of may" },
        { Scope.Of("may", Party.Both), "returned to Both sides together, may" },
        { Scope.Of("may", Party.Russia, measure: Measure.Remains), "remains returned to Russia, may" },
        { Scope.Of("may", Party.Russia, measure: Measure.Declined), "declined to return to Russia, may" },
        { Scope.Period(null, Day, Party.Ukraine), "returned to Ukraine, by 2025-05-23" },
        { Scope.Period(new(2022, 2, 24), Day, Party.Ukraine, via: "exchange"), "returned to Ukraine, from 2022-02-24 to 2025-05-23, via exchange" },
        { Scope.Period(null, Day, Party.Ukraine, measure: Measure.Exchanges), "exchanges, by 2025-05-23" },
        { Scope.Held(Day, Party.Ukraine, Category.Civilian), "held, of Ukraine, Civilians, on 2025-05-23" },
    };

    [Theory]
    [MemberData(nameof(InWords))]
    public void A_scope_says_what_it_speaks_about(Scope scope, string words) => Assert.Equal(words, scope.ToString());

    [Fact]
    public void Scopes_are_equal_when_all_parts_are()
    {
        Assert.Equal(Scope.Of("may", Party.Ukraine, null, 1), Scope.Of("may", Party.Ukraine, Category.All, new PhaseRun(1, 1)));
        Assert.NotEqual(Scope.Of("may", Party.Ukraine), Scope.Of("may", Party.Russia));
        Assert.NotEqual(Scope.Of("may", Party.Ukraine), Scope.Of("May", Party.Ukraine));
        Assert.NotEqual(Scope.Held(Day, Party.Ukraine), Scope.Period(null, Day, Party.Ukraine));
    }

    [Fact]
    public void A_scope_moves_to_another_party_or_category_with_all_the_rest()
    {
        var scope = Scope.Period(Day, Day, Party.Ukraine, Category.Military, "UAE", Measure.Remains);
        Assert.Equal(Scope.Period(Day, Day, Party.Russia, Category.Military, "UAE", Measure.Remains), scope.With(Party.Russia));
        Assert.Equal(Scope.Period(Day, Day, Party.Ukraine, Category.All, "UAE", Measure.Remains), scope.With(Category.All));
        Assert.Equal(Scope.Of("may", Party.Russia, phases: 2), Scope.Of("may", Party.Ukraine, phases: 2).With(Party.Russia));
    }

    [Fact]
    public void Impossible_scopes_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Scope.Of("", Party.Ukraine));
        Assert.Throws<ArgumentNullException>(() => Scope.Of("may", null!));
        var problem = Assert.Throws<ArgumentException>(() => Scope.Period(Day, Day.AddDays(-1), Party.Ukraine));
        Assert.StartsWith("The last day 2025-05-22 is before the first day 2025-05-23.", problem.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PhaseRun(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PhaseRun(2, 1));
    }
}
