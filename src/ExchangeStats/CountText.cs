using System.Globalization;

namespace ExchangeStats;

/// <summary>Writes counts as English text and reads what people write.</summary>
internal static class CountText
{
    private const string Expected = "expected a whole number such as 390, or a wording such as \"at least 300\", \"~100\" or \"10-20\"";

    private static readonly (string Opening, CountWording Wording)[] Openings =
    [
        ("exactly", CountWording.Exactly), ("precisely", CountWording.Exactly), ("=", CountWording.Exactly),
        ("no fewer than", CountWording.AtLeast), ("no less than", CountWording.AtLeast), ("not fewer than", CountWording.AtLeast),
        ("not less than", CountWording.AtLeast), ("at least", CountWording.AtLeast), (">=", CountWording.AtLeast), ("≥", CountWording.AtLeast),
        ("no more than", CountWording.AtMost), ("not more than", CountWording.AtMost), ("at most", CountWording.AtMost),
        ("up to", CountWording.AtMost), ("<=", CountWording.AtMost), ("≤", CountWording.AtMost),
        ("more than", CountWording.MoreThan), ("over", CountWording.MoreThan), ("above", CountWording.MoreThan), (">", CountWording.MoreThan),
        ("fewer than", CountWording.FewerThan), ("less than", CountWording.FewerThan), ("under", CountWording.FewerThan),
        ("below", CountWording.FewerThan), ("<", CountWording.FewerThan),
        ("nearly", CountWording.Nearly), ("almost", CountWording.Nearly),
        ("about", CountWording.About), ("around", CountWording.About), ("approximately", CountWording.About), ("approx.", CountWording.About),
        ("roughly", CountWording.About), ("some", CountWording.About), ("circa", CountWording.About), ("~", CountWording.About), ("≈", CountWording.About),
    ];

    public static string Words(Count count) => count.Wording switch
    {
        CountWording.Exactly => Grouped(count.Number),
        CountWording.About when count.Tolerance is { } within => $"about {Grouped(count.Number)} ± {Grouped(within)}",
        CountWording.About => $"about {Grouped(count.Number)}",
        CountWording.Nearly => $"nearly {Grouped(count.Number)}",
        CountWording.AtLeast => $"at least {Grouped(count.Number)}",
        CountWording.MoreThan => $"more than {Grouped(count.Number)}",
        CountWording.AtMost => $"up to {Grouped(count.Number)}",
        CountWording.FewerThan => $"fewer than {Grouped(count.Number)}",
        CountWording.Between => $"{Grouped(count.Number)} to {Grouped(count.Upper)}",
        _ => "unknown",
    };

    public static string Signs(Count count) => count.Wording switch
    {
        CountWording.Exactly => Grouped(count.Number),
        CountWording.About when count.Tolerance is { } within => $"{Grouped(count.Number)}±{Grouped(within)}",
        CountWording.About => $"~{Grouped(count.Number)}",
        CountWording.Nearly => $"nearly {Grouped(count.Number)}",
        CountWording.AtLeast => $"≥{Grouped(count.Number)}",
        CountWording.MoreThan => $">{Grouped(count.Number)}",
        CountWording.AtMost => $"≤{Grouped(count.Number)}",
        CountWording.FewerThan => $"<{Grouped(count.Number)}",
        CountWording.Between => $"{Grouped(count.Number)}–{Grouped(count.Upper)}",
        _ => "?",
    };

    /// <summary>Reads a count; what is wrong with the text comes back as a sentence, null when nothing is.</summary>
    public static string? Read(ReadOnlySpan<char> text, out Count count)
    {
        if (text.Length is > 0 and < 18 && char.IsAsciiDigit(text[^1]) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var plain))
        {
            count = plain;
            return null;
        }

