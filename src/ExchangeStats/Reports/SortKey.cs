using System.Globalization;

namespace ExchangeStats.Reports;

/// <summary>The number by which a cell is sorted: the first in it, whatever words or signs stand around it.</summary>
internal static class SortKey
{
    /// <summary>The number, with a full stop before its fraction; null where the text has none.</summary>
    public static string? Of(string text, Language language)
    {
        var point = language == Language.Ukrainian ? ',' : '.';
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0) return null;
        var digits = "";
        for (var i = start; i < text.Length; i++)
        {
            var isInNumber = i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]);
            if (char.IsAsciiDigit(text[i])) digits += text[i];
            else if (text[i] == point && isInNumber && !digits.Contains('.', StringComparison.Ordinal)) digits += '.';
            else if (!(isInNumber && IsGroupSeparator(text[i], point))) break;
        }

        var isNegative = start > 0 && text[start - 1] is '-' or '−';
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? (isNegative ? -number : number).ToString(CultureInfo.InvariantCulture)
            : null;
    }

    private static bool IsGroupSeparator(char c, char point) => c is '\u00A0' or '\u202F' || (c == ',' && point == '.');
}
