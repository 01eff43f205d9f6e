namespace ExchangeStats.Charts;

/// <summary>The colours of a PNG. An SVG carries both themes and follows the reader's preference.</summary>
public enum ChartTheme
{
    /// <summary>Dark lines on white; the default.</summary>
    Light = 0,

    /// <summary>Light lines on near-black.</summary>
    Dark,
}
