using BenchmarkDotNet.Attributes;
using Sylvan.Data.Csv;

namespace ExchangeStats.Benchmarks;

/// <summary>Reading a million rows into a book, beside what the CSV reader alone needs to look at every cell of them.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    /// <summary>How many rows the file has.</summary>
    public const int Rows = 1_000_000;

    private byte[] file = [];

    /// <summary>Makes the file.</summary>
    [GlobalSetup]
    public void MakeFile() => file = GeneratedClaims.Csv(Rows);

    /// <summary>The CSV reader alone, every cell as a span.</summary>
    [Benchmark(Baseline = true)]
    public long SylvanAlone()
    {
        using var stream = new MemoryStream(file);
        using var text = new StreamReader(stream);
        using var reader = CsvDataReader.Create(text, new CsvDataReaderOptions { BufferSize = 1 << 16 });
        var characters = 0L;
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++) characters += reader.GetFieldSpan(i).Length;
        }

        return characters;
    }

    /// <summary>A whole book.</summary>
    [Benchmark]
    public ClaimBook Book()
    {
        using var stream = new MemoryStream(file);
        return ClaimBook.Open(stream);
    }
}
