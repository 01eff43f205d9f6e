using System.Diagnostics;
using ExchangeStats.Charts;

namespace ExchangeStats.Benchmarks;

/// <summary>
/// Medians of drawing the charts, and the first chart of a fresh process; beside each what matplotlib needs for the same in the same
/// run, where python3, or the program that the variable PYTHON names, has it (Debian: python3-matplotlib).
/// </summary>
internal static class ChartQuickLook
{
    private const int Runs = 31;

    public static void Print()
    {
        var first = FirstOfAFreshProcess();
        var charts = new ChartBenchmarks();
        charts.Make();
        var matplotlib = Matplotlib();
        Report("first chart of a fresh process", first, matplotlib);
        Report("svg of an exchange", Median(charts.SvgOfAnExchange), matplotlib);
        Report("png of an exchange", Median(charts.PngOfAnExchange), matplotlib);
        Report("svg of the history", Median(charts.SvgOfTheHistory), matplotlib);
        Report("png of the history", Median(charts.PngOfTheHistory), matplotlib);
        Report("svg of a million points", Median(charts.SvgOfAMillionPoints), matplotlib);
        Report("png of a million points", Median(charts.PngOfAMillionPoints), matplotlib);
    }

    /// <summary>Draws one chart and prints how long it took, from the first call into the library.</summary>
    public static void PrintFirst()
    {
        var watch = Stopwatch.StartNew();
        var chart = CumulativeChart.Create(Exchange.Between(Party.Ukraine, Party.Russia).Titled("1,000 for 1,000").Agreed(1_000)
            .Phase(new(2025, 5, 23), each: 390).Phase(new(2025, 5, 24), each: 307).Build());
        GC.KeepAlive(chart.ToPng());
        Console.WriteLine(FormattableString.Invariant($"{watch.Elapsed.TotalMilliseconds:F1}"));
    }

    private static void Report(string what, double ours, Dictionary<string, double> theirs)
    {
        var beside = theirs.TryGetValue(what, out var time) ? FormattableString.Invariant($"{time,9:F1} ms {time / ours,7:F1} x") : "no matplotlib";
        Console.WriteLine(FormattableString.Invariant($"{what,-32} {ours,8:F1} ms   {beside}"));
    }

    // The program that runs now, so that a published one is measured as it was published.
    private static double FirstOfAFreshProcess()
    {
        var times = new double[9];
        for (var i = 0; i < times.Length; i++)
            times[i] = double.Parse(Run(Environment.ProcessPath!, "first-chart"), System.Globalization.CultureInfo.InvariantCulture);
        Array.Sort(times);
        return times[times.Length / 2];
    }

    private static Dictionary<string, double> Matplotlib()
    {
        var lines = Run(Environment.GetEnvironmentVariable("PYTHON") ?? "python3", Path.Combine(AppContext.BaseDirectory, "matplotlib_charts.py")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Select(line => line.Split('\t')).ToDictionary(parts => parts[0], parts => double.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            GC.KeepAlive(error.Result);
            return process.ExitCode == 0 ? output : "";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "";
        }
    }

    private static double Median(Func<object> run)
    {
        for (var i = 0; i < 10; i++) run();
        var times = new double[Runs];
        for (var i = 0; i < Runs; i++)
        {
            var watch = Stopwatch.StartNew();
            GC.KeepAlive(run());
            times[i] = watch.Elapsed.TotalMilliseconds;
        }

        Array.Sort(times);
        return times[Runs / 2];
    }
}
