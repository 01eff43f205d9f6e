using System.Globalization;

namespace ExchangeStats.Statistics;

/// <summary>Writes figures with four significant digits, or all digits before the point where there are more.</summary>
internal static class DecimalText
{
    private const int Significant = 4;
    private const int MostDecimals = 12;

    public static string Of(double value) => Rounded(value, MidpointRounding.AwayFromZero);

    public static string Of(double low, double high)
    {
        if (low == high) return Of(low);
        return double.IsPositiveInfinity(high)
            ? $"{Rounded(low, MidpointRounding.ToNegativeInfinity)} or more"
            : $"{Rounded(low, MidpointRounding.ToNegativeInfinity)}{(low < 0 ? " to " : "–")}{Rounded(high, MidpointRounding.ToPositiveInfinity)}";
    }

    public static string Percent(double share) => double.IsNaN(share) ? "unknown" : Of(share * 100) + " %";

    public static string Probability(double value) => double.IsNaN(value) ? "unknown" : value < 0.0001 ? "< 0.0001" : Of(value);

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "unknown";

    public static string Whole(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Rounded(double value, MidpointRounding rounding)
    {
        if (double.IsNaN(value)) return "unknown";
        if (double.IsInfinity(value)) return value > 0 ? "∞" : "−∞";
        if (value == 0) return "0";
        var decimals = Significant - 1 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        if (decimals is < 0 or > MostDecimals || Math.Abs(value) > 1e15) return value.ToString(decimals < 0 ? "N0" : "G4", CultureInfo.InvariantCulture);
        var rounded = Math.Round((decimal)value, decimals, rounding);
        return rounded.ToString(FormattableString.Invariant($"#,0.{new string('#', decimals)}"), CultureInfo.InvariantCulture);
    }
}
