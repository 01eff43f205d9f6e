namespace ExchangeStats.Charts.Phases;

/// <summary>The data of a chart of phases: one row a phase or stretch of time, and party; without a handover on record the counts are empty.</summary>
internal static class PhaseCsv
{
    public static string Write(PhaseData data)
    {
        var csv = new CsvText("per,first,phase,handovers,party,returned,low,high");
        foreach (var bin in data.Bins)
        {
            for (var i = 0; i < data.Parties.Length; i++)
            {
                var count = bin.Counts[i];
                csv.Add(
                    UnitName(data.Unit), CsvText.Day(bin.First), bin.Number == 0 ? "" : CsvText.Number(bin.Number), CsvText.Number(bin.Handovers), data.Parties.Parties[i].Code,
                    bin.Handovers == 0 ? "" : count.ToString(), bin.Handovers == 0 ? "" : CsvText.Number(count.Range.Low), bin.Handovers == 0 ? "" : CsvText.Number(count.Range.High));
            }
        }

        return csv.ToString();
    }

    private static string UnitName(BinUnit unit) => unit switch
    {
        BinUnit.Phase => "phase",
        BinUnit.Handover => "handover",
        BinUnit.Month => "month",
        BinUnit.Quarter => "quarter",
        _ => "year",
    };
}
