using BenchmarkDotNet.Attributes;
using ExchangeStats.Consistency;

namespace ExchangeStats.Benchmarks;

/// <summary>Finding all cheapest doubt sets of books with planted errors, proven; each claim a statement of its own, nothing unlisted.</summary>
public class LocalisationBenchmarks
{
    private static readonly ConsistencyOptions Options = new(isBookComplete: true, doubtBy: DoubtBy.Claim);

    private ClaimBook book = ClaimBook.Empty;

    /// <summary>The instance: 183, 183, 723 and 1,803 claims with 8, 8, 20 and 40 errors.</summary>
    [Params("e20", "e202", "e80", "e200")]
    public string Instance { get; set; } = "e20";

    /// <summary>Reads the book.</summary>
    [GlobalSetup]
    public void Read() => book = ClaimBook.Load(Path.Combine(AppContext.BaseDirectory, "Localisation", Instance));

    /// <summary>Verdict and all cheapest doubt sets.</summary>
    [Benchmark]
    public int DoubtSets() => book.Check(Options).DoubtSets.Length;
}
