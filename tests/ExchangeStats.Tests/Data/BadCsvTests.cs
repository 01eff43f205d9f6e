namespace ExchangeStats.Tests.Data;

public class BadCsvTests
{
    private const string UnclosedQuote = "a quoted cell of this row does not end as it should; expected a closing \" followed by a comma or the end of the line, and \"\" for a quote inside";
    private const string Header = "exchange,party,count,claimant,note\n";

    [Theory]
    [InlineData("", "claims.csv: the file is empty; expected a header line with the names of the columns")]
    [InlineData("\uFEFF", "claims.csv: the file is empty; expected a header line with the names of the columns")]
    [InlineData(" \n\t\r\n\n", "claims.csv: the file is empty; expected a header line with the names of the columns")]
    [InlineData("\n\n\n", "claims.csv: the file is empty; expected a header line with the names of the columns")]
    [InlineData("exchange,party,count\n", "claims.csv(1,1): the column \"claimant\" is missing; expected at least party, count, claimant, and exchange or until")]
    [InlineData("\n\nexchange,party,count\n", "claims.csv(3,1): the column \"claimant\" is missing; expected at least party, count, claimant, and exchange or until")]
    [InlineData("party;count;claimant;exchange\nUA;390;ministry;may\n", "claims.csv(1,1): the column \"party\" is missing; expected at least party, count, claimant, and exchange or until\nclaims.csv(1,1): the column \"count\" is missing; expected at least party, count, claimant, and exchange or until\nclaims.csv(1,1): the column \"claimant\" is missing; expected at least party, count, claimant, and exchange or until")]
    [InlineData("party,count,claimant\nUA,390,ministry\n", "claims.csv(1,1): neither the column \"exchange\" nor the column \"until\" is there; expected at least one of them")]
    [InlineData("exchange,party,count,claimant,party\nmay,UA,390,ministry,UA\n", "claims.csv(1,31): the column \"party\" stands twice")]
    [InlineData("exchange,party,count,claimant,Party\nmay,UA,390,ministry,UA\n", "claims.csv(1,31): the column \"Party\" stands twice")]
    [InlineData("exchange,party,count,claimant,mine,mine\nmay,UA,390,ministry,1,2\n", "claims.csv(1,36): the column \"mine\" stands twice")]
    [InlineData("exchange,party,,count,claimant\nmay,UA,x,390,ministry\n", "claims.csv(1,16): the column has no name")]
    [InlineData("exchange,party,count,claimant,\nmay,UA,390,ministry,\n", "claims.csv(1,31): the column has no name")]
    [InlineData("\"exchange\",\"par\nty\",count,claimant,\nmay,UA,390,ministry,\n", "claims.csv(1,1): the column \"party\" is missing; expected at least party, count, claimant, and exchange or until\nclaims.csv(2,20): the column has no name")]
    public void A_header_that_does_not_say_what_is_needed_is_refused(string text, string message) => Assert.Equal(message, Refusal.Of(text));

    [Fact]
    public void A_header_of_too_many_columns_is_refused() =>
        Assert.Equal("claims.csv(1,1): the header names 1,001 columns; expected at most 1,000", Refusal.Of(string.Join(',', Enumerable.Range(0, 1_001))));

    [Theory]
    [InlineData("may,UA,390\n", "claims.csv(2,1): the row has 3 cells; expected 5, as in the header")]
    [InlineData("may,UA,390,ministry,,\n", "claims.csv(2,1): the row has 6 cells; expected 5, as in the header")]
    [InlineData("may,UA,1,000,ministry,\n", "claims.csv(2,1): the row has 6 cells; expected 5, as in the header")]
    [InlineData("may\n", "claims.csv(2,1): the row has 1 cell; expected 5, as in the header")]
    [InlineData("\n\nmay,UA\n", "claims.csv(4,1): the row has 2 cells; expected 5, as in the header")]
    [InlineData("may,UA,390,ministry,ok\nmay,UA,39", "claims.csv(3,1): the row has 3 cells; expected 5, as in the header")]
    [InlineData("may,UA,390,ministry,\"never closed\n", $"claims.csv(2,1): {UnclosedQuote}")]
    [InlineData("may,UA,390,ministry,\"", $"claims.csv(2,1): {UnclosedQuote}")]
    [InlineData("may,UA,390,ministry,\"closed\" and more\n", $"claims.csv(2,1): {UnclosedQuote}")]
    [InlineData("may,UA,390,ministry,\"said \"quoted\" said\"\n", $"claims.csv(2,1): {UnclosedQuote}")]
    [InlineData("may,UA,390,ministry,ok\nmay,RU,39o,ministry,ok\nmay,UA,390,\"min\"istry,\n", $"""claims.csv(3,8): count "39o" is not a whole number; expected a whole number such as 390, or a wording such as "at least 300", "~100" or "10-20"{"\n"}claims.csv(4,1): {UnclosedQuote}""")]
    [InlineData("may,UA,390,ministry,a\0b\n", "claims.csv(2,21): the cell holds a NUL character, which is no text")]
    [InlineData("\0,\0,390,ministry,\n", "claims.csv(2,1): the cell holds a NUL character, which is no text\nclaims.csv(2,3): the cell holds a NUL character, which is no text")]
    public void A_row_that_is_no_row_is_refused(string rows, string message) => Assert.Equal(message, Refusal.Of(Header + rows));

