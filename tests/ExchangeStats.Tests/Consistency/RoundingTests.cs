using ExchangeStats.Consistency;

namespace ExchangeStats.Tests.Consistency;

public class RoundingTests
{
    [Fact]
    public void One_finding_names_all_who_agree()
    {
        var finding = Assert.Single(Noticed.Findings(Book(
            Claims.By("a", "1", Count.About(200)), Claims.By("b", "2", 207), Claims.By("c", "3", 206), Claims.By("d", "4", 207), Claims.By("e", "5", 400)), "ES0011"));
        Assert.Equal("may, returned to Ukraine: about 200 (a) agrees with 206 (c) and 207 (b and d) only as an approximation", finding.Message);
        Assert.Equal(["1", "2", "3", "4"], finding.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public void Approximate_numbers_may_agree_with_each_other() => Assert.Equal(
        "may, returned to Ukraine: about 195 (b) agrees with about 200 (a) only as an approximation",
        Assert.Single(Noticed.In(Book(Claims.By("a", "1", Count.About(200)), Claims.By("b", "2", Count.About(195))), "ES0011")));

    [Fact]
    public void Each_approximate_number_has_its_own_part_of_the_sentence() => Assert.Equal(
        "may, returned to Ukraine: about 200 (a) agrees with 206 (c) only as an approximation; nearly 400 (b) agrees with 390 (d) only as an approximation",
        Assert.Single(Noticed.In(Book(Claims.By("a", "1", Count.About(200)), Claims.By("b", "2", Count.Nearly(400)), Claims.By("c", "3", 206), Claims.By("d", "4", 390)), "ES0011")));

    [Fact]
    public void The_category_is_named() => Assert.Equal(
        "may, returned to Ukraine, Military: about 200 (a) agrees with at least 205 (b) only as an approximation",
        Assert.Single(Noticed.In(Book(Claims.By("a", "1", Count.About(200), Military), Claims.By("b", "2", Count.AtLeast(205), Military)), "ES0011")));

    [Theory]
    [InlineData("about 200", "200")]
    [InlineData("about 200", "at least 195")]
    [InlineData("about 200", "more than 200")]
    [InlineData("about 200", "300")]
    [InlineData("about 200", "190-210")]
    [InlineData("nearly 400", "400")]
    [InlineData("fewer than 400", "390")]
    [InlineData("at least 200", "207")]
    public void Numbers_that_agree_as_they_stand_or_not_at_all_are_passed_over(string one, string other) =>
        Assert.Empty(Noticed.In(Book(Claims.By("a", "1", Count.Parse(one)), Claims.By("b", "2", Count.Parse(other))), "ES0011"));

    [Fact]
    public void The_ends_of_the_range_belong_to_it()
    {
        Assert.Single(Noticed.In(Book(Claims.By("a", "1", Count.About(200, 7)), Claims.By("b", "2", 207)), "ES0011"));
        Assert.Empty(Noticed.In(Book(Claims.By("a", "1", Count.About(200, 6)), Claims.By("b", "2", 207)), "ES0011"));
    }

    [Fact]
    public void Whoever_gives_both_numbers_has_only_rounded()
    {
        Assert.Empty(Noticed.In(Book(Claims.By("a", "1", Count.About(200)), Claims.By("a", "2", 207), Claims.By("b", "3", 207)), "ES0011"));
        Assert.Equal("may, returned to Ukraine: about 200 (c) agrees with 207 (a) only as an approximation",
            Assert.Single(Noticed.In(Book(Claims.By("a", "1", Count.About(200)), Claims.By("a", "2", 207), Claims.By("c", "3", Count.About(200))), "ES0011")));
    }

    [Fact]
    public void Another_party_and_an_expected_number_are_not_compared() => Assert.Empty(Noticed.In(
        Book(Claims.By("a", "1", Count.About(200)), Claims.By("b", "2", 207, Scope.Of("may", Party.Russia)), Claims.By("c", "3", 206, status: ClaimStatus.Expected)), "ES0011"));

    [Fact]
    public void The_rules_of_wording_decide()
    {
        var book = Book(Claims.By("a", "1", Count.About(200)), Claims.By("b", "2", 207));
        Assert.DoesNotContain(book.Check(new ConsistencyOptions(new WordingRules(1, false))).Findings, finding => finding.Code == FindingCode.AgreeAsRounded);
    }

    [Fact]
    public void The_order_of_claims_changes_nothing()
    {
        Claim[] said = [Claims.By("a", "1", Count.About(200)), Claims.By("b", "2", 207), Claims.By("c", "3", Count.About(210)), Claims.By("d", "4", 206)];
        Assert.Equal(Noticed.Findings(Book(said), "ES0011"), Noticed.Findings(Book([.. said.Reverse()]), "ES0011"));
    }

    private static Scope Military => Scope.Of("may", Party.Ukraine, Category.Military);

    private static ClaimBook Book(params Claim[] claims) => ClaimBook.Of(claims);
}
