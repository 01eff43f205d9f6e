using System.Collections.Immutable;
using ExchangeStats.Charts.Drawing;
using ExchangeStats.Charts.Layout;

namespace ExchangeStats.Charts.Cumulative;

/// <summary>The agreed figures: one dashed line for each different figure, with what was agreed and the share reached.</summary>
internal sealed class TargetLines
{
    private readonly ImmutableArray<ImmutableArray<CumulativeSeries>> groups;
    private readonly bool isForAll;

    public TargetLines(CumulativeData data)
    {
        groups = [.. data.Series.Where(series => !series.Agreed.IsUnknown).GroupBy(series => series.Agreed).Select(group => group.ToImmutableArray())];
        isForAll = groups.Length == 1 && groups[0].Length == data.Series.Length;
    }

    public double Highest => groups.IsEmpty ? 0 : groups.Max(HeightOf);

    public IEnumerable<SceneLine> Lines(SceneAxes axes, double xEnd, double scale) => groups.Select(group => new SceneLine(
        [new(axes.XLow, HeightOf(group)), new(xEnd, HeightOf(group))],
        RoleOf(group), 1.2 * scale, [(float)(9 * scale), (float)(6 * scale)]));

    public void Place(LabelPlacer placer, SceneAxes axes, double xEnd, Typography typography, CumulativeWords words)
    {
        foreach (var group in groups)
        {
            var style = typography.Label.In(RoleOf(group) == ColorRole.Axis ? ColorRole.Quiet : RoleOf(group));
            var room = axes.PixelX(xEnd) - axes.Area.Left;
            var text = words.Target(group, isForAll);
            placer.TryPlace(Places(TextBlock.Wrap(text, style, room * 0.96)).Concat(Places(TextBlock.Wrap(text, style, room * 0.5))));

            IEnumerable<ImmutableArray<PlacedText>> Places(TextBlock block)
            {
                var y = axes.PixelY(HeightOf(group));
                for (var step = 0; step <= 10; step++)
                {
                    var left = axes.Area.Left + (4 * typography.Scale) + ((room - block.Width - (8 * typography.Scale)) * step / 10);
                    yield return [.. block.At(left, y - block.Height - (2 * typography.Scale), hidesGrid: true)];
                    yield return [.. block.At(left, y + (3 * typography.Scale), hidesGrid: true)];
                }
            }
        }
    }

    private static double HeightOf(ImmutableArray<CumulativeSeries> group) => group[0].Agreed.Number ?? 0;

    private ColorRole RoleOf(ImmutableArray<CumulativeSeries> group) =>
        isForAll || group.Length > 1 ? ColorRole.Axis : Palette.Series(group[0].Slot);
}
