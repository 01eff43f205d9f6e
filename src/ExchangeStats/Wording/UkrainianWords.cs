using System.Globalization;

namespace ExchangeStats.Wording;

/// <summary>The shared words in Ukrainian.</summary>
internal sealed class UkrainianWords : LanguageWords
{
    private static readonly string[] Months =
        ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"];

    private static readonly string[] MonthNames =
        ["січень", "лютий", "березень", "квітень", "травень", "червень", "липень", "серпень", "вересень", "жовтень", "листопад", "грудень"];

    private static readonly string[] ShortMonths =
        ["січ.", "лют.", "бер.", "квіт.", "трав.", "черв.", "лип.", "серп.", "вер.", "жовт.", "лист.", "груд."];

    private UkrainianWords()
    {
    }

    public static UkrainianWords Instance { get; } = new();

    public override Language Language => Language.Ukrainian;

    public override NumberFormatInfo Decimals { get; } = NumberFormatInfo.ReadOnly(new NumberFormatInfo { NumberGroupSeparator = "\u00A0", NumberDecimalSeparator = "," });

    public override string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {ShortMonth(day)}");

    public override string DayAndYear(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{LongDay(day)} {day.Year}");

    public override string ShortMonth(DateOnly day) => ShortMonths[day.Month - 1];

    public override string Count(Count count) => count.IsUnknown ? "кількість невідома" : Words(count);

    public override string Said(Count count) => count.IsUnknown ? "невідомо" : Words(count);

    public override string People(Count count)
    {
        if (count.IsUnknown) return "невідома кількість осіб";
        if (count == ExchangeStats.Count.Zero) return "жодної особи";
        var number = count.Upper ?? count.Number ?? 0;
        var takesGenitive = count.Wording is CountWording.About or CountWording.Between;
        return $"{Words(count)} {(takesGenitive ? Agreeing(number, "особи", "осіб", "осіб") : Agreeing(number, "особа", "особи", "осіб"))}";
    }

    public override string Sources(string sources) => $"Джерела: {sources}";

    /// <summary>The form of a noun that stands after a number: 1 обмін, 2 обміни, 5 обмінів, 21 обмін.</summary>
    public static string Agreeing(long number, string one, string few, string many) => (number % 10, number % 100) switch
    {
        (1, not 11) => one,
        ( >= 2 and <= 4, not (>= 12 and <= 14)) => few,
        _ => many,
    };

    // Only these two names are known in the genitive; another party is named as it is, in brackets.
    public override string To(Party party) =>
        party == Party.Ukraine ? "до України"
        : party == Party.Russia ? "до Росії"
        : party == Party.Both ? "до обох сторін разом"
        : $"({party.Name.In(Language.Ukrainian)})";

    public override string MonthAndYear(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{MonthNames[day.Month - 1]} {day.Year}");

    protected override string And => "і";

    protected override string LongDay(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]}");

    protected override string AtLeast(string number) => $"щонайменше {number}";

    private string Words(Count count)
    {
        var number = Number(count.Number ?? 0);
        return count.Wording switch
        {
            CountWording.About => count.Tolerance is { } tolerance ? $"{number}\u00A0±\u00A0{Number(tolerance)}" : $"близько {number}",
            CountWording.Nearly => $"майже {number}",
            CountWording.AtLeast => AtLeast(number),
            CountWording.MoreThan => $"понад {number}",
            CountWording.AtMost => $"щонайбільше {number}",
            CountWording.FewerThan => $"менш ніж {number}",
            CountWording.Between => $"від {number} до {Number(count.Upper ?? 0)}",
            _ => number,
        };
    }
}
