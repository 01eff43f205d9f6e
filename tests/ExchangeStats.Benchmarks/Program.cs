using BenchmarkDotNet.Running;
using ExchangeStats.Benchmarks;

if (args is ["memory"]) RetainedMemory.Print();
else if (args is ["quick"]) QuickLook.Print();
else if (args is ["quick", "statistics"]) QuickLook.PrintStatistics();
else if (args is ["charts"]) ChartQuickLook.Print();
else if (args is ["first-chart"]) ChartQuickLook.PrintFirst();
else BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
