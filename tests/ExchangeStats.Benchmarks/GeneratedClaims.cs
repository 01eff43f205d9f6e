using System.Globalization;
using System.Text;

namespace ExchangeStats.Benchmarks;

/// <summary>
/// A file of claims as large as one likes, the same on every run: 20,000 exchanges, 200 claimants, 300 publishers, an address for
/// every three rows or so, a note on one row in five, and one row in four that repeats the claim before it for another publisher.
/// </summary>
internal static class GeneratedClaims
{
    private const int Exchanges = 20_000;

    private static readonly string[] Categories = ["all", "all", "all", "military", "civilian", "wounded", "women", "officers", "azov", "mariupol_defenders"];
    private static readonly string[] Qualifiers = ["exact", "exact", "exact", "exact", "exact", "exact", "at_least", "more_than", "about", "less_than"];

    public static byte[] Csv(int rows)
    {
        using var file = new MemoryStream(rows * 256);
        using (var text = new StreamWriter(file, new UTF8Encoding(false), 1 << 16, leaveOpen: true))
        {
            text.Write("id,measure,exchange,phase,since,until,date_basis,via,party,category,qualifier,count,upper,status,claimant,publisher,published,url,note\n");
            for (var row = 0; row < rows; row++) text.Write(Row(row, rows));
        }

        return file.ToArray();
    }

    private static string Row(int row, int rows)
    {
        var claim = Scrambled(row % 4 == 3 ? row - 1 : row);
        var exchange = (int)((long)row * Exchanges / rows);
        var day = new DateOnly(2022, 3, 1).AddDays(exchange / 8);
        var isPeriod = claim % 10 == 0;
        return string.Create(CultureInfo.InvariantCulture, $"""
            {day:yyyy-MM-dd}/{row:0000000},returned,{(isPeriod ? "" : $"UA-RU-{day:yyyy-MM-dd}-{exchange % 8}")},{(isPeriod || claim % 3 > 0 ? "" : "1")},{(isPeriod ? "2022-02-24" : "")},{day:yyyy-MM-dd},stated,{(isPeriod && claim % 20 == 0 ? "exchange" : "")},{(claim / 10 % 2 == 0 ? "UA" : "RU")},{Categories[claim / 20 % 10]},{Qualifiers[claim / 200 % 10]},{claim / 2_000 % 400 + 1},,reported,{Claimant(claim / 7 % 200)},Publisher number {Scrambled(row) % 300},{day.AddDays(row % 3):yyyy-MM-dd},https://www.example.org/news/{day:yyyy/MM/dd}/returned-in-the-exchange-of-prisoners-{row / 3},{(row % 5 > 0 ? "" : $"\"The paper quotes a statement of the day, number {row}\"")}

            """);
    }

    private static string Claimant(int number) => $"{(number % 3 == 0 ? "Міністерство" : "Ministry or speaker")} {number}";

    private static int Scrambled(int number) => (int)((uint)number * 2_654_435_761L % 1_000_003L);
}
