using System.Collections.Immutable;
using System.Globalization;
using ExchangeStats.Charts.Layout;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts.Calendars;

/// <summary>The sentences of the calendar.</summary>
internal sealed class CalendarWords(CalendarData data, LanguageWords words)
{
    private const int MostTold = 6;

    public string Nothing => words.Either("There is nothing to show.", "Немає що показати.");

    public PageTexts Texts => new(Title, Subtitle, data.IsEmpty ? null : Reading);

    public string Title
    {
        get
        {
            if (data.IsEmpty) return words.Either("No handovers", "Обмінів немає");
            var first = data.FirstYear == data.LastYear ? OneYear : Busiest;
            if (data.Entries.Length == 1 || data.Largest is not { } largest) return first;
            return words.Either($"{first}; the largest known: {Shares(largest)}", $"{first}; найбільше за раз — {Shares(largest)}");
        }
    }

    public string Subtitle
    {
        get
        {
            var what = data.Exchange is { } exchange
                ? words.Either($"Each circle is a phase of “{exchange.Title}”", $"Кожне коло — фаза обміну «{exchange.Title}»")
                : data.AreAllExchanges || data.IsEmpty
                    ? words.Either("Each circle is an exchange", "Кожне коло — обмін")
                    : words.Either("Each circle is an exchange or release", "Кожне коло — обмін або інше повернення");
            return words.Either($"{what} on its first day; its area is the number of people returned", $"{what} у свій перший день; площа — кількість повернутих осіб");
        }
    }

    /// <summary>What stands beside a large circle: how many people, and when.</summary>
    public ImmutableArray<string> LabelOf(CalendarEntry entry)
    {
        var day = entry.Day == entry.Last ? words.Day(entry.Day) : Span(entry);
        return [Short([.. entry.Counts.Where((_, i) => entry.TakePart[i])]), day];
    }

    public string Alternative
    {
        get
        {
            if (data.IsEmpty) return $"{Subtitle}. {Title}.";
            var years = data.Entries.GroupBy(entry => entry.Day.Year).Select(group => $"{group.Key.ToString(CultureInfo.InvariantCulture)}: {words.Number(group.Count())}");
            var largest = data.Entries.Where(entry => entry.Known > 0).OrderByDescending(entry => entry.Known).ThenBy(entry => entry.Day).Take(MostTold).OrderBy(entry => entry.Day)
                .Select(entry => $"{words.DayAndYear(entry.Day)} — {Shares(entry)}").ToList();
            var told = largest.Count == 0 ? "" : $" {words.Either("The largest", "Найбільші")}: {string.Join("; ", largest)}.";
            return $"{Title}. {words.Either("Calendar with a circle for each", "Календар, де кожному відповідає коло")}; {words.Either("by year", "за роками")}: {string.Join(", ", years)}.{told} {Reading}";
        }
    }

    private string Reading
    {
        get
        {
            var parts = new List<string>();
            if (data.Parties.Length > 1)
            {
                parts.Add(words.Either(
                    $"Disc: returned {words.To(data.Parties.Parties[0])}; ring: {words.Listed([.. data.Parties.Parties.Skip(1).Select(words.To)])}; where they differ, the counts differ",
                    $"Круг — повернуто {words.To(data.Parties.Parties[0])}; кільце — {words.Listed([.. data.Parties.Parties.Skip(1).Select(words.To)])}; де вони різні, різні й числа"));
            }

            var counts = data.Entries.SelectMany(entry => entry.Counts).ToList();
            if (counts.Exists(count => !count.IsExact)) parts.Add(words.Either("the size is the lowest number that the wording admits", "розмір — найменше число, яке допускає формулювання"));
            if (data.Entries.Any(entry => entry.Known == 0)) parts.Add(words.Either("a dot: no number is known", "крапка — число невідоме"));
            return ReadingParts.Sentence(parts.Count == 0 ? [words.Either("A larger circle stands for more people", "Більше коло означає більше людей")] : parts)!;
        }
    }

    private string Shares(CalendarEntry entry) => words.Shares(data.Parties, entry.Counts, entry.TakePart);

    private string OneYear
    {
        get
        {
            var number = Entries(data.Entries.Length);
            var period = words.Period(data.Entries[0].Day, data.Entries.Max(entry => entry.Last));
            return data.Entries.Length == 1 ? $"{number}, {period}: {Shares(data.Entries[0])}" : $"{number}, {period}";
        }
    }

    private string Busiest
    {
        get
        {
            var (years, most) = data.Busiest;
            var total = words.Number(data.Entries.Length);
            if (years.Length > 3) return $"{Entries(data.Entries.Length)}, {data.FirstYear.ToString(CultureInfo.InvariantCulture)}–{data.LastYear.ToString(CultureInfo.InvariantCulture)}";
            var names = words.Listed([.. years.Select(year => year.ToString(CultureInfo.InvariantCulture))]);
            var what = words.Either(data.Exchange is not null ? "phases" : data.AreAllExchanges ? "exchanges" : "exchanges and releases", data.Exchange is not null ? "фаз" : data.AreAllExchanges ? "обмінів" : "обмінів та інших повернень");
            return years.Length == 1
                ? words.Either($"{names} had the most {what}: {words.Number(most)} of {total}", $"Найбільше {what} було {names} року: {words.Number(most)} із {total}")
                : words.Either($"{names} had the most {what}: {words.Number(most)} each of {total}", $"Найбільше {what} було в {names} роках: по {words.Number(most)} із {total}");
        }
    }

    private string Entries(int number) =>
        data.Exchange is not null ? words.Counted(number, ("phase", "phases"), ("фаза", "фази", "фаз"))
        : data.AreAllExchanges ? words.Counted(number, ("exchange", "exchanges"), ("обмін", "обміни", "обмінів"))
        : words.Counted(number, ("return", "exchanges and releases"), ("повернення", "обміни та інші повернення", "обмінів та інших повернень"));

    private string Short(ImmutableArray<Count> counts) => counts.Length > 3
        ? words.Compact(counts.Sum())
        : counts.Length > 1 && counts.Distinct().Count() == 1
            ? $"{words.Compact(counts[0])} {(counts.Length == 2 ? words.Either("on each side", "з кожного боку") : words.Either("each", "кожній"))}"
            : string.Join(" / ", counts.Select(words.Compact));

    private string Span(CalendarEntry entry) => entry.Day.Month == entry.Last.Month && entry.Day.Year == entry.Last.Year
        ? $"{entry.Day.Day.ToString(CultureInfo.InvariantCulture)}–{words.Day(entry.Last)}"
        : $"{words.Day(entry.Day)} – {words.Day(entry.Last)}";
}
