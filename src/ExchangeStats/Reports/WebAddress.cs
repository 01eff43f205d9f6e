using System.Globalization;
using System.Text;

namespace ExchangeStats.Reports;

/// <summary>Where links lead: to an anchor of the same report, or to an address of the web; nowhere else.</summary>
internal static class WebAddress
{
    // What would end the link, the attribute, the cell or the page around it.
    private const string Reserved = "<>()[]\\|\"'`";

    /// <summary>The target as it is written into a link, or null when it is no address that may be followed.</summary>
    public static string? Of(string? target)
    {
        if (target is null) return null;
        if (target.StartsWith('#')) return "#" + Anchor(target[1..]);
        if (!target.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !target.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) return null;
        var written = new StringBuilder();
        foreach (var rune in target.EnumerateRunes())
        {
            if (IsPlain(rune)) written.Append(rune);
            else foreach (var value in Encoding.UTF8.GetBytes(rune.ToString())) written.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
        }

        return written.ToString();
    }

    /// <summary>Letters, digits and hyphens of a name; what else is in it becomes its number after a low line, so that different names stay different.</summary>
    public static string Anchor(string name) =>
        string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c == '-' ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"_{(int)c:x}")));

    private static bool IsPlain(Rune rune) => !Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune)
        && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format && !Reserved.Contains(rune.ToString(), StringComparison.Ordinal);
}
