using System.Collections.Immutable;
using System.Globalization;
using ExchangeStats.Charts.Drawing;
using ExchangeStats.Charts.Layout;

namespace ExchangeStats.Charts.Phases;

/// <summary>The labels under the groups of bars, thinned to round steps so that none lies on another.</summary>
internal static class BinTicks
{
    private static readonly ImmutableArray<int> Steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 6_000];

    public static ImmutableArray<PlacedText> Of(PhaseData data, PhaseWords sentences, Page page, SceneAxes axes)
    {
        var bins = data.Bins;
        if (data.Unit <= BinUnit.Handover)
        {
            var whole = Placed(bins.Length, i => sentences.LabelOf(bins[i]).Long);
            if (Fit(whole, page)) return whole;
        }

        foreach (var step in Steps)
        {
            var labels = Placed(bins.Length, i => IsAt(data.Unit, bins[i], i, step) ? LabelOf(i) : "");
            if (Fit(labels, page)) return WithYear(labels);
        }

        return [];

        string LabelOf(int i) => data.Unit <= BinUnit.Handover ? sentences.LabelOf(bins[i]).Short : sentences.LabelOf(bins[i]).Long;

        ImmutableArray<PlacedText> Placed(int count, Func<int, string> label) =>
            [.. Enumerable.Range(0, count).Where(i => label(i).Length > 0).Select(i => page.Below(label(i), i + 0.5, axes))];

        // The first label of a chart that begins within a year says which year that is.
        ImmutableArray<PlacedText> WithYear(ImmutableArray<PlacedText> labels)
        {
            if (labels.IsEmpty || data.Unit != BinUnit.Month || bins[0].First.Month == 1) return labels;
            var first = Enumerable.Range(0, bins.Length).First(i => page.Below(LabelOf(i), i + 0.5, axes) == labels[0]);
            var named = page.Below($"{labels[0].Text} {bins[first].First.Year.ToString(CultureInfo.InvariantCulture)}", first + 0.5, axes);
            var longer = labels.SetItem(0, named);
            return bins[first].First.Month != 1 && Fit(longer, page) ? longer : labels;
        }
    }

    private static bool IsAt(BinUnit unit, PhaseBin bin, int position, int step) =>
        unit <= BinUnit.Handover ? position % step == 0 : unit == BinUnit.Year ? bin.First.Year % step == 0 : ((bin.First.Year * 12) + bin.First.Month - 1) % step == 0;

    private static bool Fit(ImmutableArray<PlacedText> labels, Page page) =>
        labels.Zip(labels.Skip(1)).All(pair => pair.First.Box.Right + (10 * page.Scale) <= pair.Second.Box.Left);
}
