using System.Collections.Immutable;

namespace ExchangeStats.Charts.Drawing;

/// <summary>
/// Everything that a chart draws, laid out for one size and free of colours: lines and areas in data coordinates, texts in
/// pixels. Areas are drawn first, then lines, then circles, then texts.
/// </summary>
internal sealed record Scene
{
    public required int Width { get; init; }

    public required int Height { get; init; }

    public required SceneAxes Axes { get; init; }

    /// <summary>Whether there are axes at all; a chart without data has none.</summary>
    public bool HasAxes { get; init; } = true;

    public ImmutableArray<double> XTicks { get; init; } = [];

    public ImmutableArray<double> XMinorTicks { get; init; } = [];

    public ImmutableArray<double> YTicks { get; init; } = [];

    /// <summary>Whether grid lines stand at the ticks below too, for a chart whose values run across.</summary>
    public bool HasVerticalGrid { get; init; }

    public ImmutableArray<SceneArea> Areas { get; init; } = [];

    public ImmutableArray<SceneLine> Lines { get; init; } = [];

    public ImmutableArray<SceneMarker> Markers { get; init; } = [];

    public ImmutableArray<PlacedText> Texts { get; init; } = [];

    public double Scale { get; init; } = 1;
}
