namespace ExchangeStats.Tests.Snapshots;

public sealed class SnapshotNameTests : SnapshotNameTestsBase, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_snapshot_is_named_by_class_method_and_extension()
    {
        await Received(Verify("text", "md").UseDirectory(folder.Location));
        Assert.Equal(["SnapshotNameTests.A_snapshot_is_named_by_class_method_and_extension.received.md"], folder.Files);
    }

    [Fact]
    public async Task A_text_without_extension_is_txt()
    {
        await Received(Verify("text").UseDirectory(folder.Location).UseFileName("name"));
        Assert.Equal(["name.received.txt"], folder.Files);
    }

    [Theory]
    [InlineData("two words/slash", 1, true, null, "text=two words-slash_number=1_yes=True_nothing=null")]
    [InlineData("a\"b\\c<d>e|f:g*h?i/j\tk", -5, false, "x", "text=a-b-c-d-e-f-g-h-i-j-k_number=-5_yes=False_nothing=x")]
    public async Task Parameters_follow_the_method(string text, int number, bool yes, string? nothing, string expected)
    {
        await Received(Verify("x").UseDirectory(folder.Location).UseTypeName("T").UseMethodName("M").UseParameters(text, number, yes, nothing));
        Assert.Equal([$"T.M_{expected}.received.txt"], folder.Files);
    }

    [Fact]
    public async Task A_second_snapshot_of_the_same_name_is_refused()
    {
        folder.Write("twice.verified.txt", "one");
        await Verify("one").UseDirectory(folder.Location).UseFileName("twice");
        var problem = await Assert.ThrowsAnyAsync<Exception>(async () => await Verify("one").UseDirectory(folder.Location).UseFileName("twice").DisableDiff());
        Assert.Contains("The prefix has already been used", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_name_a_snapshot_as_the_fluent_calls_do()
    {
        var settings = new VerifySettings();
        settings.UseDirectory(folder.Location);
        settings.UseTypeName("Type");
        settings.UseMethodName("Method");
        settings.DisableDiff();
        await Received(Verify("x", "csv", settings));
        Assert.Equal(["Type.Method.received.csv"], folder.Files);
    }

    [Fact]
    public async Task A_file_keeps_its_extension()
    {
        folder.Write("source.svg", "<svg/>");
        folder.Write("name.verified.svg", "<svg/>");
        await VerifyFile(folder["source.svg"]).UseDirectory(folder.Location).UseFileName("name");
        Assert.Equal(["name.verified.svg", "source.svg"], folder.Files);
    }

    [Fact]
    public Task A_folder_is_relative_to_the_source_file() =>
        Verify("kept beside this test\n").UseDirectory("Kept").UseFileName("RelativeFolder");

    [Fact]
    public Task The_folder_of_the_source_file_is_the_default() => Verify("kept beside this test");

    public sealed class Nested : IDisposable
    {
        private readonly TemporaryFolder folder = new();

        public void Dispose() => folder.Dispose();

        [Fact]
        public async Task A_nested_class_is_named_with_its_outer_class()
        {
            await Received(Verify("x").UseDirectory(folder.Location).UseMethodName("M"));
            Assert.Equal(["SnapshotNameTests.Nested.M.received.txt"], folder.Files);
        }
    }
}
