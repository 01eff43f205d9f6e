using BenchmarkDotNet.Attributes;
using ExchangeStats.Charts;
using ExchangeStats.Consistency;

namespace ExchangeStats.Benchmarks;

/// <summary>Drawing the cumulative chart, from what it is made of to the bytes of the file.</summary>
public class ChartBenchmarks
{
    /// <summary>How many points the long series has.</summary>
    public const int Points = 1_000_000;

    private readonly Exchange exchange = Exchange.Between(Party.Ukraine, Party.Russia).Titled("1,000 for 1,000").Agreed(1_000)
        .Phase(new(2025, 5, 23), each: 390).Phase(new(2025, 5, 24), each: 307).Phase(new(2025, 5, 25), each: 303).Build();

    private ExchangeHistory history = new();
    private CumulativeReturns[] series = [];

    /// <summary>Reconciles the dataset and makes a million handovers of ten years.</summary>
    [GlobalSetup]
    public void Make()
    {
        history = ClaimBook.RussiaUkraine.Check().History;
        var many = new ExchangeHistory(Enumerable.Range(0, Points).Select(i => Exchange.Between(Party.Ukraine, Party.Russia).Titled(FormattableString.Invariant($"{i:D7}"))
            .Phase(new DateOnly(2016, 1, 1).AddDays(i / 274), each: i % 7).Build()));
        series = [many.CumulativeReturns(Party.Ukraine)];
    }

    /// <summary>The finished SVG of one exchange.</summary>
    [Benchmark]
    public string SvgOfAnExchange() => CumulativeChart.Create(exchange).ToSvg();

    /// <summary>The PNG of one exchange.</summary>
    [Benchmark]
    public byte[] PngOfAnExchange() => CumulativeChart.Create(exchange).ToPng();

    /// <summary>The finished SVG of the embedded history.</summary>
    [Benchmark]
    public string SvgOfTheHistory() => CumulativeChart.Create(history).ToSvg();

    /// <summary>The PNG of the embedded history.</summary>
    [Benchmark]
    public byte[] PngOfTheHistory() => CumulativeChart.Create(history).ToPng();

    /// <summary>The PNG of a running total of a million steps.</summary>
    [Benchmark]
    public byte[] PngOfAMillionPoints() => CumulativeChart.Create(series).ToPng();

    /// <summary>The finished SVG of a running total of a million steps.</summary>
    [Benchmark]
    public string SvgOfAMillionPoints() => CumulativeChart.Create(series).ToSvg();
}
