using System.Reflection;
using System.Xml.Linq;

namespace ExchangeStats.Tests.Conventions;

/// <summary>The assemblies that users get: one of each project under src, as the tests run them.</summary>
internal static class ShippedAssemblies
{
    public static IReadOnlyList<string> Projects { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(SourceFolder.Root, "src"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Names { get; } = [.. Projects.Select(NameOf)];

    public static IReadOnlyList<Assembly> All { get; } = [.. Names.Select(name => Assembly.LoadFrom(PathOf(name)))];

    public static IEnumerable<Type> PublicTypes => All.SelectMany(assembly => assembly.GetExportedTypes());

    public static TheoryData<string> Rows => [.. Names];

    public static string PathOf(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, $"{name}.dll");
        return File.Exists(path) ? path : throw new InvalidOperationException($"{name} is shipped and not under test: reference its project from the tests, so that the conventions cover it.");
    }

    private static string NameOf(string project) =>
        XDocument.Load(project).Descendants("AssemblyName").FirstOrDefault()?.Value ?? Path.GetFileNameWithoutExtension(project);
}
