using System.Collections.Immutable;

namespace ExchangeStats.Notebooks.Tests;

/// <summary>
/// A C# file that is a program and the source of a notebook. Paragraphs of comments are Markdown; code up to the next such
/// paragraph is a cell; what a cell prints in its last line, the notebook shows as the value of the cell. Lines that begin
/// with <c>#:</c> are for <c>dotnet run</c>; in a notebook the package stands in their place.
/// </summary>
internal sealed class NotebookSource
{
    private const string Printing = "Console.WriteLine(";
    private const string PrintingEnd = ");";

    private NotebookSource(string path)
    {
        Path = path;
        Cells = [.. Read(File.ReadAllText(path))];
    }

    public string Path { get; }

    public ImmutableArray<Cell> Cells { get; }

    public static ImmutableArray<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.cs").Select(path => System.IO.Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public static string Folder => System.IO.Path.Combine(ExchangeStats.Tests.SourceFolder.Root, "notebooks");

    public static NotebookSource Named(string name) => new(System.IO.Path.Combine(Folder, name + ".cs"));

    private static IEnumerable<Cell> Read(string text)
    {
        var code = new List<string>();
        foreach (var paragraph in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(paragraph => paragraph.Trim('\n')))
        {
            if (paragraph.StartsWith("#:", StringComparison.Ordinal)) continue;
            if (!paragraph.StartsWith("//", StringComparison.Ordinal))
            {
                code.Add(paragraph);
                continue;
            }

            if (code.Count > 0) yield return Code(code);
            code.Clear();
            yield return new Cell(false, string.Join('\n', paragraph.Split('\n').Select(line => line.StartsWith("// ", StringComparison.Ordinal) ? line[3..] : line[2..])));
        }

        if (code.Count > 0) yield return Code(code);
    }

    private static Cell Code(IEnumerable<string> paragraphs)
    {
        var lines = string.Join("\n\n", paragraphs).Split('\n');
        var last = lines[^1];
        if (last.StartsWith(Printing, StringComparison.Ordinal) && last.EndsWith(PrintingEnd, StringComparison.Ordinal)) lines[^1] = last[Printing.Length..^PrintingEnd.Length];
        return new Cell(true, string.Join('\n', lines));
    }
}
