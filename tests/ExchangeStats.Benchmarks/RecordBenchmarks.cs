using BenchmarkDotNet.Attributes;
using ExchangeStats.Consistency.Records;

namespace ExchangeStats.Benchmarks;

/// <summary>100,000 independent records against four rules: what R does with validate and aggregate.</summary>
[MemoryDiagnoser]
public class RecordBenchmarks
{
    private const int Records = 100_000;
    private const int RecordsAWrongOne = 100;

    private static readonly string[] Rules = ["all = military + civilian", "all = first + second", "all <= agreed", "returned to Russia = all"];

    private RecordTable exact = RecordTable.Of();
    private RecordTable vague = RecordTable.Of();

    /// <summary>Makes a table of exact counts, of which one record in a hundred breaks a rule, and one in which every tenth record has lower bounds only.</summary>
    [GlobalSetup]
    public void Make()
    {
        exact = Table(static (index, number) => number);
        vague = Table(static (index, number) => index % 10 == 0 ? Count.AtLeast(number) : number);
    }

    /// <summary>Four rules over exact counts: how many records hold, fail and are open, and which fail.</summary>
    [Benchmark]
    public int Exact() => exact.Check(Rules).Rules.Sum(rule => rule.Failing);

    /// <summary>The same where every tenth record has lower bounds only.</summary>
    [Benchmark]
    public int Vague() => vague.Check(Rules).Rules.Sum(rule => rule.Failing);

    private static RecordTable Table(Func<int, long, Count> said)
    {
        return RecordTable.Of(
            ("all", Column(static index => All(index) + (index % RecordsAWrongOne == 0 ? 1 : 0))),
            ("military", Column(static index => All(index) - (All(index) / 3))),
            ("civilian", Column(static index => All(index) / 3)),
            ("first", Column(static index => All(index) / 2)),
            ("second", Column(static index => All(index) - (All(index) / 2))),
            ("agreed", Column(static index => All(index) + 10)),
            ("returned to Russia", Column(All)));

        IEnumerable<Count> Column(Func<int, long> number) => Enumerable.Range(0, Records).Select(index => said(index, number(index)));
    }

    private static long All(int index) => 100 + (index % 300);
}
