using System.Collections.Immutable;
using ExchangeStats.Consistency;

namespace ExchangeStats.Charts.Tests;

/// <summary>Every chart with every kind of data: nothing, one, two, 85 and 2,000 exchanges, tiny and huge counts, long and strange names, every wording.</summary>
internal static class ChartCases
{
    private static readonly Party Germany = Party.Of("DE", new("Germany"));

    public static ImmutableSortedDictionary<string, Func<ChartOptions, Chart>> All { get; } =
        Exchanges().SelectMany(data => OfExchange(data.Name, data.Exchange))
            .Concat(Histories().SelectMany(data => OfHistory(data.Name, data.History)))
            .Concat(Reports().SelectMany(data => OfReport(data.Name, data.Report)))
            .Concat([
                new("source: one exchange", options => SourceChart.Create(Books.Disputed, "swap", options)),
                new("source: parts and whole", options => SourceChart.Create(Books.SumsClash, "swap", options)),
                new("agreement: one exchange", options => AgreementChart.Create(Books.Disputed, "swap", options)),
            ]).ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All.Keys];

    private static IEnumerable<(string Name, Lazy<Exchange> Exchange)> Exchanges() =>
    [
        ("three phases", new(() => Swaps.OneThousand)),
        ("unfinished", new(() => Swaps.Unfinished)),
        ("worded", new(() => Swaps.Worded)),
        ("no handover", new(() => Swaps.Start("A plan").Build())),
        ("85 phases", new(() => Swaps.Phases(85, new string('W', 40) + " " + new string('ж', 39)))),
        ("strange name", new(() => Swaps.Start(Books.Strange + " \u0001 <&>").Agreed(7).Phase(new(2025, 1, 1), each: 7).Build())),
        ("withheld", new(() => Swaps.Start("Withheld").Phase(new(2025, 1, 1), each: Count.Unknown).Build())),
        ("nobody", new(() => Swaps.Start("Nobody").Phase(new(2025, 1, 1), each: 0).Build())),
        ("one for many", new(() => Swaps.Start("1 for 1,027").Agreed(new Agreement([new(Party.Ukraine, Category.All, 1_027), new(Party.Russia, Category.All, 1)]))
            .Phase(new(2025, 8, 1), (Party.Ukraine, 1_027), (Party.Russia, 1)).Build())),
        ("far more than agreed", new(() => Swaps.Start("More").Agreed(10).Phase(new(2025, 8, 1), (Party.Ukraine, 10_000_000), (Party.Russia, Count.AtMost(20))).Build())),
        ("seven parties", new(() => Exchange.Between(Party.Of("US"), Germany, Party.Russia, Party.Of("PL"), Party.Of("SI"), Party.Of("NO"), Party.Of("BY"))
            .Phase(new(2024, 8, 1), (Party.Of("US"), 3), (Germany, 12), (Party.Russia, 8)).Build())),
    ];

    private static IEnumerable<(string Name, Lazy<ExchangeHistory> History)> Histories() =>
    [
        ("no exchange", new(() => new ExchangeHistory())),
        ("one exchange", new(() => Swaps.History(1, 0))),
        ("two exchanges", new(() => Swaps.History(2, 1))),
        ("85 exchanges", new(() => Swaps.History(85, 1_400))),
        ("2,000 exchanges of ten years", new(() => Swaps.History(2_000, 3_650, 10_000_000 / 2_000))),
        ("a hundred years", new(() => Swaps.History(30, 36_500))),
        ("many on one day", new(() => Swaps.History(20, 0))),
        ("one-sided", new(() => new ExchangeHistory(Enumerable.Range(1, 9).Select(i => Swaps.Start($"Release {i}").OfKind(ExchangeKind.Release)
            .Phase(new(2024, i, 1), (Party.Ukraine, i * i), (Party.Russia, 0)).Build())))),
        ("agreed often", new(() => new ExchangeHistory(Enumerable.Range(1, 40).Select(i => Swaps.Start($"Deal {i} of {Books.Long}").Agreed(100)
            .Phase(new DateOnly(2024, 1, 1).AddDays(i * 9), (Party.Ukraine, i * 3), (Party.Russia, Count.AtLeast(i))).Build())))),
    ];

    private static IEnumerable<(string Name, Lazy<ConsistencyReport> Report)> Reports() =>
    [
        ("disputed", new(() => Books.Disputed)),
        ("no claim", new(() => Books.Empty)),
        ("one claim", new(() => Books.OneClaim)),
        ("sums clash", new(() => Books.SumsClash)),
        ("many", new(() => Books.Many(85, 100))),
        ("millions", new(() => Books.Many(3, 9_999_000))),
    ];

    private static IEnumerable<KeyValuePair<string, Func<ChartOptions, Chart>>> OfExchange(string name, Lazy<Exchange> exchange) =>
    [
        new($"cumulative: {name}", options => CumulativeChart.Create(exchange.Value, options)),
        new($"phase: {name}", options => PhaseChart.Create(exchange.Value, options)),
        new($"calendar: {name}", options => CalendarChart.Create(exchange.Value, options)),
        new($"gap: {name}", options => GapChart.Create(exchange.Value, options)),
        new($"progress: {name}", options => ProgressChart.Create(exchange.Value, options)),
    ];

    private static IEnumerable<KeyValuePair<string, Func<ChartOptions, Chart>>> OfHistory(string name, Lazy<ExchangeHistory> history) =>
    [
        new($"cumulative: {name}", options => CumulativeChart.Create(history.Value, options)),
        new($"phase: {name}", options => PhaseChart.Create(history.Value, options)),
        new($"calendar: {name}", options => CalendarChart.Create(history.Value, options)),
        new($"gap: {name}", options => GapChart.Create(history.Value, options)),
        new($"progress: {name}", options => ProgressChart.Create(history.Value, options)),
    ];

    private static IEnumerable<KeyValuePair<string, Func<ChartOptions, Chart>>> OfReport(string name, Lazy<ConsistencyReport> report) =>
    [
        new($"source: {name}", options => SourceChart.Create(report.Value, options)),
        new($"agreement: {name}", options => AgreementChart.Create(report.Value, options)),
        new($"phase: {name}", options => PhaseChart.Create(report.Value, options)),
        new($"cumulative: {name}", options => CumulativeChart.Create(report.Value, options)),
    ];
}
