using BenchmarkDotNet.Attributes;
using ExchangeStats.Statistics;

namespace ExchangeStats.Benchmarks;

/// <summary>Every statistic over histories of growing size, spread over fifty years.</summary>
[MemoryDiagnoser]
public class StatisticsBenchmarks
{
    private const int Days = 365 * 50;

    private static readonly DateOnly First = new(1980, 1, 1);
    private static readonly DateOnly Last = First.AddDays(Days);

    private ExchangeHistory history = new();
    private ExchangeHistory hundred = new();
    private ClaimBook book = ClaimBook.Empty;

    /// <summary>How many exchanges.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Exchanges { get; set; }

    /// <summary>What a benchmark is called, and what it does: for looking at all of them quickly.</summary>
    internal IEnumerable<(string Name, Func<object> Run)> All =>
    [
        ("CumulativeReturns", CumulativeReturns), ("Totals by month", Totals), ("Sizes", Sizes), ("Concentration", Concentration), ("Dispersion", Dispersion), ("Gaps", Gaps), ("PerMonth", PerMonth),
        ("ComparePeriods", ComparePeriods), ("Asymmetry", Asymmetry), ("Pace", Pace), ("Trend", Trend), ("ChangePoints", ChangePoints), ("Lags", Lags), ("Rounding", Rounding),
        ("Agreement", Agreement), ("Bootstrap mean, 10,000 × 100", BootstrapMean), ("Bootstrap median, 10,000 × 100", BootstrapMedian), ("Bootstrap ratio, 10,000 × 100", BootstrapRatio),
    ];

    /// <summary>Makes skewed sizes, one in fifty of them "at least" and one in fifty unknown, on days drawn evenly.</summary>
    [GlobalSetup]
    public void Make()
    {
        var random = new Random(1);
        history = new(Enumerable.Range(0, Exchanges).Select(i => Swap(random, i)));
        hundred = new(Enumerable.Range(0, 100).Select(i => Swap(new Random(i), i)));
        book = ClaimBook.Of(Enumerable.Range(0, Exchanges).SelectMany(i =>
        {
            var (day, scope, count) = (First.AddDays(random.Next(Days)), Scope.Of(FormattableString.Invariant($"{i:000000}"), Party.Ukraine), random.Next(1, 400));
            return new[] { 0, 1 }.Select(claimant => new Claim(FormattableString.Invariant($"claimant {(i + claimant) % 40}"), scope, count + (i % 9 == claimant ? 1 : 0), [new Attestation(FormattableString.Invariant($"{i:000000}/{claimant}"), day, published: day.AddDays(claimant))]));
        }));
    }

    /// <summary>The running total.</summary>
    [Benchmark]
    public object CumulativeReturns() => history.CumulativeReturns(Party.Ukraine);

    /// <summary>Totals of months.</summary>
    [Benchmark]
    public object Totals() => history.Totals(TotalsBy.Month);

    /// <summary>Mean and quantiles.</summary>
    [Benchmark]
    public object Sizes() => history.Sizes(Party.Ukraine);

    /// <summary>Gini, Herfindahl–Hirschman, largest shares and their ranges.</summary>
    [Benchmark]
    public object Concentration() => history.Concentration(Party.Ukraine);

    /// <summary>Dispersion and the negative binomial fit.</summary>
    [Benchmark]
    public object Dispersion() => history.Dispersion(Party.Ukraine);

    /// <summary>Gaps between exchanges.</summary>
    [Benchmark]
    public object Gaps() => history.Gaps(Last);

    /// <summary>Exchanges a month.</summary>
    [Benchmark]
    public object PerMonth() => history.PerMonth(First, Last);

    /// <summary>Two halves compared.</summary>
    [Benchmark]
    public object ComparePeriods() => history.ComparePeriods((First, First.AddDays(Days / 2)), (First.AddDays(Days / 2 + 1), Last));

    /// <summary>The ratio of both parties.</summary>
    [Benchmark]
    public object Asymmetry() => history.Asymmetry(Party.Ukraine, Party.Russia);

    /// <summary>People a month.</summary>
    [Benchmark]
    public object Pace() => history.Pace(Party.Ukraine);

    /// <summary>Theil–Sen, Mann–Kendall and Poisson growth.</summary>
    [Benchmark]
    public object Trend() => history.Trend(Party.Ukraine);

    /// <summary>PELT, and the scan with 999 simulations.</summary>
    [Benchmark]
    public object ChangePoints() => history.ChangePoints(Party.Ukraine);

    /// <summary>Reporting lags of two claims an exchange.</summary>
    [Benchmark]
    public object Lags() => book.Lags();

    /// <summary>Rounding of two claims an exchange.</summary>
    [Benchmark]
    public object Rounding() => book.Rounding();

    /// <summary>Agreement of forty claimants, two claims an exchange.</summary>
    [Benchmark]
    public object Agreement() => book.Agreement();

    /// <summary>10,000 resamples of 100 exchanges.</summary>
    [Benchmark]
    public object BootstrapMean() => hundred.BootstrapMean(Party.Ukraine);

    /// <summary>10,000 resamples of 100 exchanges.</summary>
    [Benchmark]
    public object BootstrapMedian() => hundred.BootstrapMedian(Party.Ukraine);

    /// <summary>10,000 resamples of 100 exchanges.</summary>
    [Benchmark]
    public object BootstrapRatio() => hundred.BootstrapRatio(Party.Ukraine, Party.Russia);

    private static Exchange Swap(Random random, int index)
    {
        var people = (long)(-110 * Math.Log(1 - random.NextDouble())) + 1;
        var count = (index % 50) switch { 7 => Count.AtLeast(people), 8 => Count.Unknown, _ => people };
        return Exchange.Between(Party.Ukraine, Party.Russia).WithId(FormattableString.Invariant($"{index:000000}"))
            .Phase(First.AddDays(random.Next(Days)), (Party.Ukraine, count), (Party.Russia, people + random.Next(5))).Build();
    }
}
