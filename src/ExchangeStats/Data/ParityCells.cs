namespace ExchangeStats.Data;

/// <summary>
/// The cells of a row that says "the same number" instead of a count: the qualifier says so beside an empty count, or the count
/// does in words.
/// </summary>
internal static class ParityCells
{
    private const int LongestWords = 40;

    public static bool AreIn(TableRows rows)
    {
        var qualifier = rows[ClaimColumn.Qualifier];
        return qualifier.IsEmpty ? AreWords(rows[ClaimColumn.Count]) : qualifier is FileWords.SameNumber;
    }

    /// <summary>The count of such a row, which is unknown; null when a problem was found.</summary>
    public static Count? Read(TableRows rows, ClaimStatus status)
    {
        var qualifier = rows[ClaimColumn.Qualifier];
        var number = rows[ClaimColumn.Count];
        var upper = rows[ClaimColumn.Upper];
        if (!upper.IsEmpty)
            rows.Problem(ClaimColumn.Upper, $"upper {Excerpt.Of(upper)} is given without the qualifier between; expected an empty cell");
        else if (status == ClaimStatus.Withheld && number.IsEmpty)
            rows.Problem(ClaimColumn.Qualifier, $"qualifier {Excerpt.Of(qualifier)} is given although the status is withheld; expected an empty cell");
        else if (status == ClaimStatus.Withheld)
            rows.Problem(ClaimColumn.Count, $"count {Excerpt.Of(number)} is given although the status is withheld; expected an empty cell");
        else if (!qualifier.IsEmpty && !number.IsEmpty)
            rows.Problem(ClaimColumn.Count, $"count {Excerpt.Of(number)} is given although the qualifier is {FileWords.SameNumber}; expected an empty cell, and a row of its own for the count of each party");
        else
            return Count.Unknown;
        return null;
    }

    private static bool AreWords(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= LongestWords && text[0] is 's' or 'S' or 't' or 'T' && CountText.Normalise(text) is "the same number" or "the same" or "same number" or "same";
}