    [Theory]
    [InlineData("may,UA,390,ministry,\"two\nlines\"\nmay,UA,1,,\n", 4, 10)]
    [InlineData("may,UA,390,ministry,\"two\r\nlines\"\r\nmay,UA,1,,\r\n", 4, 10)]
    [InlineData("may,UA,390,ministry,\r\nmay,UA,1,,\r\n", 3, 10)]
    [InlineData("may,UA,390,ministry,\n\n\nmay,UA,1,,\n", 5, 10)]
    [InlineData("травень,UA,1,,\n", 2, 14)]
    [InlineData("😀,UA,1,,\n", 2, 9)]
    [InlineData("\"травень, \"\"1\"\"\",UA,1,,\n", 2, 23)]
    [InlineData("\"ma\ny\",UA,1,,\n", 3, 9)]
    [InlineData("\"ma\r\n\r\ny\",UA,\"1\",,\n", 4, 11)]
    [InlineData(" may , UA , 1 ,,\n", 2, 16)]
    public void A_cell_is_found_by_its_line_and_column(string rows, int line, int column) =>
        Assert.Equal($"claims.csv({line},{column}): claimant is empty; expected who said it", Refusal.Of(Header + rows));

    [Fact]
    public void A_byte_order_mark_moves_nothing()
    {
        Assert.Equal("claims.csv(1,10): the column \"exchange\" stands twice", Refusal.Of("\uFEFFexchange,exchange,party,count,claimant\n"));
        Assert.Equal("claims.csv(1,12): the column has no name", Refusal.Of("\uFEFF\"exchange\",,party,count,claimant\n"));
        Assert.Equal("claims.csv(2,12): claimant is empty; expected who said it", Refusal.Of("\uFEFF\"exchange\",party,count,claimant\nmay,UA,390,\n"));
    }

    [Fact]
    public void Problems_of_one_row_come_in_the_order_of_its_columns() =>
        Assert.Equal(
            """
            claims.csv(2,1): status "x" is unknown; expected reported, expected, agreed, withheld
            claims.csv(2,3): party is empty; expected a code such as UA or BOTH
            claims.csv(2,4): claimant is empty; expected who said it
            claims.csv(2,5): published "today" is not a day; expected a day as year-month-day, such as 2025-05-23
            claims.csv(2,11): measure "y" is unknown; expected returned, remains, declined, held, exchanges
            claims.csv(2,13): count "z" is not a whole number; expected a whole number such as 390, or a wording such as "at least 300", "~100" or "10-20"
            claims.csv(3,5): claimant is empty; expected who said it
            """,
            Refusal.Of("status,party,claimant,published,measure,count,exchange\nx,,,today,y,z,may\n,UA,,,,390,may\n"));

    [Fact]
    public void Reading_stops_at_a_hundred_problems()
    {
        var lines = Refusal.Of("exchange,party,count,claimant\n" + string.Concat(Enumerable.Repeat("may,UA,390,\n", 5_000))).Split('\n');
        Assert.Equal(101, lines.Length);
        Assert.Equal("claims.csv(2,12): claimant is empty; expected who said it", lines[0]);
        Assert.Equal("claims.csv(101,12): claimant is empty; expected who said it", lines[99]);
        Assert.Equal("claims.csv: 100 problems; reading stopped here", lines[100]);
    }

    [Fact]
    public void Ninety_nine_problems_are_all_there_are()
    {
        var lines = Refusal.Of("exchange,party,count,claimant\n" + string.Concat(Enumerable.Repeat("may,UA,390,\n", 99))).Split('\n');
        Assert.Equal(99, lines.Length);
        Assert.Equal("claims.csv(100,12): claimant is empty; expected who said it", lines[98]);
    }

    [Fact]
    public void Problems_of_the_whole_file_are_limited_too()
    {
        var lines = Refusal.Of("exchange,phase,party,count,claimant\n" + string.Concat(Enumerable.Range(1, 5_000).Select(i => $"e{i:0000},1,UA,390,ministry\n"))).Split('\n');
        Assert.Equal(101, lines.Length);
        Assert.Equal("claims.csv: 100 problems; reading stopped here", lines[100]);
    }
}
