using System.Globalization;
using ExchangeStats.Wording;

namespace ExchangeStats.Statistics;

/// <summary>Writes figures with four significant digits, or all digits before the point where there are more.</summary>
internal static class DecimalText
{
    private const int Significant = 4;
    private const int MostDecimals = 12;

    private static readonly LanguageWords English = LanguageWords.Of(Language.English);

    public static string Of(double value) => Of(value, English);

    public static string Of(double value, LanguageWords words) => Rounded(value, MidpointRounding.AwayFromZero, words);

    public static string Of(double low, double high, LanguageWords words)
    {
        if (low == high) return Of(low, words);
        var least = Rounded(low, MidpointRounding.ToNegativeInfinity, words);
        if (double.IsPositiveInfinity(high)) return words.Either($"{least} or more", $"щонайменше {least}");
        var most = Rounded(high, MidpointRounding.ToPositiveInfinity, words);
        return low < 0 ? words.Either($"{least} to {most}", $"від {least} до {most}") : $"{least}–{most}";
    }

    public static string Percent(double share) => double.IsNaN(share) ? "unknown" : Of(share * 100) + " %";

    public static string Probability(double value) => double.IsNaN(value) ? "unknown" : value < 0.0001 ? "< 0.0001" : Of(value);

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "unknown";

    public static string Whole(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Rounded(double value, MidpointRounding rounding, LanguageWords words)
    {
        if (double.IsNaN(value)) return words.Said(Count.Unknown);
        if (double.IsInfinity(value)) return value > 0 ? "∞" : "−∞";
        if (value == 0) return "0";
        var decimals = Significant - 1 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        if (decimals is < 0 or > MostDecimals || Math.Abs(value) > 1e15) return value.ToString(decimals < 0 ? "N0" : "G4", words.Decimals);
        var rounded = Math.Round((decimal)value, decimals, rounding);
        return rounded.ToString(FormattableString.Invariant($"#,0.{new string('#', decimals)}"), words.Decimals);
    }
}
