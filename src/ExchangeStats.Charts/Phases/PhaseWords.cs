using System.Collections.Immutable;
using System.Globalization;
using ExchangeStats.Charts.Layout;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts.Phases;

/// <summary>The sentences of the chart of phases.</summary>
internal sealed class PhaseWords(PhaseData data, LanguageWords words)
{
    private const int MostTold = 12;

    private static readonly ImmutableArray<string> Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    private static readonly ImmutableArray<string> UkrainianOrdinals = ["Перша", "Друга", "Третя", "Четверта", "П’ята", "Шоста", "Сьома", "Восьма", "Дев’ята", "Десята"];

    public string Nothing => words.Either("There is nothing to show.", "Немає що показати.");

    public PageTexts Texts => new(Title, Subtitle, Reading);

    public string Title
    {
        get
        {
            if (data.IsEmpty) return words.Either("No handovers", "Обмінів немає");
            if (data.Bins is [var only]) return $"{(only.Handovers == 1 ? words.Either("One handover", "Одна передача") : words.Counted(only.Handovers, ("handover", "handovers"), ("передача", "передачі", "передач")))}: {Shares(only)}";
            var even = data.IsEven ? words.Either("; the split was even throughout", "; розподіл щоразу був рівний") : "";
            if (data.Largest is { } largest) return $"{Largest(largest)}{(even.Length > 0 ? even : $": {Shares(largest)}")}";
            var same = data.Bins.All(bin => bin.Total.IsExact && bin.Total == data.Bins[0].Total);
            if (same) return $"{Same}{even}";
            return data.Peak is { } peak ? $"{Peak(peak)}: {Shares(peak)}" : $"{Handovers}: {words.Shares(data.Parties, data.Totals)}";
        }
    }

    public string Subtitle
    {
        get
        {
            var per = data.Unit switch
            {
                BinUnit.Phase => words.Either("People returned per phase", "Повернуто осіб за фазами"),
                BinUnit.Handover => words.Either("People returned per handover", "Повернуто осіб за передачами"),
                BinUnit.Month => words.Either("People returned per month", "Повернуто осіб за місяцями"),
                BinUnit.Quarter => words.Either("People returned per quarter", "Повернуто осіб за кварталами"),
                _ => words.Either("People returned per year", "Повернуто осіб за роками"),
            };
            var exchange = data.Exchange is { } one ? words.Either($", “{one.Title}”", $", «{one.Title}»") : "";
            return data.IsEmpty ? $"{per}{exchange}" : $"{per}{exchange}, {words.Period(data.First, data.Last)}";
        }
    }

    public string? Reading => ReadingParts.Sentence(ReadingParts.OfBars(data.Bins.SelectMany(bin => bin.Counts), words, data.Bins.Any(bin => bin.TakePart.Contains(false))));

    /// <summary>What stands under a group of bars, the long and the short form.</summary>
    public (string Long, string Short) LabelOf(PhaseBin bin) => data.Unit switch
    {
        BinUnit.Phase => ($"{words.Either("Phase", "Фаза")} {words.Number(bin.Number)} · {Day(bin.First)}", words.Number(bin.Number)),
        BinUnit.Handover => (Day(bin.First), Day(bin.First)),
        BinUnit.Month => (bin.First.Month == 1 ? Year(bin.First) : words.ShortMonth(bin.First), ""),
        BinUnit.Quarter => (bin.First.Month == 1 ? Year(bin.First) : "", ""),
        _ => (Year(bin.First), ""),
    };

    public string Name(Party party) => party.Name.In(words.Language);

    public string Alternative
    {
        get
        {
            if (data.IsEmpty) return $"{Subtitle}. {Title}.";
            var told = data.Bins.Length <= MostTold ? data.Bins : [.. data.Bins.OrderByDescending(bin => bin.Total.Range.Low).ThenBy(bin => bin.First).Take(MostTold / 2).OrderBy(bin => bin.First)];
            var which = told.Length == data.Bins.Length ? "" : $" {words.Either("The largest", "Найбільші")}:";
            var reading = Reading is { } note ? $" {note}" : "";
            return $"{Title}. {words.Either("Bar chart", "Стовпчикова діаграма")}: {char.ToLowerInvariant(Subtitle[0])}{Subtitle[1..]}.{which} {string.Join("; ", told.Select(bin => $"{When(bin)} — {Shares(bin)}"))}.{reading}";
        }
    }

