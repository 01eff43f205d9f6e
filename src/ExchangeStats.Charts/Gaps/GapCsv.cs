namespace ExchangeStats.Charts.Gaps;

/// <summary>The data of a chart of gaps: one row a gap.</summary>
internal static class GapCsv
{
    public static string Write(GapData data)
    {
        var csv = new CsvText("from,until,days");
        foreach (var gap in data.Gaps) csv.Add(CsvText.Day(gap.From), CsvText.Day(gap.Until), CsvText.Number(gap.Days));
        return csv.ToString();
    }
}
