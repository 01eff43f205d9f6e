using System.Globalization;

namespace ExchangeStats.Tests.Shared;

/// <summary>Cultures that write numbers and days in their own ways.</summary>
internal static class Cultures
{
    /// <summary>A culture by name; where the machine knows none, one that is made up and at least as strange.</summary>
    public static CultureInfo Named(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return MadeUp();
        }
    }

    private static CultureInfo MadeUp()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = culture.NumberFormat.PercentDecimalSeparator = "٫";
        culture.NumberFormat.NumberGroupSeparator = culture.NumberFormat.PercentGroupSeparator = "’";
        culture.NumberFormat.NumberGroupSizes = [4, 2];
        culture.NumberFormat.NegativeSign = "−";
        culture.NumberFormat.PositiveSign = "⁺";
        culture.DateTimeFormat.DateSeparator = "|";
        culture.DateTimeFormat.ShortDatePattern = "d/M/yy";
        culture.DateTimeFormat.MonthNames = [.. Enumerable.Range(1, 13).Select(month => month == 13 ? "" : new string('m', month))];
        return culture;
    }
}
