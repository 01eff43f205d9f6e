using System.Security.Cryptography;

namespace ExchangeStats.Cli.Tests;

/// <summary>Everything in a folder as text, one line a file with the hash of its bytes, one a folder.</summary>
internal static class FolderContent
{
    public static IEnumerable<string> Names(string folder) => Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
        .Select(entry => Path.GetRelativePath(folder, entry).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal);

    public static string Of(string folder) => string.Join('\n', Names(folder).Select(name => $"{name} {Hash(Path.Combine(folder, name))}"));

    private static string Hash(string path) => Directory.Exists(path) ? "folder" : Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)));
}
