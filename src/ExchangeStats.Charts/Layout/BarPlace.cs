namespace ExchangeStats.Charts.Layout;

/// <summary>Where a bar stands.</summary>
/// <param name="From">One side, in coordinates across the bar.</param>
/// <param name="Until">The other side.</param>
/// <param name="Fade">How long an open end fades, in coordinates along the bar.</param>
/// <param name="LineWidth">The width of its outline in pixels.</param>
/// <param name="IsUpright">Whether it rises; otherwise it runs to the right.</param>
internal readonly record struct BarPlace(double From, double Until, double Fade, double LineWidth, bool IsUpright);
