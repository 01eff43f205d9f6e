using System.Collections.Concurrent;

namespace VerifyTests;

/// <summary>What holds for every snapshot of a test project; to be set in a module initializer.</summary>
public static class VerifierSettings
{
    private static readonly ConcurrentDictionary<string, StreamCompare> Comparers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Has files of an extension compared in a way of their own, where their bytes differ.</summary>
    public static void RegisterStreamComparer(string extension, StreamCompare compare)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(extension);
        ArgumentNullException.ThrowIfNull(compare);
        Comparers[extension] = compare;
    }

    internal static StreamCompare? ComparerOf(string extension) => Comparers.GetValueOrDefault(extension);
}
