using System.Globalization;
using System.Text;

namespace ExchangeStats.Charts.Cumulative;

/// <summary>The data of a cumulative chart as CSV: LF line ends, independent of culture.</summary>
internal static class CumulativeCsv
{
    public static string Write(CumulativeData data)
    {
        var csv = new StringBuilder("date,exchange,phase,party,added,added_low,added_high,total,total_low,total_high\n");
        foreach (var series in data.Series)
        {
            foreach (var step in series.Returns)
            {
                var (added, total) = (step.Added.Range, step.Total.Range);
                csv.Append(CultureInfo.InvariantCulture, $"{step.Date:yyyy-MM-dd},{Field(step.ExchangeId)},{step.Phase},{Field(series.Party.Code)},")
                    .Append(CultureInfo.InvariantCulture, $"{Field(step.Added.ToString())},{added.Low},{added.High},")
                    .Append(CultureInfo.InvariantCulture, $"{Field(step.Total.ToString())},{total.Low},{total.High}\n");
            }
        }

        return csv.ToString();
    }

    // An id that a spreadsheet would run as a formula gets an apostrophe before it.
    private static string Field(string text)
    {
        if (text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..]) text = "'" + text;
        return text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
