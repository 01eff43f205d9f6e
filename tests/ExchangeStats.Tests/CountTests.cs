namespace ExchangeStats.Tests;

public class CountTests
{
    [Fact]
    public void Default_count_is_unknown_not_zero()
    {
        Assert.Equal(Count.Unknown, default);
        Assert.NotEqual(Count.Zero, default);
        Assert.True(default(Count).IsUnknown);
        Assert.Null(default(Count).Number);
        Assert.Equal(CountRange.Any, default(Count).Range);
    }

    [Fact]
    public void A_bare_number_means_exactly_that_number()
    {
        Count fromInt = 390;
        Count fromLong = 390L;
        Assert.Equal(Count.Exactly(390), fromInt);
        Assert.Equal(Count.Exactly(390), fromLong);
    }

    public static TheoryData<string, Count, long, long?> Ranges => new()
    {
        { "exactly", Count.Exactly(390), 390, 390 },
        { "about, rounded to hundreds", Count.About(100), 50, 150 },
        { "about, rounded to tens", Count.About(390), 370, 410 },
        { "about, to the last person", Count.About(7), 6, 8 },
        { "about nobody", Count.About(0), 0, 1 },
        { "about, stated", Count.About(490, 50), 440, 540 },
        { "about, stated and cut off at zero", Count.About(10, 20), 0, 30 },
        { "nearly", Count.Nearly(400), 350, 399 },
        { "nearly one", Count.Nearly(1), 0, 0 },
        { "at least", Count.AtLeast(8000), 8000, null },
        { "more than", Count.MoreThan(130), 131, null },
        { "more than the last but one", Count.MoreThan(long.MaxValue - 1), long.MaxValue, null },
        { "at most", Count.AtMost(50), 0, 50 },
        { "fewer than", Count.FewerThan(10), 0, 9 },
        { "fewer than one", Count.FewerThan(1), 0, 0 },
        { "between", Count.Between(10, 20), 10, 20 },
        { "unknown", Count.Unknown, 0, null },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Every_wording_admits_its_numbers(string wording, Count count, long low, long? high) =>
        Assert.Equal((wording, new CountRange(low, high)), (wording, count.Range));

    [Fact]
    public void Counts_are_equal_by_wording_not_by_range()
    {
        Assert.NotEqual(Count.MoreThan(130), Count.AtLeast(131));
        Assert.Equal(Count.MoreThan(130).Range, Count.AtLeast(131).Range);
        Assert.NotEqual(Count.About(100), Count.About(100, 50));
        Assert.True(Count.Exactly(390) == 390);
        Assert.True(Count.Exactly(390) != Count.AtLeast(390));
    }

    [Fact]
    public void The_parts_of_a_count_can_be_read_back()
    {
        var between = Count.Between(10, 20);
        Assert.Equal((CountWording.Between, 10L, 20L), (between.Wording, between.Number!.Value, between.Upper!.Value));
        Assert.Equal(50, Count.About(490, 50).Tolerance);
        Assert.Null(Count.About(490).Tolerance);
        Assert.Null(Count.AtMost(50).Upper);
        Assert.Null(between.Tolerance);
    }

    [Fact]
    public void Only_one_admitted_number_is_exact_however_it_was_worded()
    {
        Assert.True(Count.Exactly(5).IsExact);
        Assert.True(Count.FewerThan(1).IsExact);
        Assert.True(Count.Between(5, 5).IsExact);
        Assert.False(Count.AtLeast(5).IsExact);
        Assert.False(Count.Unknown.IsExact);
    }

    [Fact]
    public void Counts_are_compatible_when_one_number_makes_both_true()
    {
        Assert.True(Count.AtLeast(300).IsCompatibleWith(390));
        Assert.True(Count.About(400).IsCompatibleWith(390));
        Assert.False(Count.MoreThan(390).IsCompatibleWith(390));
        Assert.False(Count.Nearly(390).IsCompatibleWith(390));
        Assert.True(Count.Unknown.IsCompatibleWith(Count.Zero));
    }

    [Fact]
    public void Nobody_is_counted_below_zero()
    {
        var problem = Assert.Throws<ArgumentOutOfRangeException>(() => Count.Exactly(-5));
        Assert.StartsWith("A count of people is never negative.", problem.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Count.AtLeast(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Count.AtMost(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Count.MoreThan(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Count.About(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Count.About(-1, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Count.FewerThan(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Count.Nearly(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Count.Between(-1, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => { Count count = -5; _ = count; });
    }

    [Fact]
    public void Impossible_counts_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Count.Between(20, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => Count.MoreThan(long.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Count.About(100, 0));
        Assert.Throws<OverflowException>(() => Count.About(long.MaxValue));
        Assert.Throws<OverflowException>(() => Count.About(long.MaxValue, 1));
    }

    [Fact]
    public void The_plainest_count_of_a_range_is_found()
    {
        Assert.Equal(Count.Unknown, Count.Of(CountRange.Any));
        Assert.Equal(Count.AtLeast(5), Count.Of(new(5, null)));
        Assert.Equal(Count.Exactly(5), Count.Of(new(5, 5)));
        Assert.Equal(Count.Zero, Count.Of(new(0, 0)));
        Assert.Equal(Count.AtMost(5), Count.Of(new(0, 5)));
        Assert.Equal(Count.Between(5, 6), Count.Of(new(5, 6)));
    }
}
