namespace ExchangeStats.Cli.Tests;

/// <summary>The report on the embedded dataset, written once by the command.</summary>
public sealed class EmbeddedReport : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public EmbeddedReport()
    {
        Result = CommandProcess.Run("report", "-o", Location);
        Content = FolderContent.Of(Location);
    }

    internal string Location => folder["report"];

    internal CommandResult Result { get; }

    internal string Content { get; }

    public void Dispose() => folder.Dispose();
}
