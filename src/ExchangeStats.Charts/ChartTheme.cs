namespace ExchangeStats.Charts;

/// <summary>The colours of a chart.</summary>
public enum ChartTheme
{
    /// <summary>An SVG carries both and follows the reader's preference; a PNG, which cannot, is light. The default.</summary>
    Automatic = 0,

    /// <summary>Dark lines on white.</summary>
    Light,

    /// <summary>Light lines on near-black.</summary>
    Dark,
}
