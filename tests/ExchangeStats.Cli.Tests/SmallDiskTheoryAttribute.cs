using System.Diagnostics;

namespace ExchangeStats.Cli.Tests;

/// <summary>A theory that needs a disk of its own, as small as it likes; skipped where none can be mounted.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmallDiskTheoryAttribute : TheoryAttribute
{
    /// <summary>A line of the shell that runs the rest of its line where disks can be mounted that nobody else sees.</summary>
    public const string Apart = "unshare --mount --map-root-user /bin/sh -c";

    private static readonly Lazy<bool> CanMount = new(() =>
    {
        if (!OperatingSystem.IsLinux()) return false;
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"{Apart} 'mount -t tmpfs -o size=64k none /mnt'"]) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    });

    public SmallDiskTheoryAttribute() => Skip = CanMount.Value ? null : "no small disk can be mounted here: it takes Linux, unshare and a file system in memory";
}
