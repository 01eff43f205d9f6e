using ExchangeStats.Consistency.Records;

namespace ExchangeStats.Tests.Consistency.Records;

public class SumRuleTests
{
    [Theory]
    [InlineData("all = military + civilian", "all = military + civilian")]
    [InlineData("  all=military+civilian ", "all = military + civilian")]
    [InlineData("to Ukraine <= agreed", "to Ukraine ≤ agreed")]
    [InlineData("first + second >= 500", "first + second ≥ 500")]
    [InlineData("a ≥ b", "a ≥ b")]
    [InlineData("a ≤ 0", "a ≤ 0")]
    public void A_rule_is_read_with_or_without_spaces(string text, string rule)
    {
        Assert.Equal(rule, SumRule.Parse(text).ToString());
        Assert.Equal(SumRule.Parse(rule), SumRule.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("all")]
    [InlineData("all =")]
    [InlineData("= all")]
    [InlineData("all = military + ")]
    [InlineData("all = military = civilian")]
    [InlineData("all < military")]
    [InlineData("all <> military")]
    [InlineData("a <= b <= c")]
    [InlineData("a = 99999999999999999999")]
    public void What_is_no_rule_is_quoted_with_what_was_expected(string text)
    {
        Assert.False(SumRule.TryParse(text, out _));
        var exception = Assert.Throws<FormatException>(() => SumRule.Parse(text));
        Assert.Equal($"\"{text}\" is no rule; expected columns or whole numbers joined by +, with =, <= or >= between two sums, such as all = military + civilian", exception.Message);
    }

    [Fact]
    public void Nothing_is_no_rule() => Assert.False(SumRule.TryParse(null, out _));
}
