namespace ExchangeStats.Charts.Cumulative;

/// <summary>The data of a cumulative chart: one row a handover and party.</summary>
internal static class CumulativeCsv
{
    public static string Write(CumulativeData data)
    {
        var csv = new CsvText("date,exchange,phase,party,added,added_low,added_high,total,total_low,total_high");
        foreach (var series in data.Series)
        {
            foreach (var step in series.Returns)
            {
                var (added, total) = (step.Added.Range, step.Total.Range);
                csv.Add(
                    CsvText.Day(step.Date), step.ExchangeId, CsvText.Number(step.Phase), series.Party.Code,
                    step.Added.ToString(), CsvText.Number(added.Low), CsvText.Number(added.High),
                    step.Total.ToString(), CsvText.Number(total.Low), CsvText.Number(total.High));
            }
        }

        return csv.ToString();
    }
}
