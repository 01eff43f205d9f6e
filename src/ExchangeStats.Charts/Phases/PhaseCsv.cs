namespace ExchangeStats.Charts.Phases;

/// <summary>The data of a chart of phases: one row a phase or stretch of time, and party; the counts of a party that took part in no handover are empty.</summary>
internal static class PhaseCsv
{
    public static string Write(PhaseData data)
    {
        var csv = new CsvText("per,first,phase,handovers,party,returned,low,high");
        foreach (var bin in data.Bins)
        {
            for (var i = 0; i < data.Parties.Length; i++)
            {
                var (low, high) = bin.TakePart[i] ? (CsvText.Number(bin.Counts[i].Range.Low), CsvText.Number(bin.Counts[i].Range.High)) : ("", "");
                csv.Add(
                    UnitName(data.Unit), CsvText.Day(bin.First), bin.Number == 0 ? "" : CsvText.Number(bin.Number), CsvText.Number(bin.Handovers), data.Parties.Parties[i].Code,
                    bin.TakePart[i] ? bin.Counts[i].ToString() : "", low, high);
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
