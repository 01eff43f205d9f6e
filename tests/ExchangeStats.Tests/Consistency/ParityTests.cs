using ExchangeStats.Consistency;

namespace ExchangeStats.Tests.Consistency;

public class ParityTests
{
    private static readonly Scope Whole = Scope.Of("may", Party.Ukraine);

    [Fact]
    public void The_same_number_carries_a_count_from_one_side_to_the_other()
    {
        var report = Book(Claims.By("a", "1", 390), Same("b", "2")).Check();
        Assert.Equal(Verdict.Consistent, report.Verdict);
        Assert.Equal("390 (inferred)", report.RangeOf(Whole.With(Party.Russia)).ToString());
        Assert.Equal(["1", "2"], report.RangeOf(Whole.With(Party.Russia)).Because.Select(claim => claim.Id));
        Assert.Equal("780 (inferred)", report.RangeOf(Whole.With(Party.Both)).ToString());
    }

    [Fact]
    public void Different_counts_contradict_the_same_number()
    {
        var report = Book(Claims.By("a", "1", 390), Claims.By("b", "2", 307, Whole.With(Party.Russia)), Same("c", "3")).Check();
        var conflict = Assert.Single(report.Conflicts);
        Assert.Equal(FindingCode.NotTheSameNumber, conflict.Code);
        Assert.Equal("390 to Ukraine (a) ≠ 307 to Russia (b), but the same number to each side (c)", conflict.ToString());
        Assert.True(CertificateChecker.Proves(report.Book, conflict.Certificate));
        Assert.Equal(["doubt 390 (a)", "doubt 307 (b)", "doubt the same number (c)"], report.DoubtSets.Select(set => set.ToString()));
    }

    [Fact]
    public void An_odd_sum_is_not_the_same_number_each()
    {
        var report = Book(Claims.By("a", "1", 781, Whole.With(Party.Both)), Same("b", "2")).Check();
        Assert.Equal("∄", Assert.Single(report.Conflicts).Certificate.Relation);
        Assert.Equal(Verdict.Consistent, Book(Claims.By("a", "1", 780, Whole.With(Party.Both)), Same("b", "2")).Check().Verdict);
    }

    [Fact]
    public void The_same_number_of_soldiers_says_nothing_of_civilians() =>
        Assert.Equal(Verdict.Consistent, Book(Claims.By("a", "1", 390), Claims.By("b", "2", 307, Whole.With(Party.Russia)), Same("c", "3", Category.Military)).Check().Verdict);

    [Fact]
    public void An_agreed_same_number_is_a_plan() =>
        Assert.Equal(Verdict.Consistent, Book(Claims.By("a", "1", 390), Claims.By("b", "2", 307, Whole.With(Party.Russia)), Same("c", "3", status: ClaimStatus.Agreed)).Check().Verdict);

    private static Claim Same(string claimant, string id, Category? category = null, ClaimStatus status = ClaimStatus.Reported) =>
        Claim.SameNumber(claimant, Scope.Of("may", Party.Both, category), [new Attestation(id)], status);

    private static ClaimBook Book(params Claim[] claims) => ClaimBook.Of(claims, exchanges: [new World(1, [Party.Ukraine, Party.Russia], [], []).Exchange], parties: [Party.Ukraine, Party.Russia]);
}
