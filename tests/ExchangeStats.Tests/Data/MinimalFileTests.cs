namespace ExchangeStats.Tests.Data;

public class MinimalFileTests
{
    [Fact]
    public void Four_columns_are_enough()
    {
        var book = RoundTripTests.Read("exchange,party,count,claimant\nmay,UA,at least 300,ministry\nmay,RU,~300,president\nmay,BOTH,unknown,outlet\n");
        Assert.Equal(["may/001", "may/002", "may/003"], book.Claims.Select(claim => claim.Id));
        Assert.Equal([Count.AtLeast(300), Count.About(300), Count.Unknown], book.Claims.Select(claim => claim.Count));
        Assert.All(book.Claims, claim => Assert.Equal((Measure.Returned, ClaimStatus.Reported, Category.All), (claim.Scope.Measure, claim.Status, claim.Scope.Category)));
        Assert.Equal([Party.Russia, Party.Ukraine], book.Parties.AsEnumerable());
        Assert.Equal([Category.All], book.Categories.AsEnumerable());
        var may = Assert.Single(book.Exchanges);
        Assert.Empty(may.Phases);
        Assert.Equal([Party.Russia, Party.Ukraine], may.Parties.AsEnumerable());
        Assert.Empty(book.Remarks);
    }

    [Fact]
    public void A_period_needs_no_exchange()
    {
        var book = RoundTripTests.Read("until,party,count,claimant\n2025-05-23,UA,\"5,000\",ministry\n2025-05-23,UA,more than 5 000,ministry\n");
        Assert.Empty(book.Exchanges);
        Assert.Equal(["2025-05-23/001", "2025-05-23/002"], book.Claims.Select(claim => claim.Id));
        Assert.Equal([Scope.Period(null, new(2025, 5, 23), Party.Ukraine), Scope.Period(null, new(2025, 5, 23), Party.Ukraine)], book.Claims.Select(claim => claim.Scope));
        Assert.Equal([5_000, Count.MoreThan(5_000)], book.Claims.Select(claim => claim.Count));
    }

    [Theory]
    [InlineData("390", "390")]
    [InlineData("at least 300", "at least 300")]
    [InlineData(">130", "more than 130")]
    [InlineData("over 130", "more than 130")]
    [InlineData("nearly 400", "nearly 400")]
    [InlineData("up to 50", "up to 50")]
    [InlineData("10–20", "10 to 20")]
    [InlineData("490±50", "about 490 ± 50")]
    [InlineData("n/a", "unknown")]
    [InlineData("0", "0")]
    public void Counts_are_read_as_people_write_them(string written, string count) =>
        Assert.Equal(count, RoundTripTests.Read($"exchange,party,count,claimant\nmay,UA,{written},ministry\n").Claims[0].Count.ToString());

    [Theory]
    [InlineData("the same number", "BOTH")]
    [InlineData("The Same Number", "UA+RU")]
    [InlineData(" the  same\u00A0number ", "BOTH")]
    [InlineData("the same", "BOTH")]
    [InlineData("same number", "BOTH")]
    [InlineData("SAME", "RU+BY+UA")]
    public void The_same_number_is_read_as_people_write_it(string written, string parties)
    {
        var claim = Assert.Single(RoundTripTests.Read($"exchange,party,count,claimant\nmay,{parties},{written},ministry\n").Claims);
        Assert.Equal(Claim.SameNumber("ministry", Scope.Of("may", Party.Of(parties)), [new("may/001")]), claim);
    }

    [Fact]
    public void Rows_that_say_the_same_number_are_one_claim_however_they_say_it()
    {
        var book = RoundTripTests.Read("id,exchange,party,qualifier,count,claimant\na,may,BOTH,same,,ministry\nb,may,BOTH,,unknown,ministry\nc,may,BOTH,,the same number,ministry\n");
        Assert.Equal([(true, 2), (false, 1)], book.Claims.Select(claim => (claim.IsParity, claim.Attestations.Length)));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    public void Rows_that_say_the_same_are_one_claim_however_many_others_stand_between(int numbers)
    {
        var rows = Enumerable.Range(1, 2).SelectMany(_ => Enumerable.Range(1, numbers)).Select(number => $"may,UA,{number},ministry\n").Append("may,UA,1,outlet\n");
        var book = RoundTripTests.Read($"exchange,party,count,claimant\n{string.Concat(rows)}");
        Assert.Equal(Enumerable.Range(1, numbers).Select(number => (Count)number).Append(1), book.Claims.Select(claim => claim.Count));
        Assert.Equal(Enumerable.Repeat(2, numbers).Append(1), book.Claims.Select(claim => claim.Attestations.Length));
    }

    [Fact]
    public void The_day_of_a_phase_is_the_one_that_most_rows_give_and_the_earliest_of_several()
    {
        var book = RoundTripTests.Read(
            """
            exchange,phase,until,party,count,claimant
            may,1,2025-05-24,UA,390,ministry
            may,1,2025-05-23,UA,390,president
            may,1,,UA,390,envoy
            may,2,2025-05-26,UA,307,ministry
            may,2,2025-05-25,UA,307,president
            may,2,2025-05-26,UA,307,outlet

            """);
        Assert.Equal([new Phase(1, new(2025, 5, 23)), new Phase(2, new(2025, 5, 26))], book.FindExchange("may")!.Phases.AsEnumerable());
    }

    [Fact]
    public void Phases_and_categories_are_derived_from_the_claims()
    {
        var book = RoundTripTests.Read(
            """
            exchange,phase,until,party,category,count,claimant
            may,1,2025-05-23,UA,all,390,ministry
            may,1,2025-05-23,UA,all,390,president
            may,1,2025-05-24,UA,all,390,outlet
            may,2,2025-05-24,UA,women,3,ministry
            may,1-3,2025-05-25,BOTH,all,1000,ministry
            june,,2025-06-09,UA+RU,all,1200,ministry

            """);
        Assert.Equal([new Phase(1, new(2025, 5, 23)), new Phase(2, new(2025, 5, 24)), new Phase(3, new(2025, 5, 25))], book.FindExchange("may")!.Phases.AsEnumerable());
        Assert.Equal([new Phase(1, new(2025, 6, 9))], book.FindExchange("june")!.Phases.AsEnumerable());
        Assert.Equal([Party.Russia, Party.Ukraine], book.Parties.AsEnumerable());
        Assert.Equal([Category.All, Category.Women], book.Categories.AsEnumerable());
        Assert.Equal(["june/001", "may/001", "may/002", "may/003", "may/004", "may/005"], book.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public void Phases_of_an_exchange_that_nobody_speaks_of_are_kept()
    {
        using var folder = new TemporaryFolder();
        folder.Write("claims.csv", "exchange,party,count,claimant\nmay,UA,390,ministry\n");
        folder.Write("phases.csv", "exchange,phase,date\njune,1,2025-06-09\n");
        Assert.Equal(["june", "may"], ClaimBook.Load(folder.Location).Exchanges.Select(exchange => exchange.Id));
    }

    [Fact]
    public void A_stream_that_cannot_go_back_is_read_like_any_other()
    {
        var opening = "exchange,party,count,claimant\nmay,UA,390,міністр "u8.ToArray();
        using var stream = new EndlessLine(opening, opening.Length + 100_000);
        Assert.Equal("міністр " + new string('x', 100_000), ClaimBook.Open(stream).Claims[0].Claimant);
    }
}
