using System.Globalization;

namespace ExchangeStats.Data;

/// <summary>Reads days, ISO 8601 only, and says what is wrong with a text that should have been one.</summary>
internal static class DayText
{
    private const string Expected = "expected a day as year-month-day, such as 2025-05-23";

    // By hand: a million rows have two million days, and the general parser takes half of the reading time.
    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-') return false;
        if (!TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..], out var number)) return false;
        if (year < 1 || month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(year, month)) return false;
        day = new DateOnly(year, month, number);
        return true;
    }

    public static string Problem(string column, ReadOnlySpan<char> text)
    {
        var shown = Excerpt.Of(text);
        var parts = text.Length > 10 ? [] : text.ToString().Split('-', '/', '.');
        if (parts.Length == 3 && parts.All(part => part.Length is > 0 and <= 4 && part.All(char.IsAsciiDigit)))
        {
            var numbers = parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
            if (parts[0].Length == 4)
            {
                if (numbers[1] > 12 && parts[1].Length == 2 && text.Count('-') == 2) return $"{column} {shown} does not exist: the year has 12 months; {Expected}";
                return numbers[1] is >= 1 and <= 12 && numbers[2] >= 1 && numbers[0] >= 1 && text.Count('-') == 2 && parts[1].Length == 2 && parts[2].Length == 2
                    ? $"{column} {shown} does not exist: the month has {DateTime.DaysInMonth(numbers[0], numbers[1])} days; {Expected}"
                    : $"{column} {shown} is not a day; {Expected}";
            }

            var (dayFirst, monthFirst) = (Reading(numbers[2], numbers[1], numbers[0]), Reading(numbers[2], numbers[0], numbers[1]));
            if (dayFirst is not null && monthFirst is not null && dayFirst != monthFirst)
                return $"{column} {shown} is ambiguous: {dayFirst} or {monthFirst}; {Expected}";
            if ((dayFirst ?? monthFirst) is { } only) return $"{column} {shown} is not written as expected; did you mean {only}? {char.ToUpperInvariant(Expected[0])}{Expected[1..]}";
        }

        return $"{column} {shown} is not a day; {Expected}";
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) return false;
            number = number * 10 + (c - '0');
        }

        return true;
    }

    private static string? Reading(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? string.Create(CultureInfo.InvariantCulture, $"{new DateOnly(year, month, day):yyyy-MM-dd}")
            : null;
}
