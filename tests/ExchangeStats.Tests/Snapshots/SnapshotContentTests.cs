using System.Text;

namespace ExchangeStats.Tests.Snapshots;

public sealed class SnapshotContentTests : IDisposable
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour")]
    [InlineData("ends with a newline\n", "ends with a newline\n")]
    [InlineData("Київ", "Київ")]
    [InlineData("", "emptyString")]
    [InlineData(null, "null")]
    public async Task Text_is_written_with_a_mark_and_line_feeds_and_nothing_added(string? text, string stored)
    {
        await Fails(text);
        Assert.Equal([.. Mark, .. Encoding.UTF8.GetBytes(stored)], folder.Bytes("name.received.txt"));
    }

    [Fact]
    public async Task A_missing_snapshot_fails_and_leaves_the_received_file()
    {
        await Fails("new");
        Assert.Equal(["name.received.txt"], folder.Files);
    }

    [Fact]
    public async Task A_stale_snapshot_fails_and_is_left_as_it_was()
    {
        folder.Write("name.verified.txt", "old");
        await Fails("new");
        Assert.Equal(["name.received.txt", "name.verified.txt"], folder.Files);
        Assert.Equal("old"u8.ToArray(), folder.Bytes("name.verified.txt"));
    }

    [Fact]
    public async Task A_received_file_of_an_earlier_run_is_deleted()
    {
        folder.Write("name.verified.txt", "same");
        folder.Write("name.received.txt", "earlier");
        await Passes("same");
        Assert.Equal(["name.verified.txt"], folder.Files);
    }

    [Theory]
    [InlineData("one\ntwo", "one\ntwo")]
    [InlineData("one\ntwo", "\uFEFFone\ntwo")]
    [InlineData("one\ntwo", "one\r\ntwo")]
    [InlineData("one\r\ntwo", "one\ntwo")]
    [InlineData("one\ntwo", "one\ntwo\n")]
    [InlineData("one\ntwo", "one\r\ntwo\r\n")]
    [InlineData("one\n", "one\n\n")]
    [InlineData("", "emptyString")]
    [InlineData(null, "null")]
    public async Task These_are_the_same(string? text, string verified)
    {
        folder.Write("name.verified.txt", verified);
        await Passes(text);
        Assert.Equal(["name.verified.txt"], folder.Files);
    }

    [Theory]
    [InlineData("one", "one\n\n")]
    [InlineData("one\n", "one")]
    [InlineData("one", " one")]
    [InlineData("one", "One")]
    [InlineData("", "")]
    [InlineData("", "null")]
    public async Task These_differ(string text, string verified)
    {
        folder.Write("name.verified.txt", verified);
        await Fails(text);
        Assert.Contains("name.received.txt", folder.Files);
    }

    [Fact]
    public async Task Bytes_are_compared_byte_for_byte()
    {
        folder.Write("name.verified.png", 1, 13, 10, 2);
        byte[] same = [1, 13, 10, 2];
        await Verify(same, "png").UseDirectory(folder.Location).UseFileName("name");
    }

    [Theory]
    [InlineData(new byte[] { 1, 10, 2 })]
    [InlineData(new byte[] { 1, 13, 10, 3 })]
    [InlineData(new byte[] { 1, 13, 10, 2, 10 })]
    public async Task Bytes_that_differ_fail_and_are_written_as_they_are(byte[] bytes)
    {
        folder.Write("name.verified.png", 1, 13, 10, 2);
        await Assert.ThrowsAnyAsync<Exception>(async () => await Verify(bytes, "png").UseDirectory(folder.Location).UseFileName("name").DisableDiff());
        Assert.Equal(bytes, folder.Bytes("name.received.png"));
    }

    [Fact]
    public async Task A_stream_is_read_to_its_end()
    {
        folder.Write("name.verified.png", 7, 8, 9);
        using var stream = new MemoryStream([7, 8, 9]);
        await Verify(stream, "png").UseDirectory(folder.Location).UseFileName("name");
    }

    private async Task Passes(string? text) => await Verify(text).UseDirectory(folder.Location).UseFileName("name");

    private async Task Fails(string? text) => await Assert.ThrowsAnyAsync<Exception>(
        async () => await Verify(text).UseDirectory(folder.Location).UseFileName("name").DisableDiff());
}
