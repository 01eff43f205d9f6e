namespace ExchangeStats.Charts.Drawing;

/// <summary>What a colour is for; each theme has its own colour for each role.</summary>
internal enum ColorRole
{
    Background,
    Ink,
    Quiet,
    Grid,
    Axis,
    FirstSeries,
    SecondSeries,
    ThirdSeries,
}
