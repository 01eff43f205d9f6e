using System.Runtime.InteropServices;
using System.Text;
using ExchangeStats.Data;

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

    public static void Write(Report report, string folder) =>
        WholeFile.WriteInto(folder, Of(report).Select(file => (file.Path.Replace('/', Path.DirectorySeparatorChar), (Action<Stream>)(stream => stream.Write(file.Content.AsSpan())))));

    private static ReportFile Text(string path, string text) => new(path, ImmutableCollectionsMarshal.AsImmutableArray(new UTF8Encoding(false).GetBytes(text)));
}
