using System.Collections.Immutable;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts.Cumulative;

/// <summary>The sentences of the cumulative chart in English.</summary>
internal sealed class EnglishCumulativeWords : CumulativeWords
{
    private static readonly string[] Numerals = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

    private readonly EnglishWords words = EnglishWords.Instance;

    private EnglishCumulativeWords()
    {
    }

    public static EnglishCumulativeWords Instance { get; } = new();

    public override string NoHandovers => "No handovers";

    public override string NothingToShow => "There is nothing to show.";

    public override string Title(CumulativeData data)
    {
        if (data.IsEmpty) return NoHandovers;
        var what = Subject(data);
        var series = data.Series;
        var total = series[0].Returns.Total;
        if (data.AreTotalsAlike)
        {
            var where = series.Length == 2 ? "on each side" : $"to each of {words.Number(series.Length)} parties";
            return $"{what} brought home {Unfinished(data) ?? words.People(total)} {where}";
        }

        if (series.Length > 3) return $"{what} returned {words.People(series.Where(one => !one.Party.IsSum).Select(one => one.Returns.Total).Sum())} to {words.Number(series.Length)} parties";
        if (series.Any(one => one.Party.IsSum)) return $"{what}: {string.Join(", ", series.Select(one => $"{Name(one)} {words.People(one.Returns.Total)}"))}";
        var parts = series.Select((one, position) => $"{(position == 0 ? words.People(one.Returns.Total) : Further(one.Returns.Total))} to {Name(one)}").ToList();
        return $"{what} returned {Listed(parts)}";
    }

    public override string Measure(CumulativeData data)
    {
        var title = data.Exchange is { } exchange ? $", “{exchange.Title}”" : "";
        return data.IsEmpty ? $"Cumulative people returned{title}" : $"Cumulative people returned{title}, {words.Period(data.First, data.Last)}";
    }

    public override string Phases(int first, int last) =>
        first == last ? $"Phase {words.Number(first)}" : $"Phases {words.Number(first)}–{words.Number(last)}";

    protected override LanguageWords Words => words;

    protected override string Whom(ImmutableArray<CumulativeSeries> series, bool isForAll)
    {
        var agreed = words.Count(series[0].Agreed);
        return isForAll && series.Length == 2 ? $"{agreed} on each side"
            : isForAll && series.Length > 2 ? $"{agreed} to each party"
            : $"{agreed} to {Listed([.. series.Select(Name)])}";
    }

    protected override string Agreed(string whom, string? reached) => reached is null ? $"Agreed: {whom}" : $"Agreed: {whom} · returned: {reached}";

    protected override string Line(bool isNumberSaid, bool isLowest) => (isNumberSaid, isLowest) switch
    {
        (true, true) => "the line is the number said, or the lowest that the wording admits",
        (true, false) => "the line is the number said",
        _ => "the line is the lowest number that the wording admits",
    };

    protected override string Band(bool hasBand, bool isOpen) => (hasBand, isOpen) switch
    {
        (true, true) => "the band covers all that it admits and fades where there is no upper limit",
        (true, false) => "the band covers all that it admits",
        _ => "the fading edge above it means that there is no upper limit",
    };

    protected override string Inexact(string line, string band) => $"Not every count is exact: {line}; {band}.";

    public override string Alternative(CumulativeData data)
    {
        if (data.IsEmpty) return $"{Measure(data)}. {NoHandovers}.";
        var count = data.Handovers == 1 ? "one handover" : $"{words.Number(data.Handovers)} handovers";
        var series = string.Join(" ", data.Series.Select((one, position) => Told(one, position > 0 ? data.Series[0] : null)));
        var agreed = string.Join("", data.Series.Where(one => !one.Agreed.IsUnknown).GroupBy(one => one.Agreed)
            .Select(group => $" {Target([.. group], group.Count() == data.Series.Length)}."));
        var reading = Reading(data) is { } note ? $" {note}" : "";
        return $"{Title(data)}. Step chart with {count}: {LowerFirst(Measure(data))}. {series}{agreed}{reading}";
    }

    public override string More(int parties) => $"+ {words.Number(parties)} more in the data";

    protected override string Name(CumulativeSeries series) => series.Party.Name.English;

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static string Listed(List<string> parts) =>
        parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}";

    private string Subject(CumulativeData data)
    {
        if (data.Exchange is null)
        {
            if (data.Exchanges == 0) return data.Handovers == 1 ? "1 handover" : $"{words.Number(data.Handovers)} handovers";
            var number = words.Number(data.Exchanges);
            if (data.AreAllExchanges) return data.Exchanges == 1 ? "1 exchange" : $"{number} exchanges";
            return data.Exchanges == 1 ? "1 return" : $"{number} exchanges and releases";
        }

        if (data.Handovers == 1) return "One handover";
        return data.Handovers < Numerals.Length ? $"{Numerals[data.Handovers]} phases" : $"{words.Number(data.Handovers)} phases";
    }

    private string Further(Count total)
    {
        if (total.IsUnknown) return "an unknown number";
        return total == Count.Zero ? "nobody" : words.Count(total);
    }

    private string? Unfinished(CumulativeData data)
    {
        var (total, agreed) = (data.Series[0].Returns.Total, data.Series[0].Agreed);
        if (data.Series.Any(series => series.Agreed != agreed) || agreed.Wording != CountWording.Exactly || total.Wording != CountWording.Exactly) return null;
        return total.Number < agreed.Number ? $"{words.Count(total)} of {words.People(agreed)}" : null;
    }

    private string Told(CumulativeSeries series, CumulativeSeries? first)
    {
        var name = Name(series);
        if (first is not null && series.Returns.Select(step => step.Total).SequenceEqual(first.Returns.Select(step => step.Total)))
            return $"{name}: the same as {Name(first)}.";
        var steps = series.Returns;
        if (steps.Count <= MostStepsTold)
            return $"{name}: {string.Join("; ", steps.Select(step => $"{Further(step.Total)} on {words.DayAndYear(step.Date)}"))}.";
        return $"{name}: from {Further(steps[0].Total)} on {words.DayAndYear(steps[0].Date)} to {Further(steps.Total)} on {words.DayAndYear(steps[^1].Date)}.";
    }
}
