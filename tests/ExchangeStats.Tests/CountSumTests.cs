namespace ExchangeStats.Tests;

public class CountSumTests
{
    [Fact]
    public void Two_days_are_697() => Assert.Equal(697, Count.Exactly(390) + 307);

    [Fact]
    public void No_counts_sum_to_exactly_zero()
    {
        Assert.Equal(Count.Zero, Count.Sum([]));
        Assert.Equal(Count.Zero, Array.Empty<Count>().Sum());
        Assert.Equal(697, new[] { "390", "307" }.Select(text => Count.Parse(text)).Sum());
    }

    public static TheoryData<Count, Count, Count> Pairs => new()
    {
        { 390, Count.AtLeast(307), Count.AtLeast(697) },
        { 390, Count.Unknown, Count.AtLeast(390) },
        { 390, Count.MoreThan(307), Count.MoreThan(697) },
        { 390, Count.About(100), Count.About(490, 50) },
        { 390, Count.About(100, 10), Count.About(490, 10) },
        { 390, Count.AtMost(10), Count.Between(390, 400) },
        { 390, Count.FewerThan(10), Count.Between(390, 399) },
        { 390, Count.Nearly(400), Count.Between(740, 789) },
        { 390, Count.Between(10, 20), Count.Between(400, 410) },
        { Count.Unknown, Count.Unknown, Count.Unknown },
        { Count.Unknown, Count.AtMost(10), Count.Unknown },
        { Count.Unknown, Count.FewerThan(10), Count.Unknown },
        { Count.Unknown, Count.AtLeast(10), Count.AtLeast(10) },
        { Count.Unknown, Count.MoreThan(10), Count.MoreThan(10) },
        { Count.Unknown, Count.About(100), Count.AtLeast(50) },
        { Count.AtLeast(0), Count.AtLeast(0), Count.Unknown },
        { Count.AtLeast(10), Count.AtLeast(20), Count.AtLeast(30) },
        { Count.AtLeast(10), Count.MoreThan(20), Count.MoreThan(30) },
        { Count.MoreThan(10), Count.MoreThan(20), Count.MoreThan(31) },
        { Count.MoreThan(10), Count.FewerThan(20), Count.MoreThan(10) },
        { Count.AtLeast(10), Count.AtMost(20), Count.AtLeast(10) },
        { Count.AtMost(10), Count.AtMost(20), Count.AtMost(30) },
        { Count.AtMost(10), Count.FewerThan(20), Count.FewerThan(30) },
        { Count.FewerThan(10), Count.FewerThan(20), Count.FewerThan(29) },
        { Count.AtMost(10), Count.Between(0, 5), Count.Between(0, 15) },
        { Count.About(100), Count.About(100), Count.About(200, 100) },
        { Count.About(10, 20), 50, Count.Between(50, 80) },
        { Count.About(0), 50, Count.Between(50, 51) },
        { Count.About(100), Count.Nearly(400), Count.Between(400, 549) },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_wording_of_a_sum_is_the_weakest_that_is_true(Count left, Count right, Count sum)
    {
        Assert.Equal(sum, left + right);
        Assert.Equal(sum, right + left);
    }

    [Fact]
    public void A_sum_beyond_the_largest_number_throws()
    {
        Assert.Throws<OverflowException>(() => Count.Exactly(long.MaxValue) + 1);
        Assert.Throws<OverflowException>(() => Count.AtLeast(long.MaxValue) + Count.AtLeast(1));
        Assert.Throws<OverflowException>(() => Count.MoreThan(long.MaxValue - 1) + 1);
        Assert.Throws<OverflowException>(() => Count.AtMost(long.MaxValue) + Count.AtMost(1));
        Assert.Throws<OverflowException>(() => Count.About(long.MaxValue - 10, 10) + 1);
        Assert.Throws<OverflowException>(() => Count.Sum([long.MaxValue, 1]));
    }

    [Fact]
    public void A_sum_up_to_the_largest_number_is_exact()
    {
        Assert.Equal(long.MaxValue, Count.Exactly(long.MaxValue - 1) + 1);
        Assert.Equal(Count.AtMost(long.MaxValue), Count.FewerThan(long.MaxValue) + Count.AtMost(1));
        Assert.Equal(Count.MoreThan(long.MaxValue - 1), Count.MoreThan(long.MaxValue - 1) + Count.Unknown);
        Assert.Equal(Count.About(long.MaxValue - 9, 9), Count.About(long.MaxValue - 10, 9) + 1);
    }

    [Fact]
    public void Other_rules_widen_a_sum()
    {
        var rules = new WordingRules(20, false);
        Assert.Equal(Count.About(490, 20), Count.Add(390, Count.About(100), rules));
        Assert.Equal(Count.Between(470, 489), Count.Sum([390, Count.Nearly(100)], rules));
    }

    [Fact]
    public void Of_1_000_agreed_303_remain() => Assert.Equal(303, Count.Remaining(1_000, Count.Exactly(390) + 307));

    public static TheoryData<Count, Count, Count> Remainders => new()
    {
        { 1_000, Count.AtLeast(697), Count.AtMost(303) },
        { 1_000, Count.MoreThan(697), Count.AtMost(302) },
        { 1_000, Count.AtMost(697), Count.Between(303, 1_000) },
        { 1_000, Count.Unknown, Count.AtMost(1_000) },
        { 1_000, 1_000, Count.Zero },
        { 1_000, 1_027, Count.Zero },
        { 1_000, Count.About(490, 50), Count.Between(460, 560) },
        { Count.Unknown, 697, Count.Unknown },
        { Count.AtLeast(1_000), 697, Count.AtLeast(303) },
        { Count.AtLeast(1_000), Count.AtLeast(697), Count.Unknown },
        { Count.AtMost(1_000), 697, Count.AtMost(303) },
        { Count.About(1_000, 100), 950, Count.AtMost(150) },
    };

    [Theory]
    [MemberData(nameof(Remainders))]
    public void What_remains_is_as_wide_as_the_counts_allow(Count agreed, Count returned, Count remaining) =>
        Assert.Equal(remaining, Count.Remaining(agreed, returned));
}
