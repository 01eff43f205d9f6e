namespace ExchangeStats.Tests;

public class PartyTests
{
    [Fact]
    public void A_party_of_a_ready_made_code_is_the_ready_made_one()
    {
        Assert.Same(Party.Ukraine, Party.Of("UA"));
        Assert.Same(Party.Russia, Party.Of("RU"));
        Assert.Same(Party.Both, Party.Of("BOTH"));
        Assert.Equal("Ukraine", Party.Ukraine.ToString());
    }

    [Fact]
    public void Any_other_party_has_its_code_for_a_name()
    {
        var party = Party.Of("AZ");
        Assert.Equal(("AZ", "AZ", false), (party.Code, party.Name.English, party.IsSum));
        Assert.Equal("Azerbaijan", Party.Of("AZ", new Label("Azerbaijan")).ToString());
    }

    [Fact]
    public void Parties_are_equal_by_code_letter_for_letter()
    {
        Assert.True(Party.Of("AZ") == Party.Of("AZ", new Label("Azerbaijan")));
        Assert.True(Party.Of("az") != Party.Of("AZ"));
        Assert.Equal(Party.Of("AZ").GetHashCode(), Party.Of("AZ", new Label("Azerbaijan")).GetHashCode());
        Assert.False(Party.Ukraine == null);
        Assert.False(Party.Ukraine.Equals((object)"UA"));
    }

    [Fact]
    public void A_sum_over_parties_knows_them_in_any_order()
    {
        var sum = Party.Of("UA+RU");
        Assert.Equal(Party.Together(Party.Russia, Party.Ukraine), sum);
        Assert.Equal("RU+UA", sum.Code);
        Assert.Equal([Party.Russia, Party.Ukraine], sum.Members.AsEnumerable());
        Assert.True(sum.IsSum);
        Assert.Equal("Russia and Ukraine", sum.ToString());
        Assert.Equal("Росія і Україна", sum.Name.In(Language.Ukrainian));
        Assert.True(Party.Both.IsSum);
    }

    [Theory]
    [InlineData("")]
    [InlineData("U A")]
    [InlineData("../UA")]
    [InlineData("UA+")]
    [InlineData("UA+UA")]
    [InlineData("UA+BOTH")]
    public void Other_codes_are_refused(string code) => Assert.Throws<ArgumentException>(() => Party.Of(code));

    [Fact]
    public void A_refusal_names_the_code()
    {
        var problem = Assert.Throws<ArgumentException>(() => Party.Of("U A"));
        Assert.StartsWith("\"U A\" is not a party's code; expected letters, digits, hyphens and underscores.", problem.Message, StringComparison.Ordinal);
    }
}
