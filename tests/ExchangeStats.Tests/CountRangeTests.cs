namespace ExchangeStats.Tests;

public class CountRangeTests
{
    private static readonly CountRange From5To8 = new(5, 8);

    [Fact]
    public void The_default_range_admits_every_number() => Assert.Equal(CountRange.Any, default);

    [Fact]
    public void Both_ends_are_included()
    {
        Assert.True(From5To8.Contains(5));
        Assert.True(From5To8.Contains(8));
        Assert.False(From5To8.Contains(4));
        Assert.False(From5To8.Contains(9));
        Assert.True(new CountRange(5, null).Contains(long.MaxValue));
    }

    [Fact]
    public void A_range_contains_a_narrower_one()
    {
        Assert.True(From5To8.Contains(new CountRange(6, 7)));
        Assert.True(From5To8.Contains(From5To8));
        Assert.False(From5To8.Contains(new CountRange(6, null)));
        Assert.False(From5To8.Contains(new CountRange(4, 6)));
        Assert.True(CountRange.Any.Contains(new CountRange(6, null)));
    }

    [Fact]
    public void Two_ranges_share_what_lies_in_both()
    {
        Assert.Equal(new CountRange(7, 8), From5To8.Intersect(new(7, null)));
        Assert.Equal(new CountRange(8, 8), From5To8.Intersect(new(8, 20)));
        Assert.Null(From5To8.Intersect(new(9, 20)));
        Assert.Equal(new CountRange(9, null), CountRange.Any.Intersect(new(9, null)));
    }

    [Fact]
    public void The_hull_spans_both()
    {
        Assert.Equal(new CountRange(1, 8), From5To8.Hull(new(1, 2)));
        Assert.Equal(new CountRange(5, null), From5To8.Hull(new(9, null)));
    }

    [Fact]
    public void Impossible_ranges_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountRange(-1, 5));
        var problem = Assert.Throws<ArgumentOutOfRangeException>(() => new CountRange(5, 4));
        Assert.StartsWith("The high end 4 is below the low end 5.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sums_beyond_the_largest_number_throw()
    {
        Assert.Throws<OverflowException>(() => new CountRange(long.MaxValue, null) + new CountRange(1, 1));
        Assert.Throws<OverflowException>(() => new CountRange(0, long.MaxValue) + new CountRange(0, 1));
    }

    [Theory]
    [InlineData(697, 697L, "697")]
    [InlineData(697, 1_700L, "697–1,700")]
    [InlineData(1_697, null, "1,697 or more")]
    [InlineData(0, null, "0 or more")]
    public void A_range_is_written_in_English(long low, long? high, string text) => Assert.Equal(text, new CountRange(low, high).ToString());
}
