namespace ExchangeStats.Tests;

public class ClaimBookTests
{
    private static readonly DateOnly Day = new(2025, 5, 23);

    [Fact]
    public void An_empty_book_knows_nothing()
    {
        Assert.Empty(ClaimBook.Empty.Claims);
        Assert.Empty(ClaimBook.Empty.Exchanges);
        Assert.Empty(ClaimBook.Empty.Of("may"));
        Assert.Null(ClaimBook.Empty.FindExchange("may"));
        Assert.Equal("0 claims with 0 attestations on 0 exchanges", ClaimBook.Empty.ToString());
    }

    [Fact]
    public void Twenty_outlets_quoting_one_ministry_are_one_claim_with_twenty_attestations()
    {
        var book = ClaimBook.Of(Enumerable.Range(10, 20).Select(outlet => Claims.By("ministry", $"{outlet}", 390)));
        Assert.Equal(20, Assert.Single(book.Claims).Attestations.Length);
        Assert.Equal("2 claims with 21 attestations on 2 exchanges", book.Add(Claims.By("president", "1", 5, Scope.Of("june", Party.Ukraine))).ToString());
    }

    [Fact]
    public void A_claim_is_found_by_any_of_its_attestations()
    {
        var book = ClaimBook.Of([Claims.By("ministry", "1", 390), Claims.By("ministry", "2", 390), Claims.By("president", "3", 391)]);
        Assert.Same(book.Claims[0], book.FindClaim("1"));
        Assert.Same(book.Claims[0], book.FindClaim("2"));
        Assert.Same(book.Claims[1], book.FindClaim("3"));
        Assert.Null(book.FindClaim("4"));
    }

    [Fact]
    public void Claims_about_an_exchange_are_a_list_that_stays_one_when_it_is_narrowed()
    {
        var about = ClaimBook.Of([Claims.By("ministry", "1", 390), Claims.By("president", "2", 391), Claims.By("outlet", "3", 392)]).Of("may");
        Assert.Equal(["1", "2"], about.Take(2).Select(claim => claim.Id));
        Assert.Equal(["2"], about.Where(claim => claim.Claimant == "president").Select(claim => claim.Id));
        Assert.Equal(about.Take(3), about);
        Assert.Equal("1 claim: " + about[2], about.Where(claim => claim.Id == "3").ToString());
        Assert.True(about.Take(0).IsEmpty);
    }

    [Fact]
    public void Claims_of_another_claimant_scope_count_or_status_stay_apart()
    {
        var book = ClaimBook.Of(
        [
            Claims.By("ministry", "1", 390),
            Claims.By("president", "2", 390),
            Claims.By("ministry", "3", 391),
            Claims.By("ministry", "4", 390, Scope.Of("may", Party.Russia)),
            Claims.By("ministry", "5", 390, status: ClaimStatus.Expected),
        ]);
        Assert.Equal(["1", "2", "3", "4", "5"], book.Claims.Select(claim => claim.Id));
        Assert.Equal(["1", "3", "4", "5"], book.By("ministry").Select(claim => claim.Id));
        Assert.Equal(5, book.Of("may").Length);
        Assert.Equal(5, book.Of(book.FindExchange("may")!).Length);
        Assert.Equal([Party.Russia, Party.Ukraine], book.Parties.AsEnumerable());
    }

    [Fact]
    public void Outlets_that_quote_the_same_number_are_one_claim_apart_from_an_unknown_count()
    {
        var both = Scope.Of("may", Party.Both);
        var book = ClaimBook.Of([Claims.OfSameNumber("ministry", "2"), Claims.By("ministry", "3", Count.Unknown, both), Claims.OfSameNumber("ministry", "1")])
            .Add(Claims.OfSameNumber("ministry", "4"), Claims.By("ministry", "5", Count.Unknown, both), Claims.OfSameNumber("ministry", "6", status: ClaimStatus.Agreed));
        Assert.Equal([(true, "1 2 4"), (false, "3 5"), (true, "6")],
            book.Claims.Select(claim => (claim.IsParity, string.Join(' ', claim.Attestations.Select(attestation => attestation.Id)))));
    }

    [Fact]
    public void The_order_of_claims_does_not_matter()
    {
        Claim[] claims = [Claims.By("ministry", "1", 390, day: Day), Claims.By("president", "2", 390), Claims.By("ministry", "3", 390, day: Day)];
        Assert.Equal(ClaimBook.Of(claims).Claims.AsEnumerable(), ClaimBook.Of(claims.Reverse()).Claims.AsEnumerable());
        Assert.Equal(ClaimBook.Of(claims).Exchanges.AsEnumerable(), ClaimBook.Of(claims.Reverse()).Exchanges.AsEnumerable());
    }

    [Fact]
    public void What_is_not_given_is_derived_from_the_claims()
    {
        var book = ClaimBook.Of(
        [
            Claims.By("ministry", "1", 390, Scope.Of("may", Party.Ukraine, Category.Military, 1), day: Day),
            Claims.By("ministry", "2", 307, Scope.Of("may", Party.Ukraine, phases: 2), day: Day.AddDays(1)),
            Claims.By("president", "3", 697, Scope.Of("may", Party.Both, phases: new PhaseRun(1, 2))),
        ]);
        var may = book.FindExchange("may")!;
        Assert.Equal([(1, Day), (2, Day.AddDays(1))], may.Phases.Select(phase => (phase.Number, phase.Date)));
        Assert.Equal([Category.All, Category.Military], book.Categories.AsEnumerable());
        Assert.Equal([Party.Ukraine], may.Parties.AsEnumerable());
        Assert.True(may.Total(Party.Ukraine).IsUnknown);
    }

