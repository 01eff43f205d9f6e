namespace ExchangeStats.Charts.Agreements;

/// <summary>The data of a chart of agreement: one row a pair that shares a count.</summary>
internal static class AgreementCsv
{
    public static string Write(AgreementData data)
    {
        var csv = new CsvText("first,second,common,agreeing");
        foreach (var pair in data.Pairs) csv.Add(data.Claimants[pair.First], data.Claimants[pair.Second], CsvText.Number(pair.Common), CsvText.Number(pair.Agreeing));
        return csv.ToString();
    }
}
