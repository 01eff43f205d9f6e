namespace ExchangeStats.Tests;

public class ProgressTests
{
    public static TheoryData<Count, Count, string> Shares => new()
    {
        { 697, 1_000, "69.7 %" },
        { 0, 1_000, "0.0 %" },
        { 1_000, 1_000, "100.0 %" },
        { 1_027, 1_000, "102.7 %" },
        { 9_999, 10_000, "99.9 %" },
        { Count.AtLeast(697), 1_000, "at least 69.7 %" },
        { Count.AtLeast(6_996), 10_000, "at least 69.9 %" },
        { Count.Between(6_996, 7_001), 10_000, "69.9 % to 70.1 %" },
        { 0, Count.AtLeast(1_000), "0.0 %" },
        { Count.AtLeast(1_200), Count.AtLeast(1_200), "unknown" },
        { Count.Between(690, 700), 1_000, "69.0 % to 70.0 %" },
        { 700, Count.AtLeast(1_000), "0.0 % to 70.0 %" },
        { Count.Unknown, 1_000, "unknown" },
        { 697, Count.Unknown, "unknown" },
        { 697, 0, "unknown" },
        { 697, Count.AtMost(1_000), "unknown" },
        { long.MaxValue, 1, "922,337,203,685,477,580,700.0 %" },
    };

    [Theory]
    [MemberData(nameof(Shares))]
    public void A_share_is_written_in_per_cent(Count returned, Count agreed, string text) =>
        Assert.Equal(text, Progress.Of(returned, agreed).ToString());

    [Fact]
    public void The_default_is_unknown() => Assert.True(default(Progress).IsUnknown);
}
