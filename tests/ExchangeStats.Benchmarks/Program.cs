using BenchmarkDotNet.Running;
using ExchangeStats.Benchmarks;

if (args is ["memory"]) RetainedMemory.Print();
else if (args is ["quick"]) QuickLook.Print();
else if (args is ["quick", "statistics"]) QuickLook.PrintStatistics();
else BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
