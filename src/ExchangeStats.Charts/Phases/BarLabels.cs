using System.Collections.Immutable;
using ExchangeStats.Charts.Drawing;
using ExchangeStats.Charts.Layout;

namespace ExchangeStats.Charts.Phases;

/// <summary>The numbers over the bars: in words where each bar is wide enough, else short; on narrow bars only the largest groups say theirs.</summary>
internal sealed class BarLabels
{
    private const int MostOnNarrowBars = 6;

    private readonly PhaseData data;
    private readonly Page page;
    private readonly ImmutableArray<ImmutableArray<TextBlock>> labels;

    public BarLabels(PhaseData data, Page page, double barWidth)
    {
        this.data = data;
        this.page = page;
        var room = barWidth - (2 * page.Scale);
        foreach (var text in (Func<Count, string>[])[page.Words.Count, page.Words.Compact])
        {
            labels = [.. data.Bins.Select(bin => bin.Counts.Select(count => TextBlock.Wrap(text(count), page.Typography.Label, room)).ToImmutableArray())];
            var isWhole = data.Bins.SelectMany(bin => bin.Counts).All(count => text(count).Split(' ').All(word => page.Typography.Label.Measure(word) <= room));
            if (isWhole && labels.SelectMany(bin => bin).All(label => label.Lines.Length <= 2)) return;
        }

        labels = [];
    }

    /// <summary>Whether every bar has its number.</summary>
    public bool AreOnAll => !labels.IsEmpty;

    /// <summary>The room over the highest bar.</summary>
    public double Height => AreOnAll
        ? labels.SelectMany(bin => bin).Max(label => label.Height) + (4 * page.Scale)
        : (data.Parties.Length * page.Typography.Label.LineHeight) + (6 * page.Scale);

    public IEnumerable<PlacedText> OverBars(int bin, Func<int, double> middleOf, Func<int, double> topOf) =>
        labels[bin].SelectMany((label, party) => data.Bins[bin].TakePart[party] ? Centred(label, middleOf(party), topOf(party) - (3 * page.Scale)) : []);

    /// <summary>The numbers of the largest groups, each in the colour of its party, where there is room.</summary>
    public void OverLargest(LabelPlacer placer, Func<int, double> middleOf, Func<int, double> topOf)
    {
        foreach (var bin in Enumerable.Range(0, data.Bins.Length).OrderByDescending(i => data.Bins[i].Total.Range.Low).ThenBy(i => i).Take(MostOnNarrowBars))
        {
            var blocks = data.Bins[bin].Counts.Select((count, party) => TextBlock.Wrap(page.Words.Compact(count), page.Typography.Label.In(Palette.Series(data.Parties.Slots[party])), double.MaxValue)).ToList();
            var texts = ImmutableArray.CreateBuilder<PlacedText>();
            var bottom = topOf(bin) - (3 * page.Scale);
            for (var i = blocks.Count - 1; i >= 0; i--)
            {
                if (!data.Bins[bin].TakePart[i]) continue;
                texts.AddRange(Centred(blocks[i], middleOf(bin), bottom));
                bottom -= blocks[i].Height;
            }

            placer.TryPlace(texts.ToImmutable());
        }
    }

    private static IEnumerable<PlacedText> Centred(TextBlock block, double middle, double bottom) =>
        block.At(middle - (block.Width / 2), bottom - block.Height, hidesGrid: true).Select(text => text with { X = middle - (block.Style.Measure(text.Text) / 2) });
}
