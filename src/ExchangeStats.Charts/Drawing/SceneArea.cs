using System.Collections.Immutable;
using Coordinates = ScottPlot.Coordinates;

namespace ExchangeStats.Charts.Drawing;

/// <summary>A filled area in data coordinates.</summary>
/// <param name="Corners">The corners, in order.</param>
/// <param name="Role">Its part in the chart, which gives it its colour.</param>
/// <param name="Opacity">How opaque it is, 0 to 1.</param>
internal sealed record SceneArea(ImmutableArray<Coordinates> Corners, ColorRole Role, double Opacity);
