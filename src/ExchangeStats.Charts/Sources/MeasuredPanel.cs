using System.Collections.Immutable;
using ExchangeStats.Charts.Drawing;
using ExchangeStats.Charts.Layout;

namespace ExchangeStats.Charts.Sources;

/// <summary>A panel with its texts broken into lines and its rows measured.</summary>
internal sealed record MeasuredPanel(SourcePanel Panel, TextBlock Header, TextBlock Verdict, ImmutableArray<TextBlock> Labels, double Scale)
{
    private const double LargestColumn = 0.34;

    public double HeaderHeight => Header.Height + (3 * Scale);

    public double Height => HeaderHeight + Labels.Sum(RowHeight) + (10 * Scale);

    public static ImmutableArray<MeasuredPanel> Of(IEnumerable<SourcePanel> panels, SourceWords words, Typography typography, double width)
    {
        var measured = ImmutableArray.CreateBuilder<MeasuredPanel>();
        foreach (var panel in panels)
        {
            var verdict = TextBlock.Wrap(words.Verdict(panel), panel.IsContradictory || panel.IsDoubted ? typography.StrongLabel.In(ColorRole.SecondSeries) : typography.Label.In(ColorRole.Quiet), width);
            var header = TextBlock.Wrap(words.Header(panel), typography.StrongLabel, Math.Max(1, width - verdict.Width - (12 * typography.Scale)));
            var labels = panel.Rows.Select(row => TextBlock.Wrap(words.Claimants(row), typography.AxisLabel, width * LargestColumn));
            measured.Add(new(panel, header, verdict, [.. labels], typography.Scale));
        }

        return measured.ToImmutable();
    }

    public double RowHeight(TextBlock label) => label.Height + (4 * Scale);
}
