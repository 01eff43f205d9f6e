using System.Diagnostics;
using ExchangeStats.Consistency;

namespace ExchangeStats.Cli.Output;

/// <summary>
/// Tells on one line of a terminal how far a long check has come, and takes the line away at the end. Nothing is shown in the
/// first second, or where there is no terminal.
/// </summary>
internal sealed class ProgressLine : IProgress<CheckProgress>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.1);

    private readonly Surroundings surroundings;
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan next = Patience;
    private bool isShown;

    private ProgressLine(Surroundings surroundings) => this.surroundings = surroundings;

    /// <summary>Checks a book, and tells of it on the terminal to which mistakes are told, if there is one.</summary>
    public static ConsistencyReport Check(ClaimBook book, Surroundings surroundings)
    {
        if (!surroundings.IsErrorTerminal || surroundings.Variable("TERM") == "dumb") return book.Check();
        var line = new ProgressLine(surroundings);
        try
        {
            return book.Check(line);
        }
        finally
        {
            if (line.isShown) surroundings.Error.Write("\r\u001b[K");
        }
    }

    public void Report(CheckProgress value)
    {
        if (watch.Elapsed < next) return;
        next = watch.Elapsed + Pause;
        isShown = true;
        surroundings.Error.Write(FormattableString.Invariant($"\rchecking: {value.Done:N0} of {value.Total:N0} groups of claims\u001b[K"));
    }
}
