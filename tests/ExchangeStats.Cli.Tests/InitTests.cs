namespace ExchangeStats.Cli.Tests;

public sealed class InitTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_starter_dataset_passes_the_check_without_a_finding()
    {
        Assert.Equal(new CommandResult(0, $"Wrote README.md, claims.csv, exchanges.csv to {folder["mine"]}. Now: exchangestats check {folder["mine"]}\n", ""), Command.Run("init", folder["mine"]));
        Assert.Equal(new CommandResult(0, "consistent: 0 contradictions, 0 doubts, 0 notes in 9 claims on 1 exchange\n", ""), Command.Run("check", folder["mine"], "--fail-on", "doubt"));
        Assert.Equal(["README.md", "claims.csv", "exchanges.csv"], FolderContent.Names(folder["mine"]));
    }

    [Fact]
    public void Every_column_of_the_starter_dataset_is_explained()
    {
        Command.Run("init", folder["mine"]);
        var explained = File.ReadAllText(folder["mine/README.md"]);
        Assert.All(File.ReadLines(folder["mine/claims.csv"]).First().Split(','), column => Assert.Contains($"`{column}`", explained, StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_with_content_is_refused_and_by_force_keeps_what_is_not_replaced()
    {
        Directory.CreateDirectory(folder["mine"]);
        folder.Write("mine/claims.csv", "mine");
        folder.Write("mine/other.txt", "mine");
        var before = FolderContent.Of(folder.Location);
        Assert.Equal(new CommandResult(2, "", $"exchangestats: the folder \"{folder["mine"]}\" has content; expected an empty or a new one, or --force.\n"), Command.Run("init", folder["mine"]));
        Assert.Equal(before, FolderContent.Of(folder.Location));
        Assert.Equal(0, Command.Run("init", folder["mine"], "--force").ExitCode);
        Assert.Equal("mine", File.ReadAllText(folder["mine/other.txt"]));
        Assert.Equal(0, Command.Run("check", folder["mine"]).ExitCode);
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_told()
    {
        folder.Write("mine", "mine");
        var result = Command.Run("init", folder["mine"]);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Equal("mine", File.ReadAllText(folder["mine"]));
    }
}
