namespace ExchangeStats.Charts.Tests;

/// <summary>
/// How far apart two colours look: CIEDE2000 (Sharma, Wu and Dalal 2005), and the same after colour-vision deficiency is simulated
/// (Viénot, Brettel and Mollon 1999 for protan and deutan, Machado, Oliveira and Fernandes 2009 for tritan). And WCAG 2 contrast.
/// </summary>
internal static class ColorDistance
{
    public static readonly IReadOnlyDictionary<string, double[]> Visions = new Dictionary<string, double[]>
    {
        ["normal"] = [1, 0, 0, 0, 1, 0, 0, 0, 1],
        ["protan"] = [0.11238, 0.88762, 0, 0.11238, 0.88762, 0, 0.00401, -0.00401, 1],
        ["deutan"] = [0.29275, 0.70725, 0, 0.29275, 0.70725, 0, -0.02234, 0.02234, 1],
        ["tritan"] = [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900],
    };

    /// <summary>The luminance contrast, from 1 to 21.</summary>
    public static double Contrast(ScottPlot.Color one, ScottPlot.Color other)
    {
        var (a, b) = (Luminance(Linear(one)), Luminance(Linear(other)));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    public static double Between(ScottPlot.Color one, ScottPlot.Color other, string vision) => Ciede2000(Lab(Seen(one, Visions[vision])), Lab(Seen(other, Visions[vision])));

    public static double Ciede2000((double L, double A, double B) one, (double L, double A, double B) other)
    {
        var meanChroma = (Math.Sqrt((one.A * one.A) + (one.B * one.B)) + Math.Sqrt((other.A * other.A) + (other.B * other.B))) / 2;
        var stretch = 1 + (0.5 * (1 - Math.Sqrt(Math.Pow(meanChroma, 7) / (Math.Pow(meanChroma, 7) + Math.Pow(25, 7)))));
        var (a1, a2) = (one.A * stretch, other.A * stretch);
        var (c1, c2) = (Math.Sqrt((a1 * a1) + (one.B * one.B)), Math.Sqrt((a2 * a2) + (other.B * other.B)));
        var (h1, h2) = (Hue(a1, one.B), Hue(a2, other.B));
        var (lightness, chroma) = (other.L - one.L, c2 - c1);
        var turn = c1 * c2 == 0 ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
        var hue = 2 * Math.Sqrt(c1 * c2) * Math.Sin(Radians(turn / 2));
        var (meanL, meanC) = ((one.L + other.L) / 2, (c1 + c2) / 2);
        var meanH = c1 * c2 == 0 ? h1 + h2 : Math.Abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
        var t = 1 - (0.17 * Math.Cos(Radians(meanH - 30))) + (0.24 * Math.Cos(Radians(2 * meanH))) + (0.32 * Math.Cos(Radians((3 * meanH) + 6))) - (0.2 * Math.Cos(Radians((4 * meanH) - 63)));
        var weightL = 1 + (0.015 * Math.Pow(meanL - 50, 2) / Math.Sqrt(20 + Math.Pow(meanL - 50, 2)));
        var (weightC, weightH) = (1 + (0.045 * meanC), 1 + (0.015 * meanC * t));
        var rotation = -2 * Math.Sqrt(Math.Pow(meanC, 7) / (Math.Pow(meanC, 7) + Math.Pow(25, 7))) * Math.Sin(Radians(60 * Math.Exp(-Math.Pow((meanH - 275) / 25, 2))));
        var (l, c, h) = (lightness / weightL, chroma / weightC, hue / weightH);
        return Math.Sqrt((l * l) + (c * c) + (h * h) + (rotation * c * h));
    }

    private static double Hue(double a, double b)
    {
        if (a == 0 && b == 0) return 0;
        var degrees = Math.Atan2(b, a) * 180 / Math.PI;
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double[] Linear(ScottPlot.Color color) => [Linear(color.R), Linear(color.G), Linear(color.B)];

    private static double Linear(byte channel) => channel / 255.0 <= 0.04045 ? channel / 255.0 / 12.92 : Math.Pow(((channel / 255.0) + 0.055) / 1.055, 2.4);

    private static double Luminance(double[] linear) => (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);

    private static double[] Seen(ScottPlot.Color color, double[] matrix)
    {
        var linear = Linear(color);
        return [.. Enumerable.Range(0, 3).Select(row => Math.Clamp((matrix[3 * row] * linear[0]) + (matrix[(3 * row) + 1] * linear[1]) + (matrix[(3 * row) + 2] * linear[2]), 0, 1))];
    }

    private static (double L, double A, double B) Lab(double[] linear)
    {
        var x = Root(((0.4124564 * linear[0]) + (0.3575761 * linear[1]) + (0.1804375 * linear[2])) / 0.95047);
        var y = Root((0.2126729 * linear[0]) + (0.7151522 * linear[1]) + (0.0721750 * linear[2]));
        var z = Root(((0.0193339 * linear[0]) + (0.1191920 * linear[1]) + (0.9503041 * linear[2])) / 1.08883);
        return ((116 * y) - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double Root(double value) => value > 216.0 / 24389 ? Math.Cbrt(value) : ((value * 24389 / 27) + 16) / 116;
}
