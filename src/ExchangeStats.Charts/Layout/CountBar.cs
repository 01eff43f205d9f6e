using System.Collections.Immutable;
using ExchangeStats.Charts.Drawing;
using Coordinates = ScottPlot.Coordinates;

namespace ExchangeStats.Charts.Layout;

/// <summary>
/// A count as a bar from zero: full up to the lowest number that it admits, pale up to the highest, fading where there is no
/// upper limit. The first party's bar is filled and the others' are outlined tints, so that they differ without colour too.
/// </summary>
internal sealed class CountBar(double low, double? high, int slot, BarPlace place)
{
    private const int FadeSteps = 8;

    private static readonly ImmutableArray<double> Fills = [1, 0.28, 0.55];

    private ColorRole Role => Palette.Series(slot);

    private double Fill => Fills[slot % Fills.Length];

    public IEnumerable<SceneArea> Areas()
    {
        if (low > 0) yield return Area(0, low, Fill);
        if (high > low) yield return Area(low, high.Value, 0.3 * Fill);
        if (high is not null) yield break;

        // Layers on each other, each shorter than the last: strips beside each other would show seams.
        for (var step = 1; step <= FadeSteps; step++) yield return Area(low, low + (place.Fade * step / FadeSteps), Math.Round(0.5 * Fill / FadeSteps, 3));
    }

    public IEnumerable<SceneLine> Outline()
    {
        if (slot % Fills.Length == 0 || low <= 0) yield break;
        yield return new([Corner(place.From, 0), Corner(place.From, low), Corner(place.Until, low), Corner(place.Until, 0)], Role, place.LineWidth, []);
    }

    /// <summary>How far the bar reaches, the fading end included.</summary>
    public double Reach => high ?? (low + place.Fade);

    private SceneArea Area(double from, double until, double opacity) =>
        new([Corner(place.From, from), Corner(place.From, until), Corner(place.Until, until), Corner(place.Until, from)], Role, opacity);

    private Coordinates Corner(double across, double along) => place.IsUpright ? new(across, along) : new(along, across);
}
