using System.Globalization;

namespace ExchangeStats.Wording;

/// <summary>The shared words in English.</summary>
internal sealed class EnglishWords : LanguageWords
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private EnglishWords()
    {
    }

    public static EnglishWords Instance { get; } = new();

    public override Language Language => Language.English;

    public override NumberFormatInfo Decimals => NumberFormatInfo.InvariantInfo;

    public override string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {ShortMonth(day)}");

    public override string DayAndYear(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{LongDay(day)} {day.Year}");

    public override string ShortMonth(DateOnly day) => Months[day.Month - 1][..3];

    public override string Count(Count count) => count.IsUnknown ? "number unknown" : Words(count);

    public override string Said(Count count) => count.ToString();

    public override string People(Count count)
    {
        if (count.IsUnknown) return "an unknown number of people";
        if (count == ExchangeStats.Count.Zero) return "nobody";
        return $"{Words(count)} {((count.Upper ?? count.Number) == 1 ? "person" : "people")}";
    }

    public override string Sources(string sources) => $"Sources: {sources}";

    public override string To(Party party) => party == Party.Both ? "to both sides together" : $"to {party.Name.English}";

    public override string MonthAndYear(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Months[day.Month - 1]} {day.Year}");

    protected override string And => "and";

    protected override string LongDay(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]}");

    protected override string AtLeast(string number) => $"at least {number}";

    private string Words(Count count)
    {
        var number = Number(count.Number ?? 0);
        return count.Wording switch
        {
            CountWording.About => count.Tolerance is { } tolerance ? $"{number}\u00A0±\u00A0{Number(tolerance)}" : $"about {number}",
            CountWording.Nearly => $"nearly {number}",
            CountWording.AtLeast => AtLeast(number),
            CountWording.MoreThan => $"more than {number}",
            CountWording.AtMost => $"at most {number}",
            CountWording.FewerThan => $"fewer than {number}",
            CountWording.Between => $"{number} to {Number(count.Upper ?? 0)}",
            _ => number,
        };
    }
}
