using System.Runtime.InteropServices;
using System.Text;

namespace ExchangeStats.Reports;

/// <summary>Turns a report into files, all of them or none.</summary>
internal static class ReportFiles
{
    public static IEnumerable<ReportFile> Of(Report report)
    {
        yield return Text("report.html", report.ToHtml());
        yield return Text("report.md", report.ToMarkdown());
        yield return Text("report.json", report.ToJson());
        foreach (var figure in report.Figures)
        {
            yield return Text($"charts/{figure.Name}.svg", figure.Svg);
            if (!figure.Png.IsEmpty) yield return new ReportFile($"charts/{figure.Name}.png", figure.Png);
            yield return Text($"charts/{figure.Name}.csv", figure.Csv);
        }

        foreach (var table in report.Tables) yield return Text($"tables/{table.Name}.csv", CsvRenderer.Render(table));
    }

    public static void Write(Report report, string folder)
    {
        var files = Of(report).ToArray();
        var written = new List<(string From, string To)>();
        var made = new List<string>();
        try
        {
            foreach (var file in files)
            {
                var path = Path.Combine(folder, file.Path.Replace('/', Path.DirectorySeparatorChar));
                MakeFolder(Path.GetDirectoryName(path)!, made);
                using var stream = new FileStream(path + ".unfinished", FileMode.Create, FileAccess.Write);
                written.Add((path + ".unfinished", path));
                Write(stream, file.Content.AsSpan());
            }

            foreach (var (_, to) in written.Where(entry => Directory.Exists(entry.To))) throw new IOException($"\"{to}\" is a folder; expected a file or nothing.");
            foreach (var (from, to) in written) File.Move(from, to, overwrite: true);
        }
        catch
        {
            foreach (var (from, _) in written) File.Delete(from);
            foreach (var empty in Enumerable.Reverse(made).Where(made => Directory.Exists(made) && !Directory.EnumerateFileSystemEntries(made).Any())) Directory.Delete(empty);
            throw;
        }
    }

    private static void Write(FileStream stream, ReadOnlySpan<byte> content)
    {
        try
        {
            stream.Write(content);
        }
        catch (ArgumentOutOfRangeException tooLarge)
        {
            // How the runtime says that the system allows no file of this size.
            throw new IOException(FormattableString.Invariant($"\"{stream.Name}\" may not become as large as {content.Length:N0} bytes."), tooLarge);
        }
    }

    private static void MakeFolder(string folder, List<string> made)
    {
        if (Directory.Exists(folder) || folder.Length == 0) return;
        if (Path.GetDirectoryName(folder) is { Length: > 0 } parent) MakeFolder(parent, made);
        Directory.CreateDirectory(folder);
        made.Add(folder);
    }

    private static ReportFile Text(string path, string text) => new(path, ImmutableCollectionsMarshal.AsImmutableArray(new UTF8Encoding(false).GetBytes(text)));
}
