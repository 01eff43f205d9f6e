namespace ExchangeStats.Tests.Consistency;

public class DateOrderTests
{
    private static readonly DateOnly Day = new(2025, 5, 23);

    [Fact]
    public void Phases_are_compared_with_the_one_before_them_by_number()
    {
        var book = Book([
            Claims.By("a", "1", 390, Phase(1), day: Day), Claims.By("a", "2", 307, Phase(2), day: Day.AddDays(-1)),
            Claims.By("b", "3", 303, Phase(3), day: Day.AddDays(1)), Claims.By("b", "4", 1_000, day: Day)]);
        var finding = Assert.Single(Noticed.Findings(book, "ES1004"));
        Assert.Equal("may: phase 2 is dated 2025-05-22, before phase 1 on 2025-05-23", finding.Message);
        Assert.Equal(["1", "2"], finding.Claims.Select(claim => claim.Id));
        Assert.Equal(("may", Day.AddDays(-1)), (finding.Exchange, finding.Day!.Value));
    }

    [Fact]
    public void Every_fall_is_told_once() => Assert.Equal(
        ["may: phase 3 is dated 2025-05-21, before phase 2 on 2025-05-22", "may: phase 2 is dated 2025-05-22, before phase 1 on 2025-05-23"],
        Noticed.In(Book(Dated(Day, Day.AddDays(-1), Day.AddDays(-2))), "ES1004"));

    [Fact]
    public void Several_phases_may_fall_on_one_day() => Assert.Empty(Noticed.In(Book(Dated(Day, Day, Day.AddDays(1))), "ES1004"));

    [Fact]
    public void A_handover_may_follow_its_agreement_on_the_same_day()
    {
        Assert.Empty(Noticed.In(Book(Agreed(Day, ExchangeKind.Exchange)), "ES1004"));
        Assert.Equal("may: it was agreed on 2025-05-24, after its first handover on 2025-05-23", Assert.Single(Noticed.In(Book(Agreed(Day.AddDays(1), ExchangeKind.Exchange)), "ES1004")));
    }

    [Fact]
    public void A_late_agreement_rests_on_the_claims_of_what_was_agreed()
    {
        var book = ClaimBook.Of([Claims.By("a", "1", 390), Claims.By("a", "2", 390, status: ClaimStatus.Agreed)], [Agreed(Day.AddDays(1), ExchangeKind.Exchange)]);
        Assert.Equal("2", Assert.Single(Assert.Single(Noticed.Findings(book, "ES1004")).Claims).Id);
    }

    [Fact]
    public void A_plan_has_no_handover() => Assert.Empty(Noticed.In(Book(Agreed(Day.AddDays(1), ExchangeKind.Plan)), "ES1004"));

    [Fact]
    public void An_exchange_ends_after_it_began()
    {
        Assert.Equal("may: its last handover is dated 2025-05-22, before its first on 2025-05-23", Assert.Single(Noticed.In(Book(Lasting(Day.AddDays(-1))), "ES1004")));
        Assert.Empty(Noticed.In(Book(Lasting(Day)), "ES1004"));
    }

    [Fact]
    public void What_was_not_known_yet_is_not_told()
    {
        var book = Book(Dated(Day, Day.AddDays(-1)));
        Assert.Empty(Noticed.In(book.AsOf(Day.AddDays(-1)), "ES1004"));
        Assert.Single(Noticed.In(book.AsOf(Day), "ES1004"));
        Assert.Empty(Noticed.In(Book(Agreed(Day.AddDays(1), ExchangeKind.Exchange)).AsOf(Day), "ES1004"));
        Assert.Empty(Noticed.In(Book(Lasting(Day.AddDays(-1))).AsOf(Day.AddDays(-1)), "ES1004"));
    }

    private static Scope Phase(int number) => Scope.Of("may", Party.Ukraine, phases: number);

    private static Exchange Dated(params DateOnly[] days) => Registered.Exchange("may", phases: days);

    private static Exchange Agreed(DateOnly on, ExchangeKind kind) => Registered.Exchange("may", Day, agreed: on, kind: kind);

    private static Exchange Lasting(DateOnly last) => Registered.Exchange("may", Day, last);

    private static ClaimBook Book(Claim[] claims) => ClaimBook.Of(claims);

    private static ClaimBook Book(Exchange exchange) => ClaimBook.Of([], [exchange]);
}
