using System.Runtime.CompilerServices;

namespace ExchangeStats.Tests;

/// <summary>Where the sources lie, as the compiler knows it.</summary>
internal static class SourceFolder
{
    public static string Root { get; } = RootAbove(OfCaller());

    public static string OfCaller([CallerFilePath] string sourceFile = "") => Path.GetDirectoryName(sourceFile)!;

    private static string RootAbove(string folder) =>
        File.Exists(Path.Combine(folder, "ExchangeStats.sln")) ? folder : RootAbove(Path.GetDirectoryName(folder)!);
}
