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
