namespace ExchangeStats.Tests.Consistency;

public class PartAsWholeTests
{
    private static readonly Scope All = Scope.Of("may", Party.Ukraine);
    private static readonly Scope Military = All.With(Category.Military);
    private static readonly Scope Civilian = All.With(Category.Civilian);

    [Fact]
    public void It_is_told_once_for_all_who_give_the_number()
    {
        var finding = Assert.Single(Noticed.Findings(Book([.. Twice("a", 390), .. Twice("b", 390), Claims.By("c", "3", 120, Civilian), Claims.By("d", "4", Count.AtLeast(100), Civilian)]), "ES0010"));
        Assert.Equal("may, returned to Ukraine: 390 are called both Total and Military by a and b, against Civilians at least 100 (d) and Civilians 120 (c)", finding.Message);
        Assert.Equal(["3", "4", "a1", "a2", "b1", "b2"], finding.Claims.Select(claim => claim.Id));
        Assert.Equal("may, returned to Ukraine: 1 is called both Total and Military by a, against Civilians 2 (c)",
            Assert.Single(Noticed.In(Book([.. Twice("a", 1), Claims.By("c", "3", 2, Civilian)]), "ES0010")));
    }

    [Fact]
    public void Somebody_else_must_count_people_of_another_part_there()
    {
        Assert.Empty(Noticed.In(Book([.. Twice("a", 390)]), "ES0010"));
        Assert.Empty(Noticed.In(Book([.. Twice("a", 390), Claims.By("a", "3", 120, Civilian)]), "ES0010"));
        Assert.Empty(Noticed.In(Book([.. Twice("a", 390), Claims.By("c", "3", 0, Civilian)]), "ES0010"));
        Assert.Empty(Noticed.In(Book([.. Twice("a", 390), Claims.By("c", "3", Count.AtMost(120), Civilian)]), "ES0010"));
        Assert.Empty(Noticed.In(Book([.. Twice("a", 390), Claims.By("c", "3", 120, Civilian.With(Party.Russia))]), "ES0010"));
        Assert.Empty(Noticed.In(Book([.. Twice("a", 390), Claims.By("c", "3", 120, All.With(Category.Women))]), "ES0010"));
        Assert.Empty(Noticed.In(Book([.. Twice("a", 390), Claims.By("c", "3", 120, Civilian, status: ClaimStatus.Expected)]), "ES0010"));
    }

    [Fact]
    public void The_two_counts_must_be_one_exact_number_of_one_claimant()
    {
        var civilians = Claims.By("c", "3", 120, Civilian);
        Assert.Empty(Noticed.In(Book([Claims.By("a", "1", 390, All), Claims.By("a", "2", 389, Military), civilians]), "ES0010"));
        Assert.Empty(Noticed.In(Book([Claims.By("a", "1", 390, All), Claims.By("b", "2", 390, Military), civilians]), "ES0010"));
        Assert.Empty(Noticed.In(Book([.. Twice("a", Count.AtLeast(390)), civilians]), "ES0010"));
        Assert.Empty(Noticed.In(Book([.. Twice("a", 0), civilians]), "ES0010"));
    }

    [Fact]
    public void A_phase_and_the_whole_are_two_places_unless_there_is_one_phase_only()
    {
        Claim[] claims = [Claims.By("a", "1", 390, All), Claims.By("a", "2", 390, Scope.Of("may", Party.Ukraine, Category.Military, 1)), Claims.By("c", "3", 120, Civilian)];
        Assert.Single(Noticed.In(Phases(1, claims), "ES0010"));
        Assert.Empty(Noticed.In(Phases(2, claims), "ES0010"));
    }

    [Fact]
    public void The_order_of_claims_changes_nothing()
    {
        Claim[] said = [.. Twice("a", 390), .. Twice("b", 390), .. Twice("c", 391), Claims.By("d", "3", 120, Civilian), Claims.By("e", "4", 119, Civilian)];
        Assert.Equal(2, Noticed.In(Book(said), "ES0010").Length);
        Assert.Equal(Noticed.Findings(Book(said), "ES0010"), Noticed.Findings(Book([.. said.Reverse()]), "ES0010"));
    }

    private static IEnumerable<Claim> Twice(string claimant, Count count) => [Claims.By(claimant, $"{claimant}1", count, All), Claims.By(claimant, $"{claimant}2", count, Military)];

    private static ClaimBook Book(Claim[] claims) => ClaimBook.Of(claims);

    private static ClaimBook Phases(int phases, Claim[] claims) => ClaimBook.Of(claims, exchanges: [new World(phases, [Party.Ukraine, Party.Russia], [], []).Exchange]);
}
