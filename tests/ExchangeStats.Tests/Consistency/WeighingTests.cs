using ExchangeStats.Consistency;

namespace ExchangeStats.Tests.Consistency;

public class WeighingTests
{
    private static readonly ClaimBook Tie = ClaimBook.Of([Claims.By("ministry", "1", 207), Claims.By("outlet", "2", 195)]);

    [Fact]
    public void A_weight_of_the_caller_decides_a_tie()
    {
        Assert.Equal(2, Tie.Check().DoubtSets.Length);
        var weighed = Tie.Check(new ConsistencyOptions(weights: new Dictionary<string, int> { ["ministry"] = 3 }));
        Assert.Equal("doubt 195 (outlet)", Assert.Single(weighed.DoubtSets).ToString());
        Assert.Equal(1, weighed.DoubtSets[0].Weight);
        Assert.Equal(207, weighed.RangeOf(Scope.Of("may", Party.Ukraine)).Best);
    }

    [Fact]
    public void Conflicts_are_listed_by_size_then_by_weight_then_by_ids()
    {
        var june = Scope.Of("june", Party.Ukraine);
        var split = Scope.Of("july", Party.Ukraine);
        var book = ClaimBook.Of([
            Claims.By("a", "1", 30, split), Claims.By("b", "2", 20, split.With(Category.Military)), Claims.By("c", "3", 20, split.With(Category.Civilian)),
            Claims.By("ministry", "4", 390), Claims.By("outlet", "5", 307), Claims.By("d", "6", 10, june), Claims.By("e", "7", 12, june)]);
        Assert.Equal(["4 5", "6 7", "1 2 3"], Listed(book.Check()));
        Assert.Equal(["6 7", "4 5", "1 2 3"], Listed(book.Check(new ConsistencyOptions(weights: [new("e", 3)]))));

        static IEnumerable<string> Listed(ConsistencyReport report) => report.Conflicts.Select(conflict => string.Join(' ', conflict.Claims.Select(claim => claim.Id)));
    }

    [Fact]
    public void Claimants_stand_where_their_claims_stand()
    {
        var report = ClaimBook.Of([Claims.By("a", "1", 390), Claims.By("b", "2", 390), Claims.By("c", "3", 307), Claims.By("d", "4", 10, Scope.Of("june", Party.Ukraine)), Claims.By("c", "5", 12, Scope.Of("june", Party.Ukraine))]).Check();
        Assert.Equal(Standing.Necessary, report.StandingOf("c"));
        Assert.Equal(Standing.Possible, report.StandingOf("d"));
        Assert.Equal(Standing.Cleared, report.StandingOf("a"));
        Assert.Equal(Standing.Cleared, report.StandingOf("nobody"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_001)]
    public void A_weight_out_of_its_range_is_refused(int weight)
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => new ConsistencyOptions(weights: [new("outlet", weight)]));
        Assert.Contains("\"outlet\"", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("expected 1 to 1,000,000", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_tell_how_they_weigh()
    {
        Assert.Equal("to doubt a statement costs 1; the book is taken to be incomplete", ConsistencyOptions.Default.ToString());
        Assert.Equal("to doubt a claim costs 1; of outlet 3; the book is taken to be complete", new ConsistencyOptions(isBookComplete: true, doubtBy: DoubtBy.Claim, weights: [new("outlet", 3)]).ToString());
    }

    [Fact]
    public void A_check_tells_how_far_it_has_come_and_ends_when_told_to()
    {
        var steps = new List<CheckProgress>();
        var report = Tie.Add(Claims.By("a", "3", 5, Scope.Of("june", Party.Ukraine))).Check(new Steps(steps));
        Assert.Equal(Verdict.Contradictory, report.Verdict);
        Assert.Equal(Enumerable.Range(1, steps.Count), steps.Select(step => step.Done));
        Assert.All(steps, step => Assert.Equal(steps.Count, step.Total));

        using var source = new CancellationTokenSource();
        var kept = Tie.Add(Claims.By("a", "3", 5, Scope.Of("june", Party.Ukraine))).Check(null, cancellation: source.Token);
        source.Cancel();
        Assert.Equal(2, kept.DoubtSets.Length);
        Assert.Equal((195, 207), (kept.RangeOf(Scope.Of("may", Party.Ukraine)).Low, kept.RangeOf(Scope.Of("may", Party.Ukraine)).High));
        Assert.Equal(5, kept.RangeOf(Scope.Of("june", Party.Ukraine)).Low);
        Assert.Throws<OperationCanceledException>(() => ClaimBook.RussiaUkraine.Check(null, cancellation: source.Token));
    }

    private sealed class Steps(List<CheckProgress> steps) : IProgress<CheckProgress>
    {
        public void Report(CheckProgress value) => steps.Add(value);
    }
}
