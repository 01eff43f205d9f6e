namespace ExchangeStats.Tests.Consistency;

public class TotalWithoutPartsTests
{
    private static readonly DateOnly Day = World.Day;

    [Fact]
    public void It_stands_in_place_of_its_phases()
    {
        var book = Book(3, Claims.By("a", "1", 1_000), Claims.By("b", "2", Count.AtLeast(990)));
        var finding = Assert.Single(Noticed.Findings(book, "ES0008"));
        Assert.Equal("May, returned to Ukraine: at least 990 (b) and 1,000 (a) in 3 phases, and nobody says how many in any of them", finding.Message);
        Assert.Equal(["1", "2"], finding.Claims.Select(claim => claim.Id));
        Assert.Empty(Noticed.In(book, "ES0001"));
    }

    [Fact]
    public void One_part_is_enough()
    {
        var book = Book(3, Claims.By("a", "1", 1_000), Claims.By("b", "2", 390, Phase(2)));
        Assert.Empty(Noticed.In(book, "ES0008"));
        Assert.Equal(["May: nobody reports how many phase 1 returned", "May: nobody reports how many phase 3 returned"], Noticed.In(book, "ES0001"));
    }

    [Fact]
    public void A_run_is_a_part_and_a_total()
    {
        var book = Book(3, Claims.By("a", "1", 1_000), Claims.By("a", "2", 697, Phase(1, 2)), Claims.By("a", "3", Count.Unknown, Phase(3), status: ClaimStatus.Withheld));
        Assert.Equal("May, phases 1-2, returned to Ukraine: 697 (a) in 2 phases, and nobody says how many in any of them", Assert.Single(Noticed.In(book, "ES0008")));
        Assert.Empty(Noticed.In(book, "ES0001"));
    }

    [Fact]
    public void What_others_say_of_another_party_category_or_measure_is_no_part()
    {
        var book = Book(2, Claims.By("a", "1", 697),
            Claims.By("b", "2", 390, Phase(1).With(Party.Russia)), Claims.By("b", "3", 270, Phase(1).With(Category.Military)),
            Claims.By("b", "4", 3, Scope.Of("may", Party.Ukraine, phases: 2, measure: Measure.Remains)), Claims.By("b", "5", 390, Phase(1), status: ClaimStatus.Expected));
        Assert.Single(Noticed.In(book, "ES0008"));
        Assert.Empty(Noticed.In(book, "ES0001"));
    }

    [Fact]
    public void The_parties_of_a_sum_are_parts()
    {
        Assert.Empty(Noticed.In(Book(2, Claims.By("a", "1", 780, Scope.Of("may", Party.Both)), Claims.By("a", "2", 390, Phase(1))), "ES0008"));
        Assert.Equal("May, returned to Both sides together: 780 (a) in 2 phases, and nobody says how many in any of them",
            Assert.Single(Noticed.In(Book(2, Claims.By("a", "1", 780, Scope.Of("may", Party.Both))), "ES0008")));
        Assert.Equal("May, returned to Ukraine: 390 (a) in 2 phases, and nobody says how many in any of them",
            Assert.Single(Noticed.In(Book(2, Claims.By("a", "1", 780, Scope.Of("may", Party.Both)), Claims.By("a", "2", 390)), "ES0008")));
    }

    [Fact]
    public void A_run_of_all_phases_is_the_whole()
    {
        Assert.Equal("May, returned to Ukraine: 697 (a and b) in 2 phases, and nobody says how many in any of them",
            Assert.Single(Noticed.In(Book(2, Claims.By("a", "1", 697), Claims.By("b", "2", 697, Phase(1, 2))), "ES0008")));
    }

    [Fact]
    public void Nothing_is_told_of_a_single_phase_of_nobody_and_of_plans()
    {
        Assert.Empty(Noticed.In(Book(1, Claims.By("a", "1", 390)), "ES0008"));
        Assert.Empty(Noticed.In(Book(2, Claims.By("a", "1", 0)), "ES0008"));
        Assert.Empty(Noticed.In(Book(2, Claims.By("a", "1", Count.Unknown)), "ES0008"));
        Assert.Empty(Noticed.In(Book(2, Claims.By("a", "1", 1_000, status: ClaimStatus.Agreed)), "ES0008"));
    }

    [Fact]
    public void A_vintage_asks_for_the_phases_that_had_taken_place()
    {
        var book = Book(2, Claims.By("a", "1", 697, published: Day));
        Assert.Empty(Noticed.In(book.AsOf(Day), "ES0008"));
        Assert.Equal("May: nobody reports how many phase 1 returned", Assert.Single(Noticed.In(book.AsOf(Day), "ES0001")));
        Assert.Single(Noticed.In(book.AsOf(Day.AddDays(1)), "ES0008"));
    }

    private static Scope Phase(int first, int? last = null) => Scope.Of("may", Party.Ukraine, phases: new PhaseRun(first, last ?? first));

    private static ClaimBook Book(int phases, params Claim[] claims) =>
        ClaimBook.Of(claims, exchanges: [new World(phases, [Party.Ukraine, Party.Russia], [], []).Exchange]);
}
