namespace ExchangeStats.Packages.Tests;

/// <summary>The three packages, packed once from the sources into a folder of their own.</summary>
public sealed class PackedProjects : IDisposable
{
    public const string Version = "0.1.0-local";

    private static readonly string[] Projects = ["ExchangeStats.Cli", "ExchangeStats.Charts", "ExchangeStats"];

    private readonly TemporaryFolder folder = new();

    public PackedProjects()
    {
        foreach (var project in Projects) Pack(project, Packages);
    }

    /// <summary>Where the packages lie.</summary>
    public string Packages => folder["packages"];

    /// <summary>A folder outside the repository for a new project, which takes packages from here, never those of an earlier run, and whatever else from what is at hand.</summary>
    public string NewProject(string name)
    {
        var project = folder[name];
        Directory.CreateDirectory(project);
        var configuration = $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{folder["installed"]}" /></config>
              <packageSources><add key="packed" value="{Packages}" /></packageSources>
              <fallbackPackageFolders><add key="at hand" value="{AtHand}" /></fallbackPackageFolders>
            </configuration>
            """;
        File.WriteAllText(Path.Combine(project, "nuget.config"), configuration);
        return project;
    }

    /// <summary>The file of a package.</summary>
    public string FileOf(string package) => Path.Combine(Packages, $"{package}.{Version}.nupkg");

    /// <summary>Packs a project once more, without building it again.</summary>
    public string PackAgain(string project)
    {
        Pack(project, folder["again"], "--no-build");
        return Path.Combine(folder["again"], $"{project}.{Version}.nupkg");
    }

    public void Dispose() => folder.Dispose();

    private static string AtHand => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    // In a folder of its own, since the sources may be being built; analyzers have their say there.
    private void Pack(string project, string target, params string[] more) => DotNet.Run(SourceFolder.Root,
        ["pack", Path.Combine("src", project), "-c", "Release", "-o", target, "--artifacts-path", folder["artifacts"], $"-p:PackageVersion={Version}", "-p:RunAnalyzers=false", "-nologo", "-v", "q", .. more]);
}
