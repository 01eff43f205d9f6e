using System.Diagnostics;

namespace ExchangeStats.Benchmarks;

/// <summary>The median of a few runs, for work on the reader; figures to publish come from the benchmark proper.</summary>
internal static class QuickLook
{
    private const int Runs = 5;

    public static void Print()
    {
        var reading = new ReadingBenchmarks();
        reading.MakeFile();
        var (alone, book) = (Median(() => reading.SylvanAlone()), Median(() => reading.Book()));
        Console.WriteLine(FormattableString.Invariant($"Sylvan alone {alone:N0} ms, book {book:N0} ms, ratio {book / alone:N2}"));
    }

    private static double Median(Func<object> run)
    {
        run();
        var times = new double[Runs];
        for (var i = 0; i < Runs; i++)
        {
            GC.Collect();
            var watch = Stopwatch.StartNew();
            GC.KeepAlive(run());
            times[i] = watch.Elapsed.TotalMilliseconds;
        }

        Array.Sort(times);
        return times[Runs / 2];
    }
}
