namespace ExchangeStats.Reports;

/// <summary>A heading. Immutable.</summary>
public sealed class Heading : ReportBlock
{
    /// <summary>Makes a heading.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="level">2 for a part of the report, 3 for a part of that, down to 6; 1 is the report's title.</param>
    /// <param name="anchor">The name by which other places lead here: letters, digits, hyphens; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not 2 to 6.</exception>
    public Heading(string text, int level = 2, string? anchor = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, 6);
        Text = text;
        Level = level;
        Anchor = anchor;
    }

    /// <summary>What it says.</summary>
    public string Text { get; }

    /// <summary>How deep it is, 2 to 6.</summary>
    public int Level { get; }

    /// <summary>The name by which other places lead here, or null.</summary>
    public string? Anchor { get; }
}
