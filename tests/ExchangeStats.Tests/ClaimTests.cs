namespace ExchangeStats.Tests;

public class ClaimTests
{
    private static readonly DateOnly Day = new(2025, 5, 23);
    private static readonly Scope May = Scope.Of("may", Party.Ukraine);

    [Fact]
    public void A_claim_is_named_by_its_first_attestation()
    {
        var claim = new Claim("ministry", May, 390, [new("b", Day.AddDays(1), published: Day.AddDays(2)), new("a", Day, published: Day)]);
        Assert.Equal("a", claim.Id);
        Assert.Equal(["a", "b"], claim.Attestations.Select(attestation => attestation.Id));
        Assert.Equal((Day, Day, Day.AddDays(2)), (claim.Day!.Value, claim.FirstPublished!.Value, claim.LastPublished!.Value));
        Assert.Equal("ministry: 390 returned to Ukraine, may (a)", claim.ToString());
    }

    [Fact]
    public void A_claim_over_a_period_speaks_of_its_last_day() =>
        Assert.Equal(Day, new Claim("ministry", Scope.Period(null, Day, Party.Ukraine), 390, [new("a", Day.AddDays(5))]).Day);

    [Fact]
    public void What_no_publication_dates_has_no_day()
    {
        var claim = Claims.By("ministry", "a", 390);
        Assert.Null(claim.Day);
        Assert.Null(claim.FirstPublished);
        Assert.Null(claim.LastPublished);
    }

    [Fact]
    public void Claims_are_equal_when_all_parts_are()
    {
        Assert.True(Claims.By("ministry", "a", 390) == Claims.By("ministry", "a", 390));
        Assert.True(Claims.By("ministry", "a", 390) != Claims.By("ministry", "a", Count.AtLeast(390)));
        Assert.True(Claims.By("ministry", "a", 390) != Claims.By("ministry", "b", 390));
        Assert.Equal(Claims.By("ministry", "a", 390).GetHashCode(), Claims.By("ministry", "a", 390).GetHashCode());
    }

    [Fact]
    public void A_withheld_count_is_unknown()
    {
        var claim = Claims.By("ministry", "a", Count.Unknown, status: ClaimStatus.Withheld);
        Assert.Equal("ministry: withheld returned to Ukraine, may (a)", claim.ToString());
        var problem = Assert.Throws<ArgumentException>(() => Claims.By("ministry", "a", 390, status: ClaimStatus.Withheld));
        Assert.StartsWith("A withheld count is unknown, not 390.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_number_for_each_party_is_claimed_without_a_count()
    {
        var claim = Claim.SameNumber(" President Zelensky ", Scope.Of("may", Party.Of("UA+RU"), phases: 1), [new("b"), new("a")]);
        Assert.True(claim.IsParity);
        Assert.True(claim.Count.IsUnknown);
        Assert.Equal(("President Zelensky", ClaimStatus.Reported, "a"), (claim.Claimant, claim.Status, claim.Id));
        Assert.Equal("President Zelensky: the same number returned to Russia and Ukraine, phase 1 of may (a)", claim.ToString());
        Assert.Equal(ClaimStatus.Agreed, Claims.OfSameNumber("ministry", "a", status: ClaimStatus.Agreed).Status);
        Assert.False(Claims.By("ministry", "a", 390).IsParity);
    }

    [Fact]
    public void The_same_number_is_not_an_unknown_one()
    {
        var parity = Claims.OfSameNumber("ministry", "a");
        Assert.True(parity == Claims.OfSameNumber("ministry", "a"));
        Assert.True(parity != Claims.By("ministry", "a", Count.Unknown, Scope.Of("may", Party.Both)));
        Assert.Equal(parity.GetHashCode(), Claims.OfSameNumber("ministry", "a").GetHashCode());
    }

    [Fact]
    public void What_is_said_is_a_count_the_same_number_or_withheld()
    {
        Assert.Equal("at least 300", Claims.By("ministry", "a", Count.AtLeast(300)).Said);
        Assert.Equal("unknown", Claims.By("ministry", "a", Count.Unknown).Said);
        Assert.Equal("withheld", Claims.By("ministry", "a", Count.Unknown, status: ClaimStatus.Withheld).Said);
        Assert.Equal("the same number", Claims.OfSameNumber("ministry", "a", status: ClaimStatus.Expected).Said);
    }

    [Fact]
    public void The_same_number_is_said_of_people_of_several_parties_and_not_withheld()
    {
        Assert.StartsWith("The same number is said of several parties, not of Ukraine alone; expected a sum such as BOTH or RU+UA.", Refusal(May), StringComparison.Ordinal);
        Assert.StartsWith("The same number is said of people, not of exchanges; expected a measure of people.",
            Refusal(Scope.Period(null, Day, Party.Both, measure: Measure.Exchanges)), StringComparison.Ordinal);
        Assert.StartsWith("The same number is not withheld; expected that it was reported, expected or agreed.",
            Refusal(May.With(Party.Both), ClaimStatus.Withheld), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Claim.SameNumber(" ", May.With(Party.Both), [new("a")]));
        Assert.Throws<ArgumentException>(() => Claim.SameNumber("ministry", May.With(Party.Both), []));
        Assert.Throws<ArgumentNullException>(() => Claim.SameNumber("ministry", null!, [new("a")]));

        static string Refusal(Scope scope, ClaimStatus status = ClaimStatus.Reported) => Assert.Throws<ArgumentException>(() => Claims.OfSameNumber("ministry", "a", scope, status: status)).Message;
    }

    [Fact]
    public void A_claim_needs_a_claimant_and_publications_of_different_ids()
    {
        Assert.Throws<ArgumentException>(() => Claims.By(" ", "a", 390));
        Assert.Throws<ArgumentException>(() => Claims.By("ministry", " ", 390));
        Assert.Throws<ArgumentException>(() => new Claim("ministry", May, 390, []));
        var problem = Assert.Throws<ArgumentException>(() => new Claim("ministry", May, 390, [new("a"), new("a")]));
        Assert.StartsWith("The id \"a\" stands twice.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_attestation_keeps_no_empty_texts()
    {
        var attestation = new Attestation("a", publisher: "", url: "", note: "");
        Assert.Equal(new Attestation("a"), attestation);
        Assert.Equal("a: unknown publication", attestation.ToString());
        Assert.Equal("a: daily, 2025-05-23", new Attestation("a", publisher: "daily", published: Day).ToString());
    }
}
