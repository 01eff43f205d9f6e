using System.Collections.Immutable;
using Coordinates = ScottPlot.Coordinates;

namespace ExchangeStats.Charts.Drawing;

/// <summary>A line through points in data coordinates.</summary>
/// <param name="Points">The corners.</param>
/// <param name="Role">Its part in the chart, which gives it its colour.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Dashes">Lengths of dashes and gaps in pixels; empty for a solid line.</param>
internal sealed record SceneLine(ImmutableArray<Coordinates> Points, ColorRole Role, double Width, ImmutableArray<float> Dashes);