        count = Count.Unknown;
        if (text.Length > 100) return $"\"{text[..40]}…\" is not a count; {Expected}";
        var words = Normalise(text);
        if (words.Length == 0) return $"the count is empty; {Expected}";
        if (words is "unknown" or "n/a" or "?" or "not known" or "not stated") return null;
        if (words[0] is '-' or '−') return $"\"{text}\" is negative; a count of people is never below 0";
        return Tolerant(words, text, ref count, out var problem)
            || Worded(words, text, ref count, out problem)
            || Ranged(words, text, ref count, out problem)
            ? problem
            : Number(words, text, out var people) ?? Make(CountWording.Exactly, people, text, ref count);
    }

    private static bool Worded(string words, ReadOnlySpan<char> text, ref Count count, out string? problem)
    {
        problem = null;
        var (rest, wording) = (words, CountWording.Unknown);
        foreach (var (opening, meaning) in Openings)
        {
            if (!words.StartsWith(opening, StringComparison.Ordinal)) continue;
            if (char.IsLetter(opening[^1]) && (words.Length == opening.Length || words[opening.Length] != ' ')) continue;
            (rest, wording) = (words[opening.Length..].TrimStart(), meaning);
            break;
        }

        if (wording == CountWording.Unknown)
        {
            foreach (var (ending, meaning) in new[] { (" or more", CountWording.AtLeast), ("+", CountWording.AtLeast), (" or fewer", CountWording.AtMost), (" or less", CountWording.AtMost) })
            {
                if (words.EndsWith(ending, StringComparison.Ordinal)) (rest, wording) = (words[..^ending.Length], meaning);
            }
        }

        if (wording == CountWording.Unknown) return false;
        problem = Number(rest, text, out var people) ?? Make(wording, people, text, ref count);
        return true;
    }

    private static bool Ranged(string words, ReadOnlySpan<char> text, ref Count count, out string? problem)
    {
        problem = null;
        var body = words;
        foreach (var opening in new[] { "between ", "from " })
        {
            if (body.StartsWith(opening, StringComparison.Ordinal)) body = body[opening.Length..];
        }

        foreach (var joint in new[] { "–", "—", " to ", " and ", "-" })
        {
            var at = body.IndexOf(joint, StringComparison.Ordinal);
            if (at <= 0) continue;
            if (joint == " and " && body.Length == words.Length) continue;
            problem = Number(body[..at].TrimEnd(), text, out var low) ?? Number(body[(at + joint.Length)..].TrimStart(), text, out var high)
                ?? (high < low ? $"\"{text}\" is not a range: the upper number {Grouped(high)} is below the lower number {Grouped(low)}" : null);
            if (problem is null && Number(body[(at + joint.Length)..].TrimStart(), text, out high) is null) count = Count.Between(low, high);
            return true;
        }

        return false;
    }

    private static bool Tolerant(string words, ReadOnlySpan<char> text, ref Count count, out string? problem)
    {
        problem = null;
        var at = words.IndexOf('±', StringComparison.Ordinal);
        if (at <= 0) return false;
        var middle = words.StartsWith("about ", StringComparison.Ordinal) ? words["about ".Length..at] : words[..at];
        problem = Number(middle.Trim(), text, out var people) ?? Number(words[(at + 1)..].TrimStart(), text, out _);
        if (problem is not null) return true;
        _ = Number(words[(at + 1)..].TrimStart(), text, out var within);
        if (within < 1) problem = $"\"{text}\" has no tolerance; expected at least ± 1, or the number alone when it is exact";
        else if (people > long.MaxValue - within) problem = TooLarge(text);
        else count = Count.About(people, within);
        return true;
    }

    private static string? Make(CountWording wording, long people, ReadOnlySpan<char> text, ref Count count)
    {
        if (Count.AdmitsNobody(wording, people)) return $"\"{text}\" admits no number of people: nobody can be counted below 0";
        if (Count.IsTooLarge(wording, people)) return TooLarge(text);
        count = Count.Worded(wording, people);
        return null;
    }

    // Digits, alone or in groups of three that one kind of separator parts: 1,000 or 1 000, never 1.000, which half of the world reads as 1.
    private static string? Number(ReadOnlySpan<char> words, ReadOnlySpan<char> text, out long people)
    {
        people = 0;
        var separator = '\0';
        var digitsInGroup = 0;
        var grouped = false;
        foreach (var c in words)
        {
            if (char.IsAsciiDigit(c))
            {
                var next = (Int128)people * 10 + (c - '0');
                if (next > long.MaxValue) return TooLarge(text);
                people = (long)next;
                digitsInGroup++;
                continue;
            }

            var whole = grouped ? digitsInGroup == 3 : digitsInGroup is >= 1 and <= 3;
            if (c is not (',' or ' ') || !whole || (grouped && c != separator)) return NotWhole(text);
            (separator, grouped, digitsInGroup) = (c, true, 0);
        }

        return digitsInGroup == 0 || (grouped && digitsInGroup != 3) ? NotWhole(text) : null;
    }

    private static string NotWhole(ReadOnlySpan<char> text) => $"\"{text}\" is not a whole number; {Expected}";

    private static string TooLarge(ReadOnlySpan<char> text) => $"\"{text}\" is too large; the largest count is {Grouped(long.MaxValue)}";

    private static string Grouped(long? number) => number!.Value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The text in small letters; every kind of space is one plain space, so that numbers grouped with no-break or thin spaces are read.</summary>
    public static string Normalise(ReadOnlySpan<char> text)
    {
        Span<char> kept = stackalloc char[text.Length];
        var length = 0;
        foreach (var c in text.Trim())
        {
            if (!char.IsWhiteSpace(c)) kept[length++] = char.ToLowerInvariant(c);
            else if (kept[length - 1] != ' ') kept[length++] = ' ';
        }

        return kept[..length].ToString();
    }
}
