namespace ExchangeStats.Tests.Consistency;

public class OrdinalTests
{
    private static readonly DateOnly Day = new(2025, 5, 1);

    [Fact]
    public void A_gap_names_both_exchanges_and_says_how_many_between_them_have_no_number()
    {
        Assert.Equal("c has number 68 and a number 65: numbers 66 to 67 are missing, and 2 exchanges between the two have no number",
            Assert.Single(Gaps(Numbered("a", 0, "65"), Numbered("b", 1, null), Numbered("b2", 1, "66 or 67"), Numbered("c", 2, "68"), Numbered("d", 3, null))));
        Assert.Equal("c has number 67 and a number 65: number 66 is missing, and 1 exchange between the two has no number",
            Assert.Single(Gaps(Numbered("a", 0, "65"), Numbered("b", 1, null), Numbered("c", 2, "67"))));
        Assert.Equal("c has number 67 and a number 65: number 66 is missing, and no exchange between the two is without a number",
            Assert.Single(Gaps(Numbered("a", 0, "65"), Numbered("b", 1, null, ExchangeKind.Release), Numbered("c", 2, "67"))));
    }

    [Fact]
    public void A_range_takes_all_its_numbers()
    {
        Assert.Empty(Gaps(Numbered("a", 0, "71"), Numbered("b", 1, "72–73"), Numbered("c", 2, " 74 - 75 "), Numbered("d", 3, "76")));
        Assert.Equal("c has number 75 and b number 72–73: number 74 is missing, and no exchange between the two is without a number",
            Assert.Single(Gaps(Numbered("a", 0, "71"), Numbered("b", 1, "72–73"), Numbered("c", 2, "75"))));
    }

    [Fact]
    public void A_number_given_twice_is_told_once_for_each_further_exchange()
    {
        var finding = Assert.Single(Noticed.Findings(Book(Numbered("a", 1, "65"), Numbered("b", 0, "65")), "ES1005"));
        Assert.Equal("a has number 65, and b has number 65 already", finding.Message);
        Assert.Equal(("a", Day.AddDays(1)), (finding.Exchange, finding.Day!.Value));
        Assert.Equal(2, Doubts(Numbered("a", 0, "65"), Numbered("b", 1, "65"), Numbered("c", 2, "65")).Length);
        Assert.Equal("b has number 73, and a has number 72–73 already", Assert.Single(Doubts(Numbered("a", 0, "72–73"), Numbered("b", 1, "73"), Numbered("c", 2, "74"))));
    }

    [Fact]
    public void A_number_that_falls_is_no_gap_as_well()
    {
        Exchange[] exchanges = [Numbered("a", 0, "65"), Numbered("b", 1, "56"), Numbered("c", 2, "66")];
        Assert.Equal("b has number 56, lower than 65 of a, which took place on 2025-05-01 and thus before it", Assert.Single(Doubts(exchanges)));
        Assert.Empty(Gaps(exchanges));
    }

    [Fact]
    public void Exchanges_of_one_day_stand_in_the_order_of_their_numbers() => Assert.Empty(Codes(Numbered("a", 0, "66"), Numbered("b", 0, "65"), Numbered("c", 1, "67")));

    [Theory]
    [InlineData("about 70")]
    [InlineData("70 (Babel)")]
    [InlineData("70-69")]
    [InlineData("69-70-71")]
    [InlineData("70–")]
    [InlineData("-70")]
    [InlineData("99999999999999999999")]
    [InlineData("")]
    public void What_is_no_plain_number_is_passed_over(string ordinal) => Assert.Empty(Codes(Numbered("a", 0, "65"), Numbered("b", 1, ordinal), Numbered("c", 2, "66")));

    [Fact]
    public void Plans_are_passed_over() => Assert.Empty(Codes(Numbered("a", 0, "65"), Numbered("b", 1, "65", ExchangeKind.Plan), Numbered("c", 2, "66")));

    [Fact]
    public void Remains_and_other_parties_are_series_of_their_own() => Assert.Empty(Codes(
        Numbered("a", 0, "65"), Numbered("b", 1, "12", ExchangeKind.Remains), Numbered("c", 2, "66"),
        Registered.Exchange("d", Day.AddDays(3), ordinal: "1", parties: [Party.Of("AM"), Party.Of("AZ")])));

    [Fact]
    public void The_order_in_which_parties_are_given_makes_no_other_series() => Assert.Single(Doubts(
        Numbered("a", 0, "65"), Registered.Exchange("b", Day.AddDays(1), ordinal: "65", parties: [Party.Ukraine, Party.Russia])));

    [Fact]
    public void An_exchange_without_a_day_takes_its_number_and_no_place() =>
        Assert.Empty(Codes(Numbered("a", 0, "65"), Registered.Exchange("b", ordinal: "66"), Numbered("c", 2, "67")));

    [Fact]
    public void What_was_not_known_yet_is_not_told()
    {
        var book = Book(Numbered("a", 0, "65"), Numbered("b", 2, "67"));
        Assert.Empty(Noticed.In(book.AsOf(Day.AddDays(1)), "ES0007"));
        Assert.Single(Noticed.In(book.AsOf(Day.AddDays(2)), "ES0007"));
    }

    private static string[] Gaps(params Exchange[] exchanges) => Noticed.In(Book(exchanges), "ES0007");

    private static string[] Doubts(params Exchange[] exchanges) => Noticed.In(Book(exchanges), "ES1005");

    private static string[] Codes(params Exchange[] exchanges) => [.. Gaps(exchanges), .. Doubts(exchanges)];

    private static Exchange Numbered(string id, int day, string? ordinal, ExchangeKind kind = ExchangeKind.Exchange) =>
        Registered.Exchange(id, Day.AddDays(day), ordinal: ordinal, kind: kind);

    private static ClaimBook Book(params Exchange[] exchanges) => ClaimBook.Of([], exchanges);
}
