using System.Collections.Concurrent;

namespace VerifyTests;

/// <summary>One snapshot of one test run: the verified file that is kept, the received file that is written when it differs.</summary>
internal sealed class Snapshot
{
    private static readonly ConcurrentDictionary<string, string> TestsByPrefix = new(StringComparer.OrdinalIgnoreCase);

    private readonly string directory;
    private readonly string name;

    private Snapshot(string directory, string name) => (this.directory, this.name) = (directory, name);

    public static Snapshot Of(RunningTest test, VerifySettings settings, string sourceFile)
    {
        var folder = Path.GetDirectoryName(sourceFile)!;
        var directory = settings.Directory is { } chosen ? Path.GetFullPath(Path.Combine(folder, chosen)) : folder;
        var snapshot = new Snapshot(directory, SnapshotName.Of(test, settings));
        var prefix = Path.Combine(directory, snapshot.name);
        if (!TestsByPrefix.TryAdd(prefix, $"{test.Type.Name}.{test.Method.Name}"))
            throw new InvalidOperationException($"The prefix has already been used: {prefix}, by {TestsByPrefix[prefix]}. A row of a theory needs UseParameters, a second snapshot of one test UseMethodName.");
        return snapshot;
    }

    public async Task Compare(SnapshotContent content, string extension)
    {
        Directory.CreateDirectory(directory);
        foreach (var leftover in FilesOf("received")) File.Delete(leftover);
        var verified = Path.Combine(directory, $"{name}.verified.{extension}");
        var stale = FilesOf("verified").Where(file => file != verified).Order(StringComparer.Ordinal).ToArray();
        var problem = File.Exists(verified) ? await SnapshotDifference.Between(content, await File.ReadAllBytesAsync(verified), extension) : "there is no verified snapshot yet";
        if (problem is null && stale.Length == 0) return;

        var lines = new List<string> { "Snapshots: stand-in for Verify", $"Directory: {directory}" };
        if (problem is not null)
        {
            var received = Path.Combine(directory, $"{name}.received.{extension}");
            await File.WriteAllBytesAsync(received, content.Bytes);
            lines.Add($"{Path.GetFileName(verified)}: {problem}");
            lines.Add($"Written: {Path.GetFileName(received)}. When it is right, rename it to {Path.GetFileName(verified)}.");
        }

        lines.AddRange(stale.Select(file => $"Delete: {Path.GetFileName(file)} is a snapshot that this test no longer takes."));
        throw new SnapshotException(string.Join('\n', lines));
    }

    private IEnumerable<string> FilesOf(string state) => Directory.EnumerateFiles(directory).Where(file =>
    {
        var fileName = Path.GetFileName(file);
        if (!fileName.StartsWith(name, StringComparison.Ordinal)) return false;
        var rest = fileName.AsSpan(name.Length);
        return rest.StartsWith($".{state}.") || (rest.StartsWith("#") && rest.Contains($".{state}.", StringComparison.Ordinal));
    });
}
