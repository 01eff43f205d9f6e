using System.Collections.Immutable;
using ExchangeStats.Charts.Drawing;
using ExchangeStats.Charts.Layout;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Wording;
using Coordinates = ScottPlot.Coordinates;

namespace ExchangeStats.Charts.Cumulative;

/// <summary>The labels at the ends of the lines: measured first, then stacked so that none lies on another.</summary>
internal sealed class EndLabels
{
    private readonly ImmutableArray<(CumulativeSeries Series, TextBlock Block)> labels;
    private readonly TextStyle style;

    public EndLabels(CumulativeData data, LanguageWords words, Typography typography, double mostWidth)
    {
        style = typography.StrongLabel;
        labels = [.. data.Series.Select(series => (series, Block(series, words, typography, mostWidth)))];
        Width = labels.IsEmpty ? 0 : labels.Max(label => label.Block.Width);
    }

    public double Width { get; }

    /// <summary>The distance from the line ends; wider for many labels, which may have to be joined to their lines.</summary>
    public double Gap => labels.Length > 2 ? 2 * style.Size : 0.6 * style.Size;

    /// <summary>Places the labels beside the line ends, and joins a label that had to move far away by a thin line.</summary>
    public (ImmutableArray<PlacedText> Texts, ImmutableArray<SceneLine> Leaders) At(SceneAxes axes, double xEnd, double left, CumulativeWords words)
    {
        var shown = labels.OrderBy(label => Wanted(label.Series, axes)).ThenBy(label => label.Series.Slot).ToList();
        var hidden = 0;
        while (shown.Count > 1 && shown.Sum(label => label.Block.Height) + (hidden > 0 ? style.LineHeight : 0) > axes.Area.Height)
        {
            shown.RemoveAt(shown.Count - 1);
            hidden++;
        }

        var bottom = axes.Area.Bottom - (style.Size / 4) - (hidden > 0 ? style.LineHeight : 0);
        var tops = Stacked(shown, axes, bottom);
        var texts = ImmutableArray.CreateBuilder<PlacedText>();
        var leaders = ImmutableArray.CreateBuilder<SceneLine>();
        for (var i = 0; i < shown.Count; i++)
        {
            var (series, block) = shown[i];
            texts.AddRange(block.At(left, tops[i], hidesGrid: true));
            var (wanted, middle) = (Wanted(series, axes), tops[i] + (block.Height / 2));
            if (Math.Abs(wanted - middle) > block.Height) leaders.Add(Leader(series, axes, xEnd, left, middle));
        }

        if (hidden > 0)
        {
            var more = TextBlock.Wrap(words.More(hidden), style with { Role = ColorRole.Quiet }, double.MaxValue);
            texts.AddRange(more.At(Math.Min(left, axes.Area.Right - more.Width), bottom, hidesGrid: true));
        }

        return (texts.ToImmutable(), leaders.ToImmutable());
    }

    private static TextBlock Block(CumulativeSeries series, LanguageWords words, Typography typography, double mostWidth)
    {
        var style = typography.StrongLabel.In(Palette.Series(series.Slot));
        return TextBlock.Wrap($"{series.Party.Name.In(words.Language)}{(series.Returns.Total.IsUnknown ? ":" : "")} {words.Count(series.Returns.Total)}", style, mostWidth);
    }

    private static double Wanted(CumulativeSeries series, SceneAxes axes) => axes.PixelY(series.LineOf(series.Returns.Total));

    private static double[] Stacked(List<(CumulativeSeries Series, TextBlock Block)> shown, SceneAxes axes, double bottom)
    {
        var tops = new double[shown.Count];
        var free = double.MinValue;
        for (var i = 0; i < shown.Count; i++)
        {
            var height = shown[i].Block.Height;
            var wanted = Wanted(shown[i].Series, axes) - (height / 2);

            // Two labels that want the same place share it, one half above and one half below.
            if (i + 1 < shown.Count && Math.Abs(Wanted(shown[i + 1].Series, axes) - Wanted(shown[i].Series, axes)) < height)
                wanted -= height / 2;
            tops[i] = Math.Max(free, wanted);
            free = tops[i] + height;
        }

        for (var i = shown.Count - 1; i >= 0; i--)
        {
            tops[i] = Math.Min(tops[i], bottom - shown[i].Block.Height);
            bottom = tops[i];
        }

        for (var (i, top) = (0, axes.Area.Top); i < shown.Count; i++)
        {
            tops[i] = Math.Max(tops[i], top);
            top = tops[i] + shown[i].Block.Height;
        }

        return tops;
    }

    private static SceneLine Leader(CumulativeSeries series, SceneAxes axes, double xEnd, double left, double middle)
    {
        var x = xEnd + ((left - axes.PixelX(xEnd)) * 0.8 / axes.Area.Width * (axes.XHigh - axes.XLow));
        var y = axes.YLow + ((axes.Area.Bottom - middle) * axes.UnitsPerPixelY);
        return new([new Coordinates(xEnd, series.LineOf(series.Returns.Total)), new Coordinates(x, y)], ColorRole.Axis, 1, []);
    }
}
