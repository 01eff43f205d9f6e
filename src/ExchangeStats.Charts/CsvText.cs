using System.Globalization;
using System.Text;

namespace ExchangeStats.Charts;

/// <summary>Rows of CSV: LF line ends, independent of culture, safe to open in a spreadsheet.</summary>
internal sealed class CsvText
{
    private readonly StringBuilder text = new();

    public CsvText(string heading) => text.Append(heading).Append('\n');

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The digits; nothing for a missing number.</summary>
    public static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    public void Add(params ReadOnlySpan<string> fields)
    {
        for (var i = 0; i < fields.Length; i++) text.Append(i == 0 ? "" : ",").Append(Field(fields[i]));
        text.Append('\n');
    }

    public override string ToString() => text.ToString();

    // A text that a spreadsheet would run as a formula gets an apostrophe before it.
    private static string Field(string text)
    {
        if (text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..]) text = "'" + text;
        return text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
