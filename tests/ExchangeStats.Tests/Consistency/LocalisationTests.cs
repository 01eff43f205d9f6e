using ExchangeStats.Consistency;

namespace ExchangeStats.Tests.Consistency;

public class LocalisationTests
{
    [Theory]
    [InlineData("e5", 3)]
    [InlineData("e10", 5)]
    [InlineData("e20", 8)]
    [InlineData("e202", 8)]
    [InlineData("e40", 12)]
    [InlineData("e80", 20)]
    [InlineData("e200", 40)]
    public void The_cheapest_doubts_are_as_many_as_the_claims_that_were_altered(string instance, int altered)
    {
        var folder = Path.Combine(SourceFolder.Root, "tests", "Shared", "Localisation", instance);
        var report = ClaimBook.Load(folder).Check(new ConsistencyOptions(isBookComplete: true, doubtBy: DoubtBy.Claim));
        Assert.Equal(altered, File.ReadAllLines(Path.Combine(folder, "planted.txt")).Length);
        Assert.Equal(altered, report.DoubtSets.GroupBy(set => set.Component).Sum(sets => sets.First().Weight));
        Assert.All(report.DoubtSets.SelectMany(set => set.Claims).Distinct(), claim => Assert.NotEqual(Standing.Cleared, report.StandingOf(claim)));

        // What is left when one set of each component is doubted can be true.
        var doubted = report.DoubtSets.DistinctBy(set => set.Component).SelectMany(set => set.Claims).ToHashSet();
        var rest = ClaimBook.Of(report.Book.Claims.Where(claim => !doubted.Contains(claim)), report.Book.Exchanges, report.Book.Categories, report.Book.Parties);
        Assert.Equal(Verdict.Consistent, rest.Check(report.Options).Verdict);
    }
}
