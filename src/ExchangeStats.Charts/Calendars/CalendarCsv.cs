namespace ExchangeStats.Charts.Calendars;

/// <summary>The data of a calendar: one row a circle and party that takes part.</summary>
internal static class CalendarCsv
{
    public static string Write(CalendarData data)
    {
        var csv = new CsvText("first,last,exchange,name,party,returned,low,high");
        foreach (var entry in data.Entries)
        {
            for (var i = 0; i < data.Parties.Length; i++)
            {
                if (!entry.TakePart[i]) continue;
                var count = entry.Counts[i];
                csv.Add(
                    CsvText.Day(entry.Day), CsvText.Day(entry.Last), entry.ExchangeId, entry.Name, data.Parties.Parties[i].Code,
                    count.ToString(), CsvText.Number(count.Range.Low), CsvText.Number(count.Range.High));
            }
        }

        return csv.ToString();
    }
}
