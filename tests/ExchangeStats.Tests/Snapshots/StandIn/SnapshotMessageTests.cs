namespace ExchangeStats.Tests.Snapshots.StandIn;

public sealed class SnapshotMessageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public Task A_missing_snapshot_says_which_file_to_make() => Says(
        "new",
        """
        name.verified.txt: there is no verified snapshot yet
        Written: name.received.txt. When it is right, rename it to name.verified.txt.
        """);

    [Fact]
    public Task A_stale_snapshot_shows_the_first_difference()
    {
        folder.Write("name.verified.txt", "one\ntwo\nthree");
        return Says(
            "one\ntwice\nthree",
            """
            name.verified.txt: the first difference is in line 2, column 3
              verified: two⏎
              received: twice⏎
            Written: name.received.txt. When it is right, rename it to name.verified.txt.
            """);
    }

    [Fact]
    public Task A_text_that_goes_on_shows_where_the_other_ended()
    {
        folder.Write("name.verified.txt", "one\n\n");
        return Says(
            "one",
            """
            name.verified.txt: the first difference is in line 1, column 4
              verified: one⏎
              received: one
            Written: name.received.txt. When it is right, rename it to name.verified.txt.
            """);
    }

    [Fact]
    public Task A_leftover_says_what_to_delete()
    {
        folder.Write("name.verified.txt", "same");
        folder.Write("name#02.verified.txt", "more");
        return Says("same", "Delete: name#02.verified.txt is a snapshot that this test no longer takes.");
    }

    [Fact]
    public Task A_leftover_of_another_extension_is_one_too()
    {
        folder.Write("name.verified.txt", "same");
        folder.Write("name.verified.md", "same");
        return Says("same", "Delete: name.verified.md is a snapshot that this test no longer takes.");
    }

    [Fact]
    public async Task A_snapshot_whose_name_only_begins_alike_is_no_leftover()
    {
        folder.Write("name.verified.txt", "same");
        folder.Write("name.other.verified.txt", "other");
        folder.Write("name2.verified.txt", "other");
        await Verify("same").UseDirectory(folder.Location).UseFileName("name");
    }

    [Theory]
    [InlineData(1.5)]
    public async Task A_parameter_that_the_engines_write_differently_is_refused(double value) =>
        await Assert.ThrowsAsync<NotSupportedException>(async () => await Verify("x").UseDirectory(folder.Location).UseParameters(value));

    [Fact]
    public void A_file_name_stands_alone()
    {
        var settings = new VerifySettings();
        settings.UseFileName("name");
        Assert.Throws<InvalidOperationException>(() => settings.UseTypeName("Type"));
        Assert.Throws<InvalidOperationException>(() => settings.UseMethodName("Method"));
    }

    [Fact]
    public async Task Files_with_a_comparer_of_their_own_may_differ_as_far_as_it_allows()
    {
        VerifierSettings.RegisterStreamComparer("brightness", (received, verified, _) => Task.FromResult(
            Math.Abs(received.ReadByte() - verified.ReadByte()) <= 2 ? CompareResult.Equal : CompareResult.NotEqual("another brightness")));
        folder.Write("name.verified.brightness", "A");
        await Verify("C"u8.ToArray(), "brightness").UseDirectory(folder.Location).UseFileName("name");
        folder.Write("other.verified.brightness", "A");
        await Says(() => Verify("D"u8.ToArray(), "brightness").UseDirectory(folder.Location).UseFileName("other"), """
            other.verified.brightness: another brightness
            Written: other.received.brightness. When it is right, rename it to other.verified.brightness.
            """);
    }

    private Task Says(string text, string expected) => Says(() => Verify(text).UseDirectory(folder.Location).UseFileName("name"), expected);

    private async Task Says(Func<Task> verify, string expected)
    {
        var problem = await Assert.ThrowsAsync<SnapshotException>(verify);
        Assert.Equal($"Snapshots: stand-in for Verify\nDirectory: {folder.Location}\n{expected}", problem.Message);
    }
}
