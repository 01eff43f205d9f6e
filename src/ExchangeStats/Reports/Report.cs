using System.Collections.Immutable;
using ExchangeStats.Display;

namespace ExchangeStats.Reports;

/// <summary>
/// A document: a title and blocks of text, tables and figures. It knows nothing of exchanges and nothing of the clock: the same
/// blocks give the same bytes. Immutable.
/// </summary>
[TypeFormatterSource(typeof(ReportFormatterSource))]
public sealed class Report
{
    /// <summary>Makes a report.</summary>
    /// <param name="title">The title.</param>
    /// <param name="blocks">The blocks in order.</param>
    /// <exception cref="ArgumentException">Two tables, or two figures, have the same name.</exception>
    public Report(string title, params IEnumerable<ReportBlock> blocks)
    {
        ArgumentNullException.ThrowIfNull(title);
        Title = title;
        Blocks = [.. blocks];
        CheckUnique(Tables.Select(table => table.Name!), "tables");
        CheckUnique(Figures.Select(figure => figure.Name), "figures");

        static void CheckUnique(IEnumerable<string> names, string what)
        {
            foreach (var name in names.GroupBy(name => name).Where(same => same.Skip(1).Any()))
                throw new ArgumentException($"Two {what} have the name \"{name.Key}\".", nameof(blocks));
        }
    }

    /// <summary>The language that the report is written in: it decides how renderers word what they add, and how numbers are read when a table is sorted. English unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public Language Language { get; init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Language), value, "There is no such language."); }

    /// <summary>What stands above everything else, plain text.</summary>
    public string Title { get; }

    /// <summary>The blocks in order.</summary>
    public ImmutableArray<ReportBlock> Blocks { get; }

    /// <summary>The tables that have files of their own, in order.</summary>
    public IEnumerable<ReportTable> Tables => Blocks.OfType<ReportTable>().Where(table => table.Name is not null);

    /// <summary>The figures in order.</summary>
    public IEnumerable<Figure> Figures => Blocks.OfType<Figure>();

    /// <summary>The report with more blocks at its end.</summary>
    public Report With(params IEnumerable<ReportBlock> blocks) => new(Title, Blocks.Concat(blocks)) { Language = Language };

    /// <summary>The report as Markdown, as code hosts read it: pictures as links to <c>charts/</c>, LF, UTF-8.</summary>
    public string ToMarkdown() => MarkdownRenderer.Render(this);

    /// <summary>
    /// The report as one HTML page that needs nothing else: charts are inside, in light and dark as the reader's screen is; tables
    /// can be sorted and filtered where scripts run, and everything can be read and printed where they do not.
    /// </summary>
    public string ToHtml() => HtmlRenderer.Render(this);

    /// <summary>
    /// The report as JSON, for programs: <c>format</c>, <c>version</c>, <c>title</c>, <c>language</c> and <c>blocks</c>, each
    /// with its <c>type</c>. A text is an object of <c>text</c> and, where it has any, <c>links</c> and <c>anchors</c>.
    /// </summary>
    public string ToJson() => JsonRenderer.Render(this);

    /// <summary>The report as plain text, at most 100 signs wide where words allow, addresses of links numbered at the end.</summary>
    public string ToText() => TextRenderer.Render(this);

    /// <summary>
    /// The files of the report by their path in its folder: <c>report.html</c>, <c>report.md</c>, <c>report.json</c>,
    /// <c>charts/*.svg</c>, <c>charts/*.png</c>, <c>charts/*.csv</c>, <c>tables/*.csv</c>.
    /// </summary>
    public IEnumerable<ReportFile> ToFiles() => ReportFiles.Of(this);

    /// <summary>
    /// Writes the files of the report. All of them are written beside their places first and moved there only when every one is
    /// complete; other files in the folder stay as they are.
    /// </summary>
    /// <param name="folder">The folder; it is made when it is not there.</param>
    /// <exception cref="IOException">The folder cannot be written; nothing was changed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written; nothing was changed.</exception>
    public void Save(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ReportFiles.Write(this, folder);
    }

    /// <summary>The report in one line, its title.</summary>
    public override string ToString() => Title;
}
