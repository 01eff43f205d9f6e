namespace ExchangeStats.Tests.Consistency;

public class BreakdownTests
{
    private static readonly Scope All = Scope.Of("may", Party.Ukraine);
    private static readonly Scope Military = All.With(Category.Military);
    private static readonly Scope Civilian = All.With(Category.Civilian);

    [Fact]
    public void A_remainder_is_told_once_for_all_who_leave_it()
    {
        var book = Book([.. Said("a", 390, 270, 100), .. Said("b", 390, 270, 100)]);
        var finding = Assert.Single(Noticed.Findings(book, "ES0009"));
        Assert.Equal("may, returned to Ukraine: a and b count Civilians 100 + Military 270 = 370 of 390; 20 are not said to be either", finding.Message);
        Assert.Equal(6, finding.Claims.Length);
        Assert.Equal("may, returned to Ukraine: a counts Civilians 119 + Military 270 = 389 of 390; 1 is not said to be either",
            Assert.Single(Noticed.In(Book([.. Said("a", 390, 270, 119)]), "ES0009")));
    }

    [Fact]
    public void Different_remainders_are_told_apart() => Assert.Equal(2, Noticed.In(Book([.. Said("a", 390, 270, 100), .. Said("b", 390, 270, 101)]), "ES0009").Length);

    [Theory]
    [InlineData(390, 270, 120)]
    [InlineData(390, 270, 121)]
    public void Whoever_reaches_the_whole_leaves_nobody_over(int all, int military, int civilian) => Assert.Empty(Noticed.In(Book([.. Said("a", all, military, civilian)]), "ES0009"));

    [Fact]
    public void One_claimant_must_give_every_part_exactly()
    {
        Assert.Empty(Noticed.In(Book([.. Said("a", 390, 270, Count.AtLeast(100))]), "ES0009"));
        Assert.Empty(Noticed.In(Book([.. Said("a", Count.About(390), 270, 100)]), "ES0009"));
        Assert.Empty(Noticed.In(Book([Claims.By("a", "1", 390, All), Claims.By("a", "2", 270, Military), Claims.By("b", "3", 100, Civilian)]), "ES0009"));
        Assert.Empty(Noticed.In(Book([Claims.By("a", "1", 390, All), Claims.By("a", "2", 270, Military), Claims.By("b", "3", 5, Civilian.With(Party.Russia))]), "ES0009"));
        Assert.Empty(Noticed.In(Book([Claims.By("a", "1", 390, All), Claims.By("a", "2", 270, Military)]), "ES0009"));
    }

    [Fact]
    public void Of_several_counts_the_most_favourable_are_taken()
    {
        Claim[] said = [.. Said("a", 390, 270, 100), Claims.By("a", "more", 120, Civilian)];
        Assert.Empty(Noticed.In(Book(said), "ES0009"));
        Assert.Empty(Noticed.In(Book([.. Said("a", 390, 270, 100), Claims.By("a", "fewer", 370, All)]), "ES0009"));
    }

    [Fact]
    public void A_count_that_was_revised_is_left_out()
    {
        var (day, later) = (new DateOnly(2025, 5, 23), new DateOnly(2025, 5, 24));
        Claim[] said = [Claims.By("a", "1", 390, All, day), Claims.By("a", "2", 270, Military, day), Claims.By("a", "3", 100, Civilian, day), Claims.By("a", "4", 120, Civilian, later)];
        Assert.Empty(Noticed.In(Book(said), "ES0009"));
        Assert.Single(Noticed.In(Book(said[..3]), "ES0009"));
    }

    [Fact]
    public void Categories_that_overlap_or_lie_beside_all_leave_no_remainder()
    {
        Category[] ranks = [new("officers", "rank"), new("sergeants", "rank")];
        Assert.Empty(Noticed.In(Book([Claims.By("a", "1", 390, All), .. ranks.Select((rank, index) => Claims.By("a", $"{index + 2}", 10, All.With(rank)))]), "ES0009"));
        Category[] beside = [new("home", "origin", true), new("abroad", "origin", true, isInAll: false)];
        Assert.Empty(Noticed.In(Book([Claims.By("a", "1", 390, All), .. beside.Select((origin, index) => Claims.By("a", $"{index + 2}", 10, All.With(origin)))]), "ES0009"));
    }

    [Fact]
    public void A_dimension_may_have_more_than_two_categories()
    {
        Category[] ages = [new("minor", "age", true), new("adult", "age", true), new("old", "age", true)];
        Assert.Equal("may, returned to Ukraine: a counts adult 30 + minor 20 + old 40 = 90 of 100; 10 are not said to be any of them", Assert.Single(Noticed.In(
            Book([Claims.By("a", "1", 100, All), Claims.By("a", "2", 20, All.With(ages[0])), Claims.By("a", "3", 30, All.With(ages[1])), Claims.By("a", "4", 40, All.With(ages[2]))]), "ES0009")));
    }

    [Fact]
    public void Large_numbers_do_not_wrap() => Assert.Empty(Noticed.In(Book([.. Said("a", long.MaxValue, long.MaxValue, long.MaxValue)]), "ES0009"));

    [Fact]
    public void The_order_of_claims_changes_nothing()
    {
        Claim[] said = [.. Said("a", 390, 270, 100), .. Said("b", 390, 270, 100), .. Said("c", 390, 270, 90)];
        Assert.Equal(Noticed.Findings(Book(said), "ES0009"), Noticed.Findings(Book([.. said.Reverse()]), "ES0009"));
    }

    private static IEnumerable<Claim> Said(string claimant, Count all, Count military, Count civilian) =>
        [Claims.By(claimant, $"{claimant}1", all, All), Claims.By(claimant, $"{claimant}2", military, Military), Claims.By(claimant, $"{claimant}3", civilian, Civilian)];

    private static ClaimBook Book(Claim[] claims) => ClaimBook.Of(claims);
}
