namespace ExchangeStats.Cli.Tests;

/// <summary>A few claims with one contradiction, one doubt and a note, and names that try every format.</summary>
internal static class SmallBook
{
    public const string Csv = """
        id,exchange,phase,until,party,count,claimant,publisher,published
        a1,may swap,1,2030-05-23,UA,390,Ministry A,Paper,2030-05-23
        a2,may swap,2,2030-05-24,UA,307,Ministry A,Paper,2030-05-24
        a3,may swap,,2030-05-24,UA,700,"Outlet: ""B"", 100%",Paper,2030-05-24
        b1,june swap,1,2030-06-02,RU,10,<b>C</b>|[x](javascript:1),Paper,2030-06-01
        b2,june swap,1,2030-06-02,RU,12,Ministry A,Paper,2030-06-02
        b3,june swap,1,2030-06-02,UA,5,Ministry A,Paper,2030-06-02
        b4,june swap,1,2030-06-02,UA,6,Ministry A,Paper,2030-06-04

        """;

    public const string Consistent = "exchange,party,count,claimant\nmay,UA,390,Ministry A\n";

    /// <summary>As many notes as asked for, each of an exchange without a day.</summary>
    public static string Noted(int number) => "exchange,party,count,claimant\n" + string.Concat(Enumerable.Range(1, number).Select(i => $"swap {i},UA,390,Ministry A\n"));
}
