using System.Globalization;

namespace ExchangeStats.Data;

/// <summary>The three cells of a row that make up a count: qualifier, count and upper.</summary>
internal static class CountCells
{
    private const int Qualifier = 10;
    private const int Number = 11;
    private const int Upper = 12;

    public static Count? Read(TableRows rows, ClaimStatus status)
    {
        var qualifier = rows[Qualifier];
        var number = rows[Number];
        var upper = rows[Upper];
        var wording = CountWording.Exactly;
        if (!qualifier.IsEmpty && !FileWords.Qualifiers.TryRead(qualifier, out wording))
        {
            rows.Problem(Qualifier, $"{FileWords.Qualifiers.Problem(qualifier)}, {FileWords.SameNumber}");
            return null;
        }

        if (!upper.IsEmpty && (qualifier.IsEmpty || wording != CountWording.Between))
        {
            rows.Problem(Upper, $"upper {Excerpt.Of(upper)} is given without the qualifier between; expected an empty cell");
            return null;
        }

        if (status == ClaimStatus.Withheld && number.IsEmpty && !qualifier.IsEmpty)
        {
            rows.Problem(Qualifier, $"qualifier {Excerpt.Of(qualifier)} is given although the status is withheld; expected an empty cell");
            return null;
        }

        if (number.IsEmpty)
        {
            if (status == ClaimStatus.Withheld && qualifier.IsEmpty) return Count.Unknown;
            rows.Problem(Number, "count is empty; expected a whole number, \"unknown\", or the status withheld");
            return null;
        }

        if (status == ClaimStatus.Withheld)
        {
            rows.Problem(Number, $"count {Excerpt.Of(number)} is given although the status is withheld; expected an empty cell");
            return null;
        }

        if (qualifier.IsEmpty) return Worded(rows, number);
        if (!TryWhole(rows, Number, number, out var people)) return null;
        if (wording == CountWording.Between) return Between(rows, people, upper);
        return Make(rows, wording, people);
    }

    public static (string Qualifier, string Number, string Upper) Write(Count count) => count.Wording switch
    {
        CountWording.Unknown => ("", "unknown", ""),
        CountWording.About when count.Tolerance is not null => ("", count.ToString(), ""),
        var wording => (FileWords.Qualifiers.Of(wording), Digits(count.Number), count.Upper is null ? "" : Digits(count.Upper)),
    };

    private static Count? Worded(TableRows rows, ReadOnlySpan<char> text)
    {
        var problem = CountText.Read(text, out var count);
        if (problem is null) return count;
        rows.Problem(Number, $"count {Excerpt.OneLine(problem)}");
        return null;
    }

    private static Count? Between(TableRows rows, long low, ReadOnlySpan<char> upper)
    {
        if (upper.IsEmpty)
        {
            rows.Problem(Upper, "upper is empty; expected the upper number, because the qualifier is between");
            return null;
        }

        if (!TryWhole(rows, Upper, upper, out var high)) return null;
        if (high >= low) return Count.Between(low, high);
        rows.Problem(Upper, FormattableString.Invariant($"upper {high:N0} is below count {low:N0}; expected it to be the same or more"));
        return null;
    }

    private static Count? Make(TableRows rows, CountWording wording, long people)
    {
        if (Count.AdmitsNobody(wording, people))
            rows.Problem(Number, $"count \"{people}\" cannot be {FileWords.Qualifiers.Of(wording)}: nobody can be counted below 0");
        else if (Count.IsTooLarge(wording, people))
            rows.Problem(Number, FormattableString.Invariant($"count \"{people}\" is too large to be {FileWords.Qualifiers.Of(wording)}; no count goes beyond {long.MaxValue:N0}"));
        else
            return Count.Worded(wording, people);
        return null;
    }

    private static bool TryWhole(TableRows rows, int column, ReadOnlySpan<char> text, out long people)
    {
        if (text.Length < 40 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out people)) return true;
        people = 0;
        var name = rows.Table.Columns[column];
        var shown = Excerpt.Of(text);
        if (!text.ContainsAnyExceptInRange('0', '9')) rows.Problem(column, FormattableString.Invariant($"{name} {shown} is too large; the largest count is {long.MaxValue:N0}"));
        else if (text[0] is '-' or '−') rows.Problem(column, $"{name} {shown} is negative; a count of people is never below 0");
        else rows.Problem(column, $"{name} {shown} is not a whole number; expected digits such as 390, with the wording in the column qualifier");
        return false;
    }

    private static string Digits(long? number) => number!.Value.ToString(CultureInfo.InvariantCulture);
}
