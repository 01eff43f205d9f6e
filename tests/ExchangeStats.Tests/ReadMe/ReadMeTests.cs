using System.Text.RegularExpressions;
using System.Xml.Linq;
using ExchangeStats.Data;
using ExchangeStats.Tests.Shared.Scripting;

namespace ExchangeStats.Tests.ReadMe;

// The blocks print to the console, which all tests of a process share.
[CollectionDefinition(nameof(ReadMeTests), DisableParallelization = true)]
[Collection(nameof(ReadMeTests))]
public class ReadMeTests
{
    [Fact]
    public async Task Every_code_block_prints_what_the_comments_beside_it_say()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["mine.csv"], ReadMeBlocks.Of("csv").Single());
        var blocks = ReadMeBlocks.Of("csharp");
        Assert.True(blocks.Length >= 5);
        var session = new CodeSession();
        foreach (var block in blocks)
        {
            var code = block.Replace("\"mine.csv\"", Literal(folder["mine.csv"])).Replace("\"cumulative.svg\"", Literal(folder["cumulative.svg"]));
            var (_, printed) = await session.RunAsync(code);
            Assert.Equal(ReadMeBlocks.Promised(block), printed.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }

        var picture = Path.Combine(SourceFolder.Root, "notebooks", "cumulative.svg");
        Assert.Equal(await File.ReadAllTextAsync(picture), await File.ReadAllTextAsync(folder["cumulative.svg"]));
    }

    [Theory]
    [InlineData("ExchangeStats")]
    [InlineData("ExchangeStats.Charts")]
    public async Task So_does_the_block_of_a_package(string package)
    {
        using var folder = new TemporaryFolder();
        var text = await File.ReadAllTextAsync(Path.Combine(SourceFolder.Root, "src", package, "README.md"));
        var block = Assert.Single(ReadMeBlocks.Of("csharp", text));
        var (_, printed) = await new CodeSession().RunAsync(block.Replace("\"cumulative.svg\"", Literal(folder["cumulative.svg"])));
        Assert.Equal(ReadMeBlocks.Promised(block), printed.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(block.Contains(".Save(", StringComparison.Ordinal), File.Exists(folder["cumulative.svg"]));
    }

    [Fact]
    public void The_message_about_a_mistyped_count_is_the_one_shown()
    {
        using var folder = new TemporaryFolder();
        var path = folder["mine.csv"];
        File.WriteAllText(path, ReadMeBlocks.Of("csv").Single().Replace("at least 80", "39o"));
        var refusal = Assert.Throws<ClaimFileException>(() => ClaimBook.Load(path));
        Assert.Equal(ReadMeBlocks.Of("text").Single().TrimEnd('\n'), refusal.Message.Replace(path, "mine.csv"));
    }

    [Fact]
    public void Every_link_into_the_repository_leads_somewhere()
    {
        foreach (var target in Regex.Matches(ReadMeBlocks.Text, @"\]\((?<path>[^)#:]+)\)").Select(match => match.Groups["path"].Value))
            Assert.True(Path.Exists(Path.Combine(SourceFolder.Root, target)), target);
    }

    [Fact]
    public void The_version_to_install_is_the_one_that_the_sources_have()
    {
        var version = XDocument.Load(Path.Combine(SourceFolder.Root, "Directory.Build.props")).Descendants("Version").Single().Value;
        var texts = Directory.EnumerateFiles(Path.Combine(SourceFolder.Root, "notebooks"), "*.ipynb").Where(path => !path.EndsWith(".received.ipynb", StringComparison.Ordinal)).Select(File.ReadAllText).Append(ReadMeBlocks.Text);
        var named = texts.Select(text => Regex.Matches(text, @"ExchangeStats\.\w+(, |@| --version )(?<version>\d+\.\d+\.\d+)").Select(match => match.Groups["version"].Value).ToArray()).ToArray();
        Assert.All(named, versions => Assert.Contains(version, versions));
        Assert.All(named.SelectMany(versions => versions), other => Assert.Equal(version, other));
        Assert.Equal(4, named[^1].Length);
    }

    [Fact]
    public void The_continuous_run_calls_the_test_command_that_is_shown()
    {
        var command = ReadMeBlocks.Of("sh").Select(block => block.Trim()).Single(block => block.StartsWith("dotnet test", StringComparison.Ordinal));
        Assert.Contains(File.ReadLines(Path.Combine(SourceFolder.Root, ".ci", "run")), line => line.EndsWith(command, StringComparison.Ordinal));
    }

    private static string Literal(string path) => $"@\"{path}\"";
}