    private string Shares(PhaseBin bin) => bin.Handovers == 0
        ? words.Either("no handover on record", "жодної відомої передачі")
        : words.Shares(data.Parties, bin.Counts, bin.TakePart);

    private string Largest(PhaseBin bin) => data.Unit switch
    {
        BinUnit.Phase when bin.Number <= Ordinals.Length => words.Either($"The {Ordinals[bin.Number - 1]} phase was the largest", $"{UkrainianOrdinals[bin.Number - 1]} фаза була найбільшою"),
        BinUnit.Phase => words.Either($"Phase {words.Number(bin.Number)} was the largest", $"Фаза {words.Number(bin.Number)} була найбільшою"),
        BinUnit.Handover => words.Either($"The handover of {words.DayAndYear(bin.First)} was the largest", $"Передача {words.DayAndYear(bin.First)} була найбільшою"),
        BinUnit.Month => words.Either($"{When(bin)} brought home the most people", $"Найбільше людей повернулося за {When(bin)}"),
        BinUnit.Quarter => words.Either($"The {When(bin)} brought home the most people", $"Найбільше людей повернулося за {When(bin)}"),
        _ => words.Either($"{When(bin)} brought home the most people", $"Найбільше людей повернулося за {When(bin)} рік"),
    };

    private string Peak(PhaseBin bin) => data.Unit switch
    {
        BinUnit.Phase => words.Either($"Known returns peak in phase {words.Number(bin.Number)}", $"Найбільше відомих повернень — у фазі {words.Number(bin.Number)}"),
        BinUnit.Handover => words.Either($"Known returns peak on {When(bin)}", $"Найбільше відомих повернень — {When(bin)}"),
        BinUnit.Quarter => words.Either($"Known returns peak in the {When(bin)}", $"Найбільше відомих повернень — {When(bin)}"),
        BinUnit.Month => words.Either($"Known returns peak in {When(bin)}", $"Найбільше відомих повернень — {When(bin)}"),
        _ => words.Either($"Known returns peak in {When(bin)}", $"Найбільше відомих повернень — {When(bin)} рік"),
    };

    private string When(PhaseBin bin) => data.Unit switch
    {
        BinUnit.Phase => $"{words.Either("phase", "фаза")} {words.Number(bin.Number)}, {words.DayAndYear(bin.First)}",
        BinUnit.Handover => words.DayAndYear(bin.First),
        BinUnit.Month => words.MonthAndYear(bin.First),
        BinUnit.Quarter => words.Either($"{Ordinals[(bin.First.Month - 1) / 3]} quarter of {Year(bin.First)}", $"{words.Number(((bin.First.Month - 1) / 3) + 1)}-й квартал {Year(bin.First)} року"),
        _ => Year(bin.First),
    };

    private string Same => data.Unit switch
    {
        BinUnit.Phase => words.Either("Every phase returned the same number of people", "У кожній фазі повернулося однаково людей"),
        _ => words.Either($"Every {(data.Unit == BinUnit.Handover ? "handover" : data.Unit == BinUnit.Month ? "month" : data.Unit == BinUnit.Quarter ? "quarter" : "year")} returned the same number of people", "Щоразу повернулося однаково людей"),
    };

    private string Handovers => data.Unit switch
    {
        BinUnit.Phase => words.Counted(data.Bins.Length, ("phase", "phases"), ("фаза", "фази", "фаз")),
        BinUnit.Handover => words.Counted(data.Bins.Length, ("handover", "handovers"), ("передача", "передачі", "передач")),
        BinUnit.Month => words.Counted(data.Bins.Length, ("month", "months"), ("місяць", "місяці", "місяців")),
        BinUnit.Quarter => words.Counted(data.Bins.Length, ("quarter", "quarters"), ("квартал", "квартали", "кварталів")),
        _ => words.Counted(data.Bins.Length, ("year", "years"), ("рік", "роки", "років")),
    };

    private string Day(DateOnly day) => data.Bins[0].First.Year == data.Last.Year ? words.Day(day) : words.ShortDayAndYear(day);

    private static string Year(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);
}
