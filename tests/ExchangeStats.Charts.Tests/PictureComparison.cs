using System.Globalization;
using System.Runtime.CompilerServices;
using SkiaSharp;

namespace ExchangeStats.Charts.Tests;

/// <summary>
/// Compares a PNG with the one that is kept, pixel by pixel: processors round the edges of letters differently, so a channel may
/// be off by a little, and nothing else may.
/// </summary>
internal static class PictureComparison
{
    private const int Tolerance = 2;

    [ModuleInitializer]
    internal static void Register() => VerifierSettings.RegisterStreamComparer("png", static async (received, verified, _) =>
        Difference(await Read(verified), await Read(received)) is { } difference ? CompareResult.NotEqual(difference) : CompareResult.Equal);

    public static string? Difference(byte[] expected, byte[] actual)
    {
        using var before = SKBitmap.Decode(expected);
        using var after = SKBitmap.Decode(actual);
        if (before.Info.Size != after.Info.Size) return string.Create(CultureInfo.InvariantCulture, $"{before.Width} × {before.Height} pixels were expected, there are {after.Width} × {after.Height}");
        var (first, second) = (before.Pixels, after.Pixels);
        var different = Enumerable.Range(0, first.Length).Where(i => Distance(first[i], second[i]) > Tolerance).ToArray();
        return different.Length == 0 ? null : string.Create(CultureInfo.InvariantCulture,
            $"{different.Length:N0} pixels differ, the first at {different[0] % before.Width}, {different[0] / before.Width}: {first[different[0]]} was expected, there is {second[different[0]]}");
    }

    private static int Distance(SKColor a, SKColor b) =>
        Math.Max(Math.Max(Math.Abs(a.Red - b.Red), Math.Abs(a.Green - b.Green)), Math.Max(Math.Abs(a.Blue - b.Blue), Math.Abs(a.Alpha - b.Alpha)));

    private static async Task<byte[]> Read(Stream stream)
    {
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }
}
