namespace ExchangeStats.Charts.Sources;

/// <summary>The data of a chart of sources: one row a scope, wording and claimant.</summary>
internal static class SourceCsv
{
    public static string Write(SourceData data)
    {
        var csv = new CsvText("first,last,exchange,phases,party,claimant,status,count,low,high,standing,admitted_low,admitted_high,contradictory");
        foreach (var panel in data.Panels)
        {
            foreach (var row in panel.Rows)
            {
                foreach (var claimant in row.Claimants)
                {
                    csv.Add(
                        CsvText.Day(panel.First), CsvText.Day(panel.Last), panel.Exchange.Id, panel.Scope.Phases?.ToString() ?? "", panel.Scope.Party.Code, claimant,
                        row.Status == ClaimStatus.Withheld ? "withheld" : "reported", row.Count.ToString(), CsvText.Number(row.Range.Low), CsvText.Number(row.Range.High),
                        row.IsDoubted ? "doubted" : "cleared", CsvText.Number(panel.Admitted.Low), CsvText.Number(panel.Admitted.High), panel.IsContradictory ? "yes" : "no");
                }
            }
        }

        return csv.ToString();
    }
}
