namespace ExchangeStats.Tests.Conventions;

public class RepositoryTests
{
    private const int LongestFile = 350;

    private static readonly string[] Files = ["README.md", "CHANGELOG.md", "ExchangeStats.sln", "Directory.Build.props", "Directory.Packages.props"];
    private static readonly string[] Folders = ["src", "tests", "notebooks"];
    private static readonly string[] Outputs = ["bin", "obj", "artifacts", "report", "TestResults", "BenchmarkDotNet.Artifacts"];
    private static readonly string[] EmptyNames = ["Helper", "Helpers", "Manager", "Utils", "Utilities"];

    [Fact]
    public void Only_these_names_stand_at_the_top() => Broken.None(
        Directory.EnumerateFiles(SourceFolder.Root).Select(file => Path.GetFileName(file)).Except(Files)
            .Concat(Directory.EnumerateDirectories(SourceFolder.Root).Select(folder => Path.GetFileName(folder)).Except(Folders).Except(Outputs))
            .Where(name => !name.StartsWith('.')));

    [Fact]
    public void Names_explain_themselves() => Broken.None(
        from assembly in ShippedAssemblies.All
        from type in assembly.GetTypes()
        where EmptyNames.Any(name => type.Name.Split('`')[0].EndsWith(name, StringComparison.Ordinal))
        select $"{type} says nothing by its name");

    [Fact]
    public void No_source_file_is_long() => Broken.None(
        from file in Directory.EnumerateFiles(Path.Combine(SourceFolder.Root, "src"), "*.cs", SearchOption.AllDirectories)
        where !Path.GetRelativePath(SourceFolder.Root, file).Split(Path.DirectorySeparatorChar).Intersect(Outputs).Any()
        let lines = File.ReadLines(file).Count()
        where lines > LongestFile
        select $"{Path.GetRelativePath(SourceFolder.Root, file)} has {lines} lines");
}
