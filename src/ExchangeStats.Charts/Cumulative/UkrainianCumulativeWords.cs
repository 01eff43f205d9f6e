using System.Collections.Immutable;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts.Cumulative;

/// <summary>The sentences of the cumulative chart in Ukrainian.</summary>
internal sealed class UkrainianCumulativeWords : CumulativeWords
{
    private static readonly string[] Numerals = ["", "одну", "дві", "три", "чотири", "п’ять", "шість", "сім", "вісім", "дев’ять", "десять"];

    private readonly UkrainianWords words = UkrainianWords.Instance;

    private UkrainianCumulativeWords()
    {
    }

    public static UkrainianCumulativeWords Instance { get; } = new();

    public override string NoHandovers => "Обмінів немає";

    public override string NothingToShow => "Немає що показати.";

    public override string Title(CumulativeData data)
    {
        if (data.IsEmpty) return NoHandovers;
        var during = During(data);
        var series = data.Series;
        var total = series[0].Returns.Total;
        if (data.AreTotalsAlike)
        {
            var each = Unfinished(data) ?? words.People(total);
            var by = total.IsUnknown || total == Count.Zero ? "" : "по ";
            return $"{during} повернулося {by}{each} {(series.Length == 2 ? "з кожного боку" : $"до кожної з {words.Number(series.Length)} сторін")}";
        }

        if (series.Length > 3) return $"{during} повернулося {words.People(series.Where(one => !one.Party.IsSum).Select(one => one.Returns.Total).Sum())} до {words.Number(series.Length)} сторін";
        var homes = series.Select(Home).ToList();
        if (homes.Contains(null)) return $"{during} повернулося: {string.Join(", ", series.Select(one => $"{Name(one)} — {words.People(one.Returns.Total)}"))}";
        var parts = series.Select((one, position) => $"{(position == 0 ? words.People(one.Returns.Total) : Further(one.Returns.Total))} до {homes[position]}").ToList();
        return $"{during} повернулося {Listed(parts)}";
    }

    public override string Measure(CumulativeData data)
    {
        var title = data.Exchange is { } exchange ? $", «{exchange.Title}»" : "";
        return data.IsEmpty ? $"Сукупна кількість повернутих осіб{title}" : $"Сукупна кількість повернутих осіб{title}, {words.Period(data.First, data.Last)}";
    }

    public override string Phases(int first, int last) =>
        first == last ? $"Фаза {words.Number(first)}" : $"Фази {words.Number(first)}–{words.Number(last)}";

    protected override LanguageWords Words => words;

    protected override string Whom(ImmutableArray<CumulativeSeries> series, bool isForAll)
    {
        var agreed = words.Count(series[0].Agreed);
        return isForAll && series.Length == 2 ? $"по {agreed} з кожного боку"
            : isForAll && series.Length > 2 ? $"по {agreed} для кожної сторони"
            : $"{string.Join(", ", series.Select(Name))} — {agreed}";
    }

    protected override string Agreed(string whom, string? reached) => reached is null ? $"Домовлено: {whom}" : $"Домовлено: {whom} · повернуто: {reached}";

    protected override string Line(bool isNumberSaid, bool isLowest) => (isNumberSaid, isLowest) switch
    {
        (true, true) => "лінія — назване число або найменше, яке допускає формулювання",
        (true, false) => "лінія — назване число",
        _ => "лінія — найменше число, яке допускає формулювання",
    };

    protected override string Band(bool hasBand, bool isOpen) => (hasBand, isOpen) switch
    {
        (true, true) => "смуга — усе, що воно допускає; вона згасає там, де верхньої межі немає",
        (true, false) => "смуга — усе, що воно допускає",
        _ => "край, що згасає, означає, що верхньої межі немає",
    };

    protected override string Inexact(string line, string band) => $"Не всі числа точні: {line}; {band}.";

    public override string Alternative(CumulativeData data)
    {
        if (data.IsEmpty) return $"{Measure(data)}. {NoHandovers}.";
        var count = $"{words.Number(data.Handovers)} {UkrainianWords.Agreeing(data.Handovers, "передача", "передачі", "передач")}";
        var series = string.Join(" ", data.Series.Select((one, position) => Told(one, position > 0 ? data.Series[0] : null)));
        var agreed = string.Concat(data.Series.Where(one => !one.Agreed.IsUnknown).GroupBy(one => one.Agreed)
            .Select(group => $" {Target([.. group], group.Count() == data.Series.Length)}."));
        var reading = Reading(data) is { } note ? $" {note}" : "";
        return $"{Title(data)}. Східчастий графік, {count}: {char.ToLowerInvariant(Measure(data)[0])}{Measure(data)[1..]}. {series}{agreed}{reading}";
    }

    public override string More(int parties) => $"+ ще {words.Number(parties)} у даних";

    protected override string Name(CumulativeSeries series) => series.Party.Name.In(Language.Ukrainian);

    // Only these two names are known in the genitive; a sentence with another party is built without it.
    private static string? Home(CumulativeSeries series) =>
        series.Party == Party.Ukraine ? "України" : series.Party == Party.Russia ? "Росії" : null;

    private static string Listed(List<string> parts) =>
        parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.Take(parts.Count - 1))} і {parts[^1]}";

    private string During(CumulativeData data)
    {
        if (data.Exchange is null)
        {
            if (data.Exchanges == 0) return $"За {words.Number(data.Handovers)} {UkrainianWords.Agreeing(data.Handovers, "передачу", "передачі", "передач")}";
            var exchanges = $"{words.Number(data.Exchanges)} {UkrainianWords.Agreeing(data.Exchanges, "обмін", "обміни", "обмінів")}";
            return data.AreAllExchanges ? $"За {exchanges}" : $"За {exchanges} та інші повернення";
        }

        if (data.Handovers == 1) return "За одну передачу";
        var number = data.Handovers < Numerals.Length ? Numerals[data.Handovers] : words.Number(data.Handovers);
        return $"За {number} {UkrainianWords.Agreeing(data.Handovers, "фазу", "фази", "фаз")}";
    }

    private string Further(Count total) => total.IsUnknown || total == Count.Zero ? words.People(total) : words.Count(total);

    private string? Unfinished(CumulativeData data)
    {
        var (total, agreed) = (data.Series[0].Returns.Total, data.Series[0].Agreed);
        if (data.Series.Any(series => series.Agreed != agreed) || agreed.Wording != CountWording.Exactly || total.Wording != CountWording.Exactly) return null;
        return total.Number < agreed.Number ? $"{words.Count(total)} із {words.Count(agreed)} осіб" : null;
    }

    private string Told(CumulativeSeries series, CumulativeSeries? first)
    {
        var name = Name(series);
        if (first is not null && series.Returns.Select(step => step.Total).SequenceEqual(first.Returns.Select(step => step.Total)))
            return $"{name}: те саме, що {Name(first)}.";
        var steps = series.Returns;
        if (steps.Count <= MostStepsTold)
            return $"{name}: {string.Join("; ", steps.Select(step => $"{words.Count(step.Total)} — {words.DayAndYear(step.Date)}"))}.";
        return $"{name}: спочатку {words.Count(steps[0].Total)} ({words.DayAndYear(steps[0].Date)}), наприкінці {words.Count(steps.Total)} ({words.DayAndYear(steps[^1].Date)}).";
    }
}
