using System.Text;
using ExchangeStats.Reports;

namespace ExchangeStats.Cli.Output;

/// <summary>The page that GitHub shows for a step of a workflow: Markdown appended to the file that the variable GITHUB_STEP_SUMMARY names.</summary>
internal static class StepSummary
{
    /// <summary>How many bytes GitHub takes: 1 MiB. More of them, and it shows nothing.</summary>
    public const int Limit = 1 << 20;

    private const string Variable = "GITHUB_STEP_SUMMARY";

    private static readonly Label Further = new("The report goes on; there is no room for the rest here.", "Звіт має продовження; для решти тут немає місця.");

    /// <summary>Adds a report without its pictures, which GitHub does not show there; what has no room is cut off, saying so.</summary>
    public static void Add(Surroundings surroundings, Report report) => Add(surroundings, room =>
    {
        var blocks = report.Blocks.Where(block => block is not Figure).ToArray();
        return Fitting(blocks.Length, room, length => (length == blocks.Length
            ? new Report(report.Title, blocks)
            : new Report(report.Title, [.. blocks.Take(length), new Paragraph(Further.In(report.Language))])).ToMarkdown());
    });

    /// <summary>Adds Markdown that is made for the room that is left.</summary>
    public static void Add(Surroundings surroundings, Func<int, string> compose)
    {
        if (surroundings.Variable(Variable) is not { Length: > 0 } path) return;
        try
        {
            var taken = File.Exists(path) ? new FileInfo(path).Length : 0;
            var separator = taken > 0 ? "\n" : "";
            var room = (int)Math.Max(0, Limit - 1 - taken - separator.Length);
            var text = compose(room);
            if (Encoding.UTF8.GetByteCount(text) <= room) File.AppendAllText(path, separator + text, new UTF8Encoding(false));
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"the summary of the step, \"{path}\" ({Variable}), cannot be written: {unwritable.Message}", unwritable);
        }
    }

    /// <summary>The longest text that fits among those for 0 to <paramref name="most"/> parts; the shortest where none does.</summary>
    public static string Fitting(int most, int room, Func<int, string> compose)
    {
        var text = compose(most);
        if (Encoding.UTF8.GetByteCount(text) <= room) return text;
        var (fits, tooLong) = (0, most);
        text = compose(0);
        while (tooLong - fits > 1)
        {
            var middle = fits + ((tooLong - fits) / 2);
            var longer = compose(middle);
            if (Encoding.UTF8.GetByteCount(longer) <= room) (fits, text) = (middle, longer);
            else tooLong = middle;
        }

        return text;
    }
}
