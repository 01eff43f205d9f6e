using System.Globalization;

namespace ExchangeStats.Tests.Statistics;

/// <summary>Values computed with R by golden.R beside this file; R is not needed to compare with them.</summary>
internal static class Golden
{
    private static readonly Dictionary<string, double> Values = File
        .ReadLines(Path.Combine(SourceFolder.Root, "tests", "ExchangeStats.Tests", "Statistics", "golden.csv"))
        .Select(line => line.Split(','))
        .ToDictionary(cells => cells[0], cells => double.Parse(cells[1], CultureInfo.InvariantCulture));

    public static void Equal(string name, double actual, double tolerance = 1e-9)
    {
        var expected = Values[name];
        var scale = Math.Max(Math.Abs(expected), double.Epsilon);
        Assert.True(Math.Abs(actual - expected) <= tolerance * scale || actual == expected, FormattableString.Invariant($"{name}: expected {expected:R}, got {actual:R}"));
    }
}
