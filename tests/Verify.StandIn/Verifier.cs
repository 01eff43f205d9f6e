using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>The part of Verify.Xunit's entry point that both engines answer alike, to the byte.</summary>
public static class Verifier
{
    public static SettingsTask Verify(string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify(target, "txt", settings, sourceFile);

    public static SettingsTask Verify(string? target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Take(() => SnapshotContent.OfText(target), extension, settings, sourceFile);

    public static SettingsTask Verify(byte[] target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "")
    {
        ArgumentNullException.ThrowIfNull(target);
        return Take(() => SnapshotContent.OfBytes(target, extension), extension, settings, sourceFile);
    }

    public static SettingsTask Verify(Stream target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "")
    {
        ArgumentNullException.ThrowIfNull(target);
        return Take(() => SnapshotContent.OfStream(target, extension), extension, settings, sourceFile);
    }

    public static SettingsTask VerifyFile(string path, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var extension = Path.GetExtension(path).TrimStart('.');
        return Take(() => SnapshotContent.OfBytes(File.ReadAllBytes(path), extension), extension, settings, sourceFile);
    }

    private static SettingsTask Take(Func<SnapshotContent> content, string extension, VerifySettings? settings, string sourceFile)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(extension);
        return new SettingsTask(settings, async chosen =>
        {
            var test = RunningTest.Current ?? throw new InvalidOperationException("A snapshot is taken outside of a running test.");
            await Snapshot.Of(test, chosen, sourceFile).Compare(content(), extension);
        });
    }
}
