using System.Globalization;

namespace ExchangeStats.Charts.ProgressBars;

/// <summary>The data of a chart of progress: one row an agreed figure and party; shares as fractions.</summary>
internal static class ProgressCsv
{
    public static string Write(ProgressData data)
    {
        var csv = new CsvText("exchange,party,returned,returned_low,returned_high,agreed,agreed_low,agreed_high,share_low,share_high");
        foreach (var row in data.Rows)
        {
            foreach (var party in row.Parties)
            {
                csv.Add(
                    row.Exchange.Id, party.Code, row.Returned.ToString(), CsvText.Number(row.Returned.Range.Low), CsvText.Number(row.Returned.Range.High),
                    row.Agreed.ToString(), CsvText.Number(row.Agreed.Range.Low), CsvText.Number(row.Agreed.Range.High),
                    row.Progress.IsUnknown ? "" : Share(row.Progress.Low), row.Progress.High is { } high && !row.Progress.IsUnknown ? Share(high) : "");
            }
        }

        return csv.ToString();
    }

    private static string Share(decimal share) => share.ToString("0.######", CultureInfo.InvariantCulture);
}
