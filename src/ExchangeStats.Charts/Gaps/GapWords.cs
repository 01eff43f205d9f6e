using System.Globalization;
using ExchangeStats.Charts.Layout;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts.Gaps;

/// <summary>The sentences of the chart of gaps.</summary>
internal sealed class GapWords(GapData data, LanguageWords words)
{
    private const int MostTold = 6;

    public string Nothing => data.HandoverDays == 0
        ? words.Either("There is nothing to show.", "Немає що показати.")
        : words.Either("A gap needs two days with a handover.", "Для перерви потрібні два дні з передачею.");

    public PageTexts Texts => new(Title, Subtitle, data.IsEmpty ? null : Reading);

    public string Title
    {
        get
        {
            if (data.HandoverDays == 0) return words.Either("No handovers", "Обмінів немає");
            if (data.IsEmpty) return words.Either($"All handovers took place on one day, {words.DayAndYear(data.First)}", $"Усі передачі відбулися за один день, {words.DayAndYear(data.First)}");
            var longest = data.Longest;
            if (data.Gaps.Length == 1) return words.Either($"{Days(longest)} passed between the two days with a handover", $"Між двома днями з передачею минуло {Days(longest)}");
            if (data.Median == longest && data.Gaps.All(gap => gap.Days == longest))
                return longest == 1
                    ? words.Either("A handover took place every day", "Передачі відбувалися щодня")
                    : words.Either($"A handover took place every {Days(longest)}", $"Передачі відбувалися раз на {Days(longest)}");
            if (data.Median == longest)
                return words.Either($"More than half of the pauses lasted {Days(longest)}, none longer", $"Більше половини перерв тривали {Days(longest)}, довших не було");
            return words.Either(
                $"The longest pause lasted {Days(longest)}; half of the pauses lasted {Days(data.Median)}{(data.Median == 1 ? "" : " or less")}",
                $"Найдовша перерва тривала {Days(longest)}; половина перерв — {Days(data.Median)}{(data.Median == 1 ? "" : " або менше")}");
        }
    }

    public string Subtitle
    {
        get
        {
            var exchange = data.Exchange is { } one ? words.Either($", “{one.Title}”", $", «{one.Title}»") : "";
            var period = data.HandoverDays == 0 ? "" : $", {words.Period(data.First, data.Last)}";
            return words.Either($"Days from one day with a handover to the next{exchange}{period}", $"Днів від одного дня з передачею до наступного{exchange}{period}");
        }
    }

    public string Median => words.Either($"Median: {Days(data.Median)}", $"Медіана: {Days(data.Median)}");

    public string LengthOf(Gap gap) => Days(gap.Days);

    public string PeriodOf(Gap gap)
    {
        var last = words.ShortDayAndYear(gap.Until);
        if (gap.From.Year != gap.Until.Year) return $"{words.ShortDayAndYear(gap.From)} – {last}";
        return gap.From.Month == gap.Until.Month ? $"{gap.From.Day.ToString(CultureInfo.InvariantCulture)}–{last}" : $"{words.Day(gap.From)} – {last}";
    }

    public string Alternative
    {
        get
        {
            if (data.IsEmpty) return $"{Subtitle}. {Title}.";
            var longest = data.Gaps.OrderByDescending(gap => gap.Days).ThenBy(gap => gap.From).Take(MostTold).OrderBy(gap => gap.From).Select(gap => $"{Days(gap.Days)}, {PeriodOf(gap)}");
            var number = words.Counted(data.Gaps.Length, ("pause", "pauses"), ("перерва", "перерви", "перерв"));
            return $"{Title}. {words.Either("Chart over time", "Діаграма в часі")}, {number}: {char.ToLowerInvariant(Subtitle[0])}{Subtitle[1..]}. {words.Either("The longest", "Найдовші")}: {string.Join("; ", longest)}. {Reading}";
        }
    }

    private string Reading => words.Either(
        "Each block spans one pause: its width and its height are its days. Only handovers on record count; what came before the first and after the last is not shown.",
        "Кожен блок — одна перерва: і ширина, і висота показують її дні. Враховано лише відомі передачі; часу до першої та після останньої не показано.");

    private string Days(int days) => words.Counted(days, ("day", "days"), ("день", "дні", "днів"));
}
