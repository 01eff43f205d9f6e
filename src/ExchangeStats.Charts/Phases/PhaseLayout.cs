using System.Collections.Immutable;
using ExchangeStats.Charts.Drawing;
using ExchangeStats.Charts.Layout;
using ExchangeStats.Charts.Wording;

namespace ExchangeStats.Charts.Phases;

/// <summary>Lays the chart of phases out: a group of bars a phase, one bar a party, all from zero.</summary>
internal sealed class PhaseLayout
{
    private const double WidestBar = 96;
    private const double GroupShare = 0.76;

    private readonly PhaseData data;
    private readonly PhaseWords sentences;
    private readonly Page page;
    private readonly PartyKey key;
    private readonly BarLabels labels;
    private readonly SceneAxes axes;
    private readonly double[] ticks;
    private readonly double barWidth;
    private readonly double fade;

    private PhaseLayout(PhaseData data, PhaseWords sentences, Page page)
    {
        (this.data, this.sentences, this.page) = (data, sentences, page);
        var highest = Math.Max(1, data.Bins.SelectMany(bin => bin.Counts).Max(count => (double)(count.Range.High ?? count.Range.Low)));
        ticks = ValueTicks.UpTo(highest, (int)Math.Clamp(page.Inner.Height / (56 * page.Scale), 1, 6));
        var area = page.AreaBeside(ticks.Select(tick => page.Words.Number((long)tick)));
        key = new PartyKey(data.Parties, page);
        var group = area.Width / data.Bins.Length;
        barWidth = Math.Min(group * GroupShare / data.Parties.Length, WidestBar * page.Scale);
        labels = new BarLabels(data, page, barWidth);
        var headroom = Math.Min(area.Height * 0.5, labels.Height + key.Height + (8 * page.Scale) + (data.Bins.Any(bin => bin.Counts.Any(count => count.Range.IsOpen)) ? Fade : 0));
        var high = highest * area.Height / Math.Max(1, area.Height - headroom);
        ticks = [.. ticks.Where(tick => tick <= highest * 1.25 && tick <= high)];
        axes = new SceneAxes(area, 0, data.Bins.Length, 0, high);
        fade = Fade * axes.UnitsPerPixelY;
    }

    private double Fade => 22 * page.Scale;

    public static Scene Of(PhaseData data, PhaseWords sentences, ChartOptions options)
    {
        var page = Page.Of(options, sentences.Texts);
        return data.IsEmpty ? page.Empty(sentences.Nothing) : new PhaseLayout(data, sentences, page).Full();
    }

    private Scene Full()
    {
        var areas = ImmutableArray.CreateBuilder<SceneArea>();
        var lines = ImmutableArray.CreateBuilder<SceneLine>();
        var texts = ImmutableArray.CreateBuilder<PlacedText>();
        var bars = Enumerable.Range(0, data.Bins.Length).Select(bin => Enumerable.Range(0, data.Parties.Length).Select(party => BarOf(bin, party)).ToList()).ToList();
        foreach (var bar in bars.SelectMany(group => group))
        {
            areas.AddRange(bar.Areas());
            lines.AddRange(bar.Outline());
        }

        if (labels.AreOnAll)
        {
            for (var bin = 0; bin < bars.Count; bin++) texts.AddRange(labels.OverBars(bin, party => MiddleOf(bin, party), party => axes.PixelY(bars[bin][party].Reach)));
        }
        else
        {
            var placer = new LabelPlacer(axes.Area with { Top = axes.Area.Top + key.Height });
            for (var bin = 0; bin < bars.Count; bin++)
            {
                for (var party = 0; party < data.Parties.Length; party++)
                {
                    var middle = MiddleOf(bin, party);
                    placer.Avoid(new Box(middle - (barWidth / 2), axes.PixelY(bars[bin][party].Reach), middle + (barWidth / 2), axes.Area.Bottom));
                }
            }

            labels.OverLargest(placer, bin => axes.PixelX(bin + 0.5), bin => bars[bin].Min(bar => axes.PixelY(bar.Reach)));
            texts.AddRange(placer.Placed);
        }

        var (swatches, outlines, names) = key.At(axes);
        var under = BinTicks.Of(data, sentences, page, axes);
        return page.Scene(axes) with
        {
            YTicks = [.. ticks],
            Areas = [.. areas, .. swatches],
            Lines = [.. lines, .. outlines],
            Texts = [.. page.Frame.Texts, .. ticks.Select(tick => page.Beside(page.Words.Number((long)tick), tick, axes)), .. under, .. names, .. texts],
        };
    }

    private CountBar BarOf(int bin, int party)
    {
        var count = data.Bins[bin].Counts[party];
        var (middle, half) = (bin + 0.5 + (Offset(party) * axes.UnitsPerPixelX), ((barWidth / 2) - Math.Min(1.5 * page.Scale, barWidth * 0.08)) * axes.UnitsPerPixelX);
        var (low, high) = count.IsUnknown ? (0, 0) : (count.Range.Low, count.Range.High);
        return new CountBar(low, high, data.Parties.Slots[party], new BarPlace(middle - half, middle + half, fade, page.Scale * Math.Clamp(barWidth / 12, 0.5, 1.5), IsUpright: true));
    }

    private double MiddleOf(int bin, int party) => axes.PixelX(bin + 0.5) + Offset(party);

    private double Offset(int party) => (party - ((data.Parties.Length - 1) / 2.0)) * barWidth;
}
