namespace ExchangeStats.Tests.Conventions;

/// <summary>Shows everything that breaks a convention at once.</summary>
internal static class Broken
{
    public static void None(IEnumerable<string> violations)
    {
        var lines = violations.Distinct().Order(StringComparer.Ordinal).ToArray();
        if (lines.Length > 0) Assert.Fail(string.Join('\n', lines));
    }
}
