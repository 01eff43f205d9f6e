using BenchmarkDotNet.Attributes;
using ExchangeStats.Consistency;

namespace ExchangeStats.Benchmarks;

/// <summary>Checking books: many small ones in one, and the embedded dataset.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private const int Records = 100_000;

    private ClaimBook records = ClaimBook.Empty;

    /// <summary>Makes a book of independent exchanges, each with a total and its breakdown to one side and a total to the other.</summary>
    [GlobalSetup]
    public void Make() => records = ClaimBook.Of(Enumerable.Range(0, Records).SelectMany(static index =>
    {
        var id = FormattableString.Invariant($"{index:000000}");
        var scope = Scope.Of(id, Party.Ukraine);
        return new[] { (scope, 100L), (scope.With(Category.Military), 70L), (scope.With(Category.Civilian), 30L), (scope.With(Party.Russia), 100L) }
            .Select((said, claim) => new Claim("ministry", said.Item1, said.Item2, [new Attestation($"{id}/{claim}")]));
    }));

    /// <summary>The verdict on 100,000 exchanges of four claims each.</summary>
    [Benchmark]
    public Verdict VerdictOfRecords() => records.Check().Verdict;

    /// <summary>The verdict, the conflicts and the doubt sets of the embedded dataset.</summary>
    [Benchmark]
    public int ConflictsOfTheDataset()
    {
        var report = ClaimBook.RussiaUkraine.Check();
        return report.Conflicts.Length + report.DoubtSets.Length;
    }

    /// <summary>All findings on the embedded dataset.</summary>
    [Benchmark]
    public int FindingsOfTheDataset() => ClaimBook.RussiaUkraine.Check().Findings.Length;
}
