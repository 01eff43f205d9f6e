using System.Diagnostics;

namespace ExchangeStats.Benchmarks;

/// <summary>The median of a few runs, for work on the reader; figures to publish come from the benchmark proper.</summary>
internal static class QuickLook
{
    private const int Runs = 5;
    private const int CallsToCompileWell = 32;
    private const int MillisecondsToCompile = 200;

    public static void Print()
    {
        var reading = new ReadingBenchmarks();
        reading.MakeFile();
        var (alone, book) = (Median(() => reading.SylvanAlone()), Median(() => reading.Book()));
        Console.WriteLine(FormattableString.Invariant($"Sylvan alone {alone:N0} ms, book {book:N0} ms, ratio {book / alone:N2}"));
        foreach (var instance in new[] { "e20", "e202", "e80", "e200" })
        {
            var localisation = new LocalisationBenchmarks { Instance = instance };
            localisation.Read();
            Console.WriteLine(FormattableString.Invariant($"All cheapest doubts of {instance}: {Median(() => localisation.DoubtSets()):N1} ms"));
        }

        var records = new RecordBenchmarks();
        records.Make();
        WarmUp(() => records.Exact());
        WarmUp(() => records.Vague());
        Console.WriteLine(FormattableString.Invariant($"100,000 records against 4 rules: exact {Median(() => records.Exact()):N2} ms, vague {Median(() => records.Vague()):N2} ms"));
        var checking = new CheckBenchmarks();
        checking.Make();
        Console.WriteLine(FormattableString.Invariant($"Verdict on 100,000 exchanges {Median(() => checking.VerdictOfRecords()):N0} ms"));
        Console.WriteLine(FormattableString.Invariant($"The dataset: conflicts {Median(() => checking.ConflictsOfTheDataset()):N0} ms, findings {Median(() => checking.FindingsOfTheDataset()):N0} ms"));
    }

    public static void PrintStatistics()
    {
        foreach (var exchanges in new[] { 1_000, 10_000, 100_000 })
        {
            var statistics = new StatisticsBenchmarks { Exchanges = exchanges };
            statistics.Make();
            foreach (var (name, run) in statistics.All)
            {
                WarmUp(run);
                Console.WriteLine(FormattableString.Invariant($"{exchanges:N0} exchanges, {name}: {Median(run):N2} ms, {MedianOfWork(run):N2} ms of work"));
            }
        }
    }

    // Time of the processor, in which other work on the machine does not show.
    private static double MedianOfWork(Func<object> run)
    {
        using var process = Process.GetCurrentProcess();
        var times = new double[Runs];
        for (var i = 0; i < Runs; i++)
        {
            GC.Collect();
            process.Refresh();
            var before = process.TotalProcessorTime;
            GC.KeepAlive(run());
            process.Refresh();
            times[i] = (process.TotalProcessorTime - before).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[Runs / 2];
    }

    // Code is compiled well only after it has run often, and a moment later.
    private static void WarmUp(Func<object> run)
    {
        for (var i = 0; i < 2 * CallsToCompileWell; i++)
        {
            if (i == CallsToCompileWell) Thread.Sleep(MillisecondsToCompile);
            GC.KeepAlive(run());
        }

        Thread.Sleep(MillisecondsToCompile);
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