    [Fact]
    public void A_vintage_knows_what_was_published_up_to_that_evening()
    {
        var book = ClaimBook.Of(
        [
            Claims.By("ministry", "1", 390, published: Day),
            Claims.By("ministry", "2", 390, published: Day.AddDays(1)),
            Claims.By("president", "3", 391, published: Day.AddDays(1)),
            Claims.By("outlet", "4", 392),
        ]);
        var vintage = book.AsOf(Day);
        Assert.Equal(["1"], vintage.Claims.SelectMany(claim => claim.Attestations).Select(attestation => attestation.Id));
        Assert.Equal(Day, vintage.AsOfDate);
        Assert.Equal(Day, vintage.AsOf(Day.AddDays(9)).AsOfDate);
        Assert.Equal(2, book.AsOf(Day.AddDays(1)).Claims.Length);
        Assert.Empty(book.AsOf(Day.AddDays(-1)).Claims);
    }

    [Fact]
    public void A_vintage_knows_the_same_number_for_what_it_is()
    {
        var book = ClaimBook.Of([Claims.OfSameNumber("ministry", "1", published: Day), Claims.OfSameNumber("ministry", "2", published: Day.AddDays(1))]);
        Assert.Equal([Claims.OfSameNumber("ministry", "1", published: Day)], book.AsOf(Day).Claims.AsEnumerable());
        Assert.Equal(book.Claims.AsEnumerable(), book.AsOf(Day.AddDays(1)).Claims.AsEnumerable());
    }

    [Fact]
    public void Adding_claims_makes_a_new_book_and_joins_attestations()
    {
        var book = ClaimBook.Of([Claims.By("ministry", "1", 390)]);
        var more = book.Add(Claims.By("ministry", "2", 390), Claims.By("president", "3", 5, Scope.Of("june", Party.Of("BY"), Category.Women)));
        Assert.Single(book.Claims);
        Assert.Equal(2, more.Claims.Length);
        Assert.Equal(2, more.Claims[0].Attestations.Length);
        Assert.NotNull(more.FindExchange("june"));
        Assert.NotNull(more.FindCategory("women"));
        Assert.Contains(Party.Of("BY"), more.Parties);
    }

    [Fact]
    public void An_id_taken_by_another_attestation_is_refused()
    {
        var problem = Assert.Throws<ArgumentException>(() => ClaimBook.Of([Claims.By("ministry", "1", 390), Claims.By("president", "1", 390)]));
        Assert.StartsWith("Two attestations have the id \"1\".", problem.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ClaimBook.Of([Claims.By("ministry", "1", 390)]).Add(Claims.By("ministry", "1", 391)));
    }

    [Fact]
    public void What_a_given_registry_does_not_have_is_named()
    {
        Claim[] claims = [Claims.By("ministry", "1", 390, Scope.Of("may", Party.Ukraine, Category.Women, 2))];
        var may = Exchange.Between(Party.Ukraine, Party.Russia).WithId("may").Phase(Day, each: 1).Build();
        Assert.StartsWith("1: the exchange \"may\" has no phase 2.", Refusal(() => ClaimBook.Of(claims, exchanges: [may])), StringComparison.Ordinal);
        Assert.StartsWith("1: the exchange \"may\" is unknown.", Refusal(() => ClaimBook.Of(claims, exchanges: [])), StringComparison.Ordinal);
        Assert.StartsWith("1: the category \"women\" is unknown.", Refusal(() => ClaimBook.Of(claims, categories: [Category.All])), StringComparison.Ordinal);
        Assert.StartsWith("1: the party \"UA\" is unknown.", Refusal(() => ClaimBook.Of(claims, parties: [Party.Russia])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_claimant_who_gave_another_figure_later_revised_the_first()
    {
        var book = ClaimBook.Of(
        [
            Claims.By("ministry", "1", 390, published: Day),
            Claims.By("ministry", "2", 391, published: Day.AddDays(1)),
            Claims.By("president", "3", 390, published: Day),
            Claims.By("president", "4", Count.MoreThan(300), published: Day.AddDays(1)),
        ]);
        var revision = Assert.Single(book.Revisions);
        Assert.Equal(("1", "2"), (revision.Earlier.Id, revision.Later.Id));
        Assert.Equal("ministry: 390 revised to 391, returned to Ukraine, may", revision.ToString());
        Assert.Equal(4, book.Claims.Length);
    }

    [Fact]
    public void The_same_number_revises_no_count_and_no_count_revises_it()
    {
        var both = Scope.Of("may", Party.Both);
        Assert.Empty(ClaimBook.Of(
        [
            Claims.By("ministry", "1", 780, both, published: Day),
            Claims.OfSameNumber("ministry", "2", published: Day.AddDays(1)),
            Claims.By("ministry", "3", 780, both, published: Day.AddDays(2)),
        ]).Revisions);
    }

    [Fact]
    public void Two_exchanges_with_one_id_are_refused_by_name() => Assert.StartsWith(
        "Two exchanges have the id \"may\"; expected one id each.",
        Refusal(() => ClaimBook.Of([], exchanges: [May(390), May(391)])), StringComparison.Ordinal);

    private static Exchange May(long people) => Exchange.Between(Party.Ukraine, Party.Russia).WithId("may").Phase(new(2025, 5, 23), each: people).Build();

    private static string Refusal(Action action) => Assert.Throws<ArgumentException>(action).Message;
}
