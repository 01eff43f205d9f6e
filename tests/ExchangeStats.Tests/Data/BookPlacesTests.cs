using System.Text;
using ExchangeStats.Data;

namespace ExchangeStats.Tests.Data;

public sealed class BookPlacesTests : IDisposable
{
    private const string Claims = "note,exchange,party,count,claimant\n\"two\nlines\",may,UA,390,A\n,may,UA,391,B\n,june,RU,5,A\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_claim_stands_where_its_count_stands()
    {
        var (book, places) = Read(Claims);
        Assert.Equal(new FilePlace("mine.csv", 3, 15), places.Of(book.Claims.Single(claim => claim.Id == "may/001")));
        Assert.Equal("mine.csv(4,9)", places.Of(book.Claims.Single(claim => claim.Id == "may/002"))?.ToString());
    }

    [Fact]
    public void An_exchange_without_a_table_stands_where_it_is_first_named() => Assert.Equal(new FilePlace("mine.csv", 5, 2), Read(Claims).Places.Of("june"));

    [Fact]
    public void An_exchange_stands_in_the_table_of_exchanges_before_that_of_phases()
    {
        folder.Write("claims.csv", Claims);
        folder.Write("phases.csv", "date,exchange,phase\n2030-05-01,may,1\n2030-06-01,june,1\n");
        Assert.Equal(new FilePlace(folder["phases.csv"], 3, 12), BookPlaces.Find(folder.Location, [], ["june"]).Of("june"));
        folder.Write("exchanges.csv", "id\nmay\njune\n");
        Assert.Equal(new FilePlace(folder["exchanges.csv"], 3, 1), BookPlaces.Find(folder.Location, [], ["june"]).Of("june"));
    }

    [Fact]
    public void What_was_not_looked_for_or_is_not_there_has_no_place()
    {
        var book = ClaimBook.Open(new MemoryStream(Encoding.UTF8.GetBytes(Claims)));
        var places = BookPlaces.Find(new MemoryStream(Encoding.UTF8.GetBytes(Claims)), "mine.csv", ["may/002", "x"], ["x"]);
        Assert.Null(places.Of(book.Claims.Single(claim => claim.Id == "may/001")));
        Assert.Null(places.Of("x"));
        Assert.Null(places.Of("may"));
    }

    [Fact]
    public void Every_claim_of_the_embedded_dataset_has_a_place()
    {
        var book = ClaimBook.RussiaUkraine;
        var places = BookPlaces.FindInRussiaUkraine(book.Claims.Select(claim => claim.Id), book.Exchanges.Select(exchange => exchange.Id));
        Assert.All(book.Claims, claim => Assert.Equal("RussiaUkraine/claims.csv", places.Of(claim)?.File));
        Assert.All(book.Exchanges, exchange => Assert.Equal("RussiaUkraine/exchanges.csv", places.Of(exchange.Id)?.File));
        Assert.Equal(book.Claims.Length, book.Claims.Select(claim => places.Of(claim)!.Line).Distinct().Count());
    }

    [Fact]
    public void A_file_that_is_gone_is_told() =>
        Assert.StartsWith($"{folder["gone.csv"]}: there is no such file", Assert.Throws<ClaimFileException>(() => BookPlaces.Find(folder["gone.csv"], ["a"], [])).Message, StringComparison.Ordinal);

    private static (ClaimBook Book, BookPlaces Places) Read(string claims)
    {
        var book = ClaimBook.Open(new MemoryStream(Encoding.UTF8.GetBytes(claims)));
        return (book, BookPlaces.Find(new MemoryStream(Encoding.UTF8.GetBytes(claims)), "mine.csv", book.Claims.Select(claim => claim.Id), book.Exchanges.Select(exchange => exchange.Id)));
    }
}
