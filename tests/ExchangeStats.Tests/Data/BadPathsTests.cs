namespace ExchangeStats.Tests.Data;

public class BadPathsTests
{
    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal("mine.csv: there is no such file or folder; expected a folder with claims.csv, or a file that ends in .csv or .json", Refusal.OfPath(folder, "mine.csv"));
    }

    [Fact]
    public void A_folder_without_claims_is_named()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["book"]);
        File.WriteAllText(Path.Combine(folder["book"], "exchanges.csv"), "id\nmay\n");
        Assert.Equal("book: the folder has no claims.csv", Refusal.OfPath(folder, "book"));
    }

    [Fact]
    public void A_folder_in_the_place_of_the_claims_is_no_file_of_claims()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["book"]);
        Directory.CreateDirectory(Path.Combine(folder["book"], "claims.csv"));
        Assert.Equal("book: the folder has no claims.csv", Refusal.OfPath(folder, "book"));
        Assert.Equal($"{Path.Combine("book", "claims.csv")}: the folder has no claims.csv", Refusal.OfPath(folder, Path.Combine("book", "claims.csv")));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mine.csv", "exchange,party,count,claimant\n");
        using var taken = new FileStream(folder["mine.csv"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var message = Refusal.OfPath(folder, "mine.csv");
        Assert.StartsWith("mine.csv: the file cannot be read: ", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    [Fact]
    public void A_failing_stream_fails_as_it_does()
    {
        using var stream = new BrokenStream();
        Assert.Equal("the line went dead", Assert.Throws<IOException>(() => ClaimBook.Open(stream)).Message);
    }

    [Fact]
    public void An_error_carries_its_problems_and_the_caller_keeps_the_stream()
    {
        using var stream = new MemoryStream("exchange,party,count,claimant\nmay,UA,39o,ministry\n"u8.ToArray());
        var refusal = Assert.Throws<ExchangeStats.Data.ClaimFileException>(() => ClaimBook.Open(stream, "mine.csv"));
        var problem = Assert.Single(refusal.Problems);
        Assert.Equal(("mine.csv", 2L, 8L), (problem.File, problem.Line, problem.Column));
        Assert.Equal(refusal.Message, problem.ToString());
        Assert.True(stream.CanRead);
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("the line went dead");

        public override int Read(Span<byte> buffer) => throw new IOException("the line went dead");
    }
}
