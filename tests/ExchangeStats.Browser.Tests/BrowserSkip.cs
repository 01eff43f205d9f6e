namespace ExchangeStats.Browser.Tests;

/// <summary>Why tests in a browser do not run here.</summary>
internal static class BrowserSkip
{
    public static string? Reason { get; } = Chromium.Path is null ? "No Chromium is installed: neither the variable CHROMIUM nor a usual place such as /usr/bin/chromium names one." : null;
}
