using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ExchangeStats.Tests.ReadMe;

namespace ExchangeStats.Packages.Tests;

[Trait("Category", "Packages")]
public class PackageTests(PackedProjects packed) : IClassFixture<PackedProjects>
{
    private const string Released = "0.1.0";

    [Theory]
    [InlineData("ExchangeStats", "lib/net10.0/ExchangeStats.dll", "lib/net10.0/ExchangeStats.xml", "lib/net8.0/ExchangeStats.dll", "lib/net8.0/ExchangeStats.xml")]
    [InlineData("ExchangeStats.Charts", "lib/net10.0/ExchangeStats.Charts.dll", "lib/net10.0/ExchangeStats.Charts.xml", "lib/net8.0/ExchangeStats.Charts.dll", "lib/net8.0/ExchangeStats.Charts.xml")]
    public void A_library_holds_both_frameworks_with_their_documentation(string package, params string[] expected)
    {
        using var archive = ZipFile.OpenRead(packed.FileOf(package));
        Assert.Equal(expected, archive.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(archive.Entries, entry => entry.FullName.StartsWith("runtimes/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ExchangeStats")]
    [InlineData("ExchangeStats.Charts")]
    [InlineData("ExchangeStats.Cli")]
    public void A_package_says_what_it_is_and_under_which_licence(string package)
    {
        using var archive = ZipFile.OpenRead(packed.FileOf(package));
        using var manifest = archive.GetEntry($"{package}.nuspec")!.Open();
        var metadata = XDocument.Load(manifest).Root!.Elements().Single(element => element.Name.LocalName == "metadata").Elements().ToDictionary(element => element.Name.LocalName, element => element.Value);
        Assert.Equal(("MIT", "README.md", "icon.png"), (metadata["license"], metadata["readme"], metadata["icon"]));
        Assert.NotEmpty(metadata["description"]);
        Assert.Contains("statistics", metadata["tags"], StringComparison.Ordinal);
        Assert.NotNull(archive.GetEntry("README.md"));
        Assert.NotNull(archive.GetEntry("icon.png"));
        Assert.True(File.Exists(Path.ChangeExtension(packed.FileOf(package), "snupkg")));
    }

    [Fact]
    public void The_tool_brings_no_symbols_of_drawing_libraries()
    {
        using var archive = ZipFile.OpenRead(packed.FileOf("ExchangeStats.Cli"));
        var natives = archive.Entries.Select(entry => entry.FullName).Where(name => name.Contains("/native/", StringComparison.Ordinal)).ToArray();
        Assert.Contains(natives, name => name.Contains("linux-x64", StringComparison.Ordinal));
        Assert.Contains(natives, name => name.Contains("win-x64", StringComparison.Ordinal));
        Assert.Contains(natives, name => name.Contains("/osx/", StringComparison.Ordinal));
        Assert.DoesNotContain(natives, name => name.EndsWith(".pdb", StringComparison.Ordinal));
        using var reader = new StreamReader(archive.GetEntry("tools/net10.0/any/ExchangeStats.Cli.deps.json")!.Open());
        Assert.DoesNotContain("SkiaSharp.pdb", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ExchangeStats")]
    [InlineData("ExchangeStats.Charts")]
    [InlineData("ExchangeStats.Cli")]
    public void Packing_twice_gives_equal_contents(string package)
    {
        var (first, second) = (Contents(packed.FileOf(package)), Contents(packed.PackAgain(package)));
        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first, entry => Assert.True(entry.Value.AsSpan().SequenceEqual(second[entry.Key]), entry.Key));
    }

    [Fact]
    public void A_new_console_project_runs_the_examples_that_the_README_shows()
    {
        var project = packed.NewProject("console");
        Write(project, "console.csproj", Project("Exe", "net10.0", "ExchangeStats.Charts"));
        Write(project, "Program.cs", Program(ReadMeBlocks.Of("csharp")));
        Write(project, "mine.csv", ReadMeBlocks.Of("csv").Single());
        Assert.Equal(ReadMeBlocks.Of("csharp").SelectMany(ReadMeBlocks.Promised), Lines(DotNet.Run(project, "run")));
        Assert.Contains("</svg>", File.ReadAllText(Path.Combine(project, "cumulative.svg")), StringComparison.Ordinal);
        var natives = Directory.GetFiles(Path.Combine(project, "bin"), "lib*", SearchOption.AllDirectories);
        Assert.NotEmpty(natives);
        Assert.DoesNotContain(natives, file => file.EndsWith(".pdb", StringComparison.Ordinal));
    }

    [Fact]
    public void A_library_for_an_older_framework_builds_against_it()
    {
        var project = packed.NewProject("older");
        Write(project, "older.csproj", Project("Library", "net8.0", "ExchangeStats"));
        Write(project, "Totals.cs", "namespace Older; public static class Totals { public static ExchangeStats.Count Of(long a, long b) => ExchangeStats.Count.Exactly(a) + b; }");
        DotNet.Run(project, "build", "-nologo", "-v", "q", "-warnaserror");
        Assert.Empty(Directory.EnumerateDirectories(project, "runtimes", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_single_file_runs_without_a_project()
    {
        var folder = packed.NewProject("single");
        var example = ReadMeBlocks.Of("csharp")[0];
        Write(folder, "swap.cs", $"{ReadMe(@"#:package [^@`]+@")}{PackedProjects.Version}\n{example}");
        Assert.Equal(ReadMeBlocks.Promised(example), Lines(DotNet.Run(folder, "run", "swap.cs")));
    }

    [Fact]
    public void The_tool_installs_in_one_line_and_checks()
    {
        var folder = packed.NewProject("tool");
        DotNet.Run(folder, [.. ReadMe(@"(?<=dotnet )tool install [^`]+").Replace(Released, PackedProjects.Version, StringComparison.Ordinal).Split(' ')]);
        Write(folder, "mine.csv", "exchange,phase,until,party,count,claimant\nspring swap,1,2030-03-01,UA,120,Ministry A\nspring swap,2,2030-03-02,UA,80,Ministry A\n");
        var command = Path.Combine(folder, "tools", OperatingSystem.IsWindows() ? "exchangestats.exe" : "exchangestats");
        Assert.Contains("check", DotNet.Start(command, folder, "--help"), StringComparison.Ordinal);
        DotNet.Start(command, folder, "check", "mine.csv", "--fail-on", "doubt");
        DotNet.Start(command, folder, "report", "mine.csv", "-o", "report");
        Assert.True(File.Exists(Path.Combine(folder, "report", "charts", "cumulative.png")));
    }

    // What the README says to write, as far as it matches; its version is the released one.
    private static string ReadMe(string pattern) => Regex.Match(ReadMeBlocks.Text, pattern).Value;

    // Blocks that follow each other, as one program.
    private static string Program(IEnumerable<string> blocks)
    {
        var lines = blocks.SelectMany(block => block.Split('\n')).ToLookup(line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';'));
        return string.Join('\n', lines[true].Concat(lines[false]));
    }

    private static string[] Lines(string printed) => printed.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    private static string Project(string type, string framework, string package) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>{type}</OutputType>
            <TargetFramework>{framework}</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup><PackageReference Include="{package}" Version="{PackedProjects.Version}" /></ItemGroup>
        </Project>
        """;

    private static void Write(string folder, string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    // The name of one entry, and what refers to it, is drawn anew at each packing.
    private static SortedDictionary<string, byte[]> Contents(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        var contents = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith(".psmdcp", StringComparison.Ordinal) && entry.FullName != "_rels/.rels"))
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            contents[entry.FullName] = copy.ToArray();
        }

        return contents;
    }
}
