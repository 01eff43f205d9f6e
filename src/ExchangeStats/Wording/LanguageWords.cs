using System.Globalization;

namespace ExchangeStats.Wording;

/// <summary>Numbers, counts, days and the words that charts and reports share, in one language, from tables of our own: no culture is asked.</summary>
internal abstract class LanguageWords
{
    /// <summary>The words of a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static LanguageWords Of(Language language) => language switch
    {
        Language.English => EnglishWords.Instance,
        Language.Ukrainian => UkrainianWords.Instance,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "There is no such language."),
    };

    public abstract Language Language { get; }

    /// <summary>The day and the month: "23 May".</summary>
    public abstract string Day(DateOnly day);

    /// <summary>"23 May 2025".</summary>
    public abstract string DayAndYear(DateOnly day);

    /// <summary>"23 May 2025", the month shortened.</summary>
    public string ShortDayAndYear(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Day(day)} {day.Year}");

    /// <summary>The month, shortened where the language does: "May".</summary>
    public abstract string ShortMonth(DateOnly day);

    /// <summary>"at least 8,000"; what stands there for an unknown count is "number unknown".</summary>
    public abstract string Count(Count count);

    /// <summary>The count as tables and findings have it: "at least 8,000", "up to 50", "unknown".</summary>
    public abstract string Said(Count count);

    /// <summary>"at least 8,000 people".</summary>
    public abstract string People(Count count);

    /// <summary>A count as short as can be, for labels that have little room: "≥ 8,000"; unknown is "?".</summary>
    public string Compact(Count count)
    {
        var number = Number(count.Number ?? 0);
        return count.Wording switch
        {
            CountWording.Unknown => "?",
            CountWording.About => count.Tolerance is { } tolerance ? $"{number}\u00A0±\u00A0{Number(tolerance)}" : $"≈\u00A0{number}",
            CountWording.Nearly => $"≲\u00A0{number}",
            CountWording.AtLeast => $"≥\u00A0{number}",
            CountWording.MoreThan => $">\u00A0{number}",
            CountWording.AtMost => $"≤\u00A0{number}",
            CountWording.FewerThan => $"<\u00A0{number}",
            CountWording.Between => $"{number}–{Number(count.Upper ?? 0)}",
            _ => number,
        };
    }

    /// <summary>The line that names who said it: "Sources: …".</summary>
    public abstract string Sources(string sources);

    /// <summary>"A, B and C".</summary>
    public string Listed(IReadOnlyList<string> parts) =>
        parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.Take(parts.Count - 1))} {And} {parts[^1]}";

    /// <summary>A day as tables and findings have it, in any language: "2025-05-23".</summary>
    public static string IsoDay(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The one or the other, as the language is.</summary>
    public T Either<T>(T english, T ukrainian) => Language == Language.Ukrainian ? ukrainian : english;

    /// <summary>"to Ukraine"; in Ukrainian a name whose genitive is not known stands in brackets.</summary>
    public abstract string To(Party party);

    /// <summary>A number with its noun: "2 exchanges"; in Ukrainian the noun follows the number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="english">One and many: "exchange", "exchanges".</param>
    /// <param name="ukrainian">One, few and many: "обмін", "обміни", "обмінів".</param>
    public string Counted(long number, (string One, string Many) english, (string One, string Few, string Many) ukrainian) =>
        $"{Number(number)} {Noun(number, english, ukrainian)}";

    /// <summary>The noun that stands after a number.</summary>
    public string Noun(long number, (string One, string Many) english, (string One, string Few, string Many) ukrainian) =>
        Language == Language.Ukrainian ? UkrainianWords.Agreeing(number, ukrainian.One, ukrainian.Few, ukrainian.Many) : number == 1 ? english.One : english.Many;

    /// <summary>The month and the year, the month in full: "May 2025".</summary>
    public abstract string MonthAndYear(DateOnly day);

    protected abstract string And { get; }

    /// <summary>How numbers with a fraction are written.</summary>
    public abstract NumberFormatInfo Decimals { get; }

    private string GroupSeparator => Decimals.NumberGroupSeparator;

    private string DecimalSeparator => Decimals.NumberDecimalSeparator;

    /// <summary>A number with its digits in groups: "1,000".</summary>
    public string Number(Int128 number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        for (var i = digits.Length - 3; i > 0; i -= 3) digits = digits.Insert(i, GroupSeparator);
        return digits;
    }

    /// <summary>"23 May 2025", "23–25 May 2025", "30 May – 2 June 2025", "30 December 2024 – 2 January 2025".</summary>
    public string Period(DateOnly first, DateOnly last)
    {
        if (first == last) return DayAndYear(first);
        if (first.Year != last.Year) return $"{DayAndYear(first)} – {DayAndYear(last)}";
        return first.Month == last.Month
            ? $"{first.Day.ToString(CultureInfo.InvariantCulture)}–{DayAndYear(last)}"
            : $"{LongDay(first)} – {DayAndYear(last)}";
    }

    /// <summary>"69.7 %"; a share below the whole is never rounded up to 100 %.</summary>
    public string Percent(decimal share, MidpointRounding rounding = MidpointRounding.AwayFromZero)
    {
        var percent = Math.Round(share * 100, 1, rounding);
        if (share < 1 && percent >= 100) percent = 99.9m;
        var whole = decimal.Truncate(percent);
        var tenths = (int)((percent - whole) * 10);
        return $"{Number((long)whole)}{(tenths == 0 ? "" : $"{DecimalSeparator}{tenths.ToString(CultureInfo.InvariantCulture)}")}\u00A0%";
    }

    /// <summary>"at least 69.7 %": rounded so that it stays true.</summary>
    public string Share(Progress progress) => progress.High switch
    {
        null => AtLeast(Percent(progress.Low, MidpointRounding.ToZero)),
        { } high when high == progress.Low => Percent(high),
        { } high => $"{Percent(progress.Low, MidpointRounding.ToZero)} – {Percent(high, MidpointRounding.ToPositiveInfinity)}",
    };

    /// <summary>"23 May", the month in full.</summary>
    protected abstract string LongDay(DateOnly day);

    protected abstract string AtLeast(string number);
}
