using System.Text.Json;

namespace ExchangeStats.Tests.Conventions;

public class DependencyTests
{
    [Fact]
    public void No_shipped_project_depends_on_Roslyn() => Broken.None(
        from project in ShippedAssemblies.Projects
        from name in Closure(project)
        where name.StartsWith("Microsoft.CodeAnalysis", StringComparison.OrdinalIgnoreCase)
        select $"{Path.GetFileNameWithoutExtension(project)} depends on {name}");

    [Fact]
    public void The_closure_is_read_with_its_assemblies() =>
        Assert.Contains("Sylvan.Data.Csv.dll", Closure(ShippedAssemblies.Projects.Single(project => Path.GetFileName(project) == "ExchangeStats.csproj")));

    private static HashSet<string> Closure(string project)
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(project)!, "obj", "project.assets.json")));
        var names = new HashSet<string>();
        foreach (var package in assets.RootElement.GetProperty("targets").EnumerateObject().SelectMany(target => target.Value.EnumerateObject()))
        {
            names.Add(package.Name.Split('/')[0]);
            foreach (var kind in new[] { "compile", "runtime" })
            {
                if (!package.Value.TryGetProperty(kind, out var files)) continue;
                foreach (var file in files.EnumerateObject()) names.Add(Path.GetFileName(file.Name));
            }
        }

        return names;
    }
}
