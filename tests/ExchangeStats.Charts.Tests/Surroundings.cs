using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ExchangeStats.Charts.Tests;

/// <summary>
/// Draws charts in a process of its own: this assembly can be run as a program, which prints a line for each chart with the digests
/// of its SVG, its PNG, its words and its data.
/// </summary>
internal static class Surroundings
{
    private static readonly string[] Drawn =
    [
        "cumulative: three phases", "cumulative: worded", "cumulative: 85 exchanges", "phase: worded", "phase: 85 exchanges", "calendar: 85 exchanges",
        "gap: 85 exchanges", "progress: worded", "source: disputed", "agreement: disputed",
    ];

    public static int Main()
    {
        Console.Out.Write(Digests());
        return 0;
    }

    public static string Digests()
    {
        var lines = new StringBuilder();
        for (var i = 0; i < Drawn.Length; i++)
        {
            var language = i % 2 == 0 ? Language.English : Language.Ukrainian;
            var chart = ChartCases.All[Drawn[i]](new ChartOptions { Language = language, Sources = "President of Ukraine" });
            lines.Append(CultureInfo.InvariantCulture, $"{Drawn[i]} {language}: svg {Digest(chart.ToSvg())} png {Digest(chart.ToPng())} words {Digest(chart.AltText)} data {Digest(chart.ToCsv())}\n");
        }

        return lines.ToString();
    }

    /// <summary>What a fresh process prints in the surroundings given.</summary>
    public static async Task<string> InProcess(IReadOnlyDictionary<string, string> variables)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Surroundings).Assembly.Location]) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        start.Environment["DOTNET_TieredPGO"] = "0"; // a process that draws ten charts is over before profiles pay
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : $"exit code {process.ExitCode}: {await error}";
    }

    private static string Digest(string text) => Digest(Encoding.UTF8.GetBytes(text));

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
}
