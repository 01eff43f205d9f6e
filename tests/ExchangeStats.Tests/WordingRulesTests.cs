namespace ExchangeStats.Tests;

public class WordingRulesTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(7, 1)]
    [InlineData(10, 5)]
    [InlineData(100, 50)]
    [InlineData(110, 6)]
    [InlineData(390, 20)]
    [InlineData(400, 50)]
    [InlineData(401, 21)]
    [InlineData(1_000, 500)]
    [InlineData(16_000, 800)]
    [InlineData(1_000_000_000_000_000_000, 500_000_000_000_000_000)]
    [InlineData(long.MaxValue, 461_168_601_842_738_791)]
    public void The_tolerance_is_5_percent_or_half_the_unit_of_the_last_digit(long number, long tolerance) =>
        Assert.Equal(tolerance, WordingRules.Default.ToleranceOf(number));

    [Theory]
    [InlineData(0, false, 100, 1)]
    [InlineData(0, true, 100, 50)]
    [InlineData(10, false, 100, 10)]
    [InlineData(100, false, 100, 100)]
    public void Other_rules_give_other_tolerances(int percent, bool rounding, long number, long tolerance) =>
        Assert.Equal(tolerance, new WordingRules(percent, rounding).ToleranceOf(number));

    [Fact]
    public void Rules_change_the_range_and_not_the_count()
    {
        var rules = new WordingRules(100, false);
        Assert.Equal(new CountRange(0, 200), Count.About(100).RangeUnder(rules));
        Assert.Equal(new CountRange(0, 99), Count.Nearly(100).RangeUnder(rules));
        Assert.Equal(new CountRange(50, 150), Count.About(100).Range);
        Assert.Equal(new CountRange(440, 540), Count.About(490, 50).RangeUnder(rules));
    }

    [Fact]
    public void Rules_are_equal_when_all_of_them_are()
    {
        Assert.Equal(WordingRules.Default, new WordingRules(5, true));
        Assert.NotEqual(WordingRules.Default, new WordingRules(5, false));
    }

    [Fact]
    public void Impossible_rules_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new WordingRules(-1, true));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WordingRules(101, true));
        Assert.Throws<ArgumentOutOfRangeException>(() => WordingRules.Default.ToleranceOf(-1));
    }

    [Fact]
    public void Reports_print_the_rules()
    {
        Assert.Equal(
            "“about n” is n ± 5 % or half the unit of its last non-zero digit, whichever is more, rounded up and at least 1; “nearly n” is from n minus that to n − 1",
            WordingRules.Default.ToString());
        Assert.Equal("“about n” is n ± 10 %, rounded up and at least 1; “nearly n” is from n minus that to n − 1", new WordingRules(10, false).ToString());
    }
}
