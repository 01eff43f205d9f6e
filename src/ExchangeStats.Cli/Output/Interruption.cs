using System.Runtime.InteropServices;

namespace ExchangeStats.Cli.Output;

/// <summary>
/// Lets Ctrl-C and a request to end (SIGINT, SIGTERM, SIGHUP) leave nothing half-written: they end the run at once, but while files
/// are put in their places the run ends when all of them are.
/// </summary>
internal static class Interruption
{
    private static readonly Lock Writing = new();

    /// <summary>Watches for signals until disposed of.</summary>
    public static IDisposable Watch() => new Watched([.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, End))]);

    /// <summary>Writes files without being interrupted.</summary>
    public static void Hold(Action write)
    {
        lock (Writing) write();
    }

    private static void End(PosixSignalContext context)
    {
        context.Cancel = true;
        lock (Writing) Environment.Exit(ExitCode.Interrupted);
    }

    private sealed class Watched(PosixSignalRegistration[] registrations) : IDisposable
    {
        public void Dispose()
        {
            foreach (var registration in registrations) registration.Dispose();
        }
    }
}
