using System.Text;
using ExchangeStats.Reports;

namespace ExchangeStats.Cli.Output;

/// <summary>Tells folders that hold an earlier report, whose files may be replaced, from folders that hold somebody else's files.</summary>
internal static class ReportFolder
{
    /// <summary>How every report.json begins.</summary>
    private static readonly byte[] Mark = Encoding.UTF8.GetBytes("{\n  \"format\": \"exchangestats-report\"");

    /// <summary>Refuses to replace a file when no earlier report stands in the folder.</summary>
    /// <exception cref="IOException">A file of the report is there already, and no report has written it.</exception>
    public static void RefuseForeign(Report report, string folder)
    {
        if (!Directory.Exists(folder) || HoldsReport(folder)) return;
        foreach (var path in report.ToFiles().Select(file => Path.Combine(folder, file.Path)).Where(File.Exists))
            throw new IOException($"\"{path}\" is there already and was written by no earlier report; choose another folder, or replace it with --force.");
    }

    private static bool HoldsReport(string folder)
    {
        var path = Path.Combine(folder, "report.json");
        if (!File.Exists(path)) return false;
        using var stream = File.OpenRead(path);
        var beginning = new byte[Mark.Length];
        return stream.ReadAtLeast(beginning, Mark.Length, throwOnEndOfStream: false) == Mark.Length && beginning.AsSpan().SequenceEqual(Mark);
    }
}
