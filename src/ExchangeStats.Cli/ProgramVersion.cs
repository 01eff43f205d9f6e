namespace ExchangeStats.Cli;

/// <summary>The version of the program.</summary>
internal static class ProgramVersion
{
    public static string Text => typeof(Count).Assembly.GetName().Version!.ToString(3);
}
