using System.Text;
using ExchangeStats.Data;

namespace ExchangeStats.Tests.Data;

public class RoundTripTests
{
    private static readonly string[] Tables = ["parties", "categories", "exchanges", "phases", "claims"];

    [Fact]
    public void The_dataset_is_written_as_it_was_read()
    {
        using var folder = new TemporaryFolder();
        ClaimBook.RussiaUkraine.Save(folder["book"]);
        Assert.Equal(Tables.Select(table => table + ".csv").Order(StringComparer.Ordinal), Directory.EnumerateFiles(folder["book"]).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        foreach (var table in Tables) Assert.Equal(Embedded(table), File.ReadAllText(Path.Combine(folder["book"], table + ".csv")));
    }

    [Fact]
    public void The_dataset_survives_JSON()
    {
        using var folder = new TemporaryFolder();
        ClaimBook.RussiaUkraine.Save(folder["book.json"]);
        var book = ClaimBook.Load(folder["book.json"]);
        book.Save(folder["csv"]);
        foreach (var table in Tables) Assert.Equal(Embedded(table), File.ReadAllText(Path.Combine(folder["csv"], table + ".csv")));
        ClaimBook.Load(folder["csv"]).Save(folder["again.json"]);
        Assert.Equal(folder.Bytes("book.json"), folder.Bytes("again.json"));
        AssertSame(ClaimBook.RussiaUkraine, book);
    }

    [Fact]
    public void Attestations_of_one_claim_are_joined()
    {
        var book = ClaimBook.RussiaUkraine;
        Assert.Equal("1,750 claims with 2,406 attestations on 124 exchanges", book.ToString());
        Assert.Equal(2_406, book.Claims.SelectMany(claim => claim.Attestations).Select(attestation => attestation.Id).Distinct().Count());
        Assert.Equal(book.Claims.Length, book.Claims.Select(claim => (claim.Claimant, claim.Scope, claim.Count, claim.Status)).Distinct().Count());
        Assert.Equal(book.Claims.OrderBy(claim => claim.Id, StringComparer.Ordinal), book.Claims.AsEnumerable());
        Assert.All(book.Claims, claim => Assert.Equal(claim.Attestations.OrderBy(attestation => attestation.Id, StringComparer.Ordinal), claim.Attestations.AsEnumerable()));
    }

    [Fact]
    public void A_vintage_and_an_addition_are_written_and_read_like_any_book()
    {
        var vintage = ClaimBook.RussiaUkraine.AsOf(new(2025, 5, 24));
        Assert.All(vintage.Claims.SelectMany(claim => claim.Attestations), attestation => Assert.True(attestation.Published <= new DateOnly(2025, 5, 24)));
        var more = vintage.Add(Claims.By("ministry", "new", Count.About(490, 50), Scope.Of("june", Party.Of("UA+RU"), Category.Of("sailors"))));
        var again = ThroughFolder(more);
        AssertSame(more, again);
        Assert.Equal(more.Revisions.AsEnumerable(), again.Revisions.AsEnumerable());
    }

    [Fact]
    public void Line_ends_column_order_and_a_byte_order_mark_do_not_matter()
    {
        var plain = Read("exchange,phase,until,party,count,claimant,note\nmay,1,2025-05-23,UA,390,ministry,\"two\nlines\"\n");
        var other = Read("\uFEFFclaimant,note,count,party,until,phase,exchange\r\nministry,\"two\nlines\",390,UA,2025-05-23,1,may\r\n");
        AssertSame(plain, other);
        Assert.Equal(Csv(plain), Csv(other));
    }

    [Fact]
    public void Unknown_columns_are_kept_and_reported()
    {
        using var folder = new TemporaryFolder();
        folder.Write("claims.csv", "seen_by,exchange,party,count,claimant,Colour,id\nAnn,may,UA,390,ministry,,a\n,may,UA,391,ministry,\" blue, \"\"x\"\"\",b\n");
        folder.Write("exchanges.csv", "id,weather\nmay,rain\n");
        folder.Write("phases.csv", "exchange,phase,date,hour\nmay,1,2025-05-23,noon\n");
        folder.Write("categories.csv", "category,mine\nall,1\n");
        folder.Write("parties.csv", "code,capital\nUA,Kyiv\nRU,\n");
        var book = ClaimBook.Load(folder.Location);
        Assert.Equal(
            [
                "categories: the column \"mine\" is not known; it is kept and written back, and not used",
                "claims: the column \"seen_by\" is not known; it is kept and written back, and not used",
                "claims: the column \"Colour\" is not known; it is kept and written back, and not used",
                "exchanges: the column \"weather\" is not known; it is kept and written back, and not used",
                "parties: the column \"capital\" is not known; it is kept and written back, and not used",
                "phases: the column \"hour\" is not known; it is kept and written back, and not used",
            ],
            book.Remarks.AsEnumerable());

        book.Save(folder["csv"]);
        Assert.Equal("code,name_en,name_uk,capital\nUA,Ukraine,Україна,Kyiv\nRU,Russia,Росія,\n", File.ReadAllText(Path.Combine(folder["csv"], "parties.csv")));
        Assert.Equal("exchange,phase,date,hour\nmay,1,2025-05-23,noon\n", File.ReadAllText(Path.Combine(folder["csv"], "phases.csv")));
        Assert.Contains("reported,ministry,,,,,Ann,\n", File.ReadAllText(Path.Combine(folder["csv"], "claims.csv")), StringComparison.Ordinal);
        Assert.EndsWith("reported,ministry,,,,,,\" blue, \"\"x\"\"\"\n", File.ReadAllText(Path.Combine(folder["csv"], "claims.csv")), StringComparison.Ordinal);

        ClaimBook.Load(folder["csv"]).Save(folder["book.json"]);
        ClaimBook.Load(folder["book.json"]).Save(folder["again"]);
        foreach (var table in Tables) Assert.Equal(File.ReadAllText(Path.Combine(folder["csv"], table + ".csv")), File.ReadAllText(Path.Combine(folder["again"], table + ".csv")));
        Assert.Equal("Ann", Csv(book.Add(Claims.By("ministry", "c", 5))).Split('\n')[1].Split(',')[^2]);
    }

    [Fact]
    public void A_header_alone_is_an_empty_book_that_keeps_its_columns()
    {
        var book = Read("exchange,party,count,claimant,mine\n");
        Assert.Empty(book.Claims);
        Assert.Equal("claims: the column \"mine\" is not known; it is kept and written back, and not used", Assert.Single(book.Remarks));
        AssertSame(ClaimBook.Empty, ThroughJson(ClaimBook.Empty));
    }

    [Fact]
    public void Formulas_and_paths_are_texts_like_any_other()
    {
        var book = Read("id,exchange,party,count,claimant,publisher,note\n../../etc/passwd,../may,UA,390,=1+1,@SUM(A1),\"=HYPERLINK(\"\"x\"\")\"\n");
        var claim = Assert.Single(book.Claims);
        Assert.Equal(("../../etc/passwd", "../may", "=1+1"), (claim.Id, claim.Scope.Exchange, claim.Claimant));
        Assert.Equal(("@SUM(A1)", "=HYPERLINK(\"x\")"), (claim.Attestations[0].Publisher, claim.Attestations[0].Note));
        AssertSame(book, ThroughFolder(book));
        AssertSame(book, ThroughJson(book));
    }

    [Fact]
    public void Claims_that_are_all_withheld_survive_JSON()
    {
        var book = ClaimBook.Of([Claims.By("ministry", "a", Count.Unknown, status: ClaimStatus.Withheld)]);
        AssertSame(book, ThroughJson(book));
    }

    [Fact]
    public void The_same_number_is_written_as_a_qualifier_without_a_count()
    {
        var book = ClaimBook.Of([Claims.OfSameNumber("ministry", "a"), Claims.OfSameNumber("ministry", "b", Scope.Period(null, new(2025, 5, 23), Party.Of("UA+RU")), status: ClaimStatus.Agreed)]);
        Assert.Contains("\na,returned,may,,,,stated,,BOTH,all,same,,,reported,ministry,,,,\n", Csv(book), StringComparison.Ordinal);
        Assert.Contains("\nb,returned,,,,2025-05-23,stated,,RU+UA,all,same,,,agreed,ministry,,,,\n", Csv(book), StringComparison.Ordinal);
        Assert.Contains("\"qualifier\":\"same\",\"status\":\"reported\"", Json(book), StringComparison.Ordinal);
        AssertSame(book, ThroughFolder(book));
        AssertSame(book, ThroughJson(book));
    }

    [Fact]
    public void The_same_number_is_read_from_the_words_of_a_JSON_row()
    {
        using var stream = new MemoryStream("{\"claims\": [{\"id\": \"a\", \"exchange\": \"may\", \"party\": \"BOTH\", \"count\": \"the same number\", \"claimant\": \"ministry\"}]}"u8.ToArray());
        Assert.Equal([Claims.OfSameNumber("ministry", "a")], ClaimBook.Open(stream, "book.json").Claims.AsEnumerable());
    }

    [Theory]
    [InlineData(long.MaxValue - 1)]
    [InlineData(long.MaxValue)]
    public void The_largest_counts_are_written_and_read(long people)
    {
        var largest = people == long.MaxValue ? Count.AtLeast(people) : Count.MoreThan(people);
        var book = ClaimBook.Of([Claims.By("ministry", "a", largest), Claims.By("ministry", "b", people), Claims.By("ministry", "c", Count.Between(0, people))]);
        AssertSame(book, ThroughFolder(book));
        AssertSame(book, ThroughJson(book));
    }

    internal static void AssertSame(ClaimBook expected, ClaimBook actual)
    {
        Assert.Equal(expected.Claims.AsEnumerable(), actual.Claims.AsEnumerable());
        Assert.Equal(expected.Exchanges.AsEnumerable(), actual.Exchanges.AsEnumerable());
        Assert.Equal(expected.Categories.AsEnumerable(), actual.Categories.AsEnumerable());
        Assert.Equal(expected.Parties.AsEnumerable(), actual.Parties.AsEnumerable());
        Assert.Equal(expected.Remarks.AsEnumerable(), actual.Remarks.AsEnumerable());
    }

    internal static ClaimBook Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return ClaimBook.Open(stream);
    }

    internal static string Csv(ClaimBook book)
    {
        using var stream = new MemoryStream();
        ClaimWriter.WriteClaims(book, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    internal static string Json(ClaimBook book)
    {
        using var stream = new MemoryStream();
        ClaimWriter.WriteJson(book, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    internal static ClaimBook ThroughJson(ClaimBook book)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Json(book)));
        return ClaimBook.Open(stream, "book.json");
    }

    private static ClaimBook ThroughFolder(ClaimBook book)
    {
        using var folder = new TemporaryFolder();
        book.Save(folder["book"]);
        return ClaimBook.Load(folder["book"]);
    }

    private static string Embedded(string table)
    {
        using var stream = typeof(ClaimBook).Assembly.GetManifestResourceStream($"RussiaUkraine/{table}.csv")!;
        using var text = new StreamReader(stream);
        return text.ReadToEnd();
    }
}
