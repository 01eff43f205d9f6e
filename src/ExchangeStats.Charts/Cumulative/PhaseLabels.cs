using System.Collections.Immutable;
using ExchangeStats.Charts.Drawing;
using ExchangeStats.Charts.Layout;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts.Cumulative;

/// <summary>What stands beside each rise of a single exchange with few phases: which phase it is, and how many it returned.</summary>
internal sealed class PhaseLabels(CumulativeData data, LanguageWords words, CumulativeWords sentences, Typography typography, SceneAxes axes)
{
    private const int MostDays = 8;
    private const int MostParties = 3;

    private readonly double gap = 8 * typography.Scale;

    public void Place(LabelPlacer placer)
    {
        var days = data.Series[0].Days;
        if (data.Exchange is null || data.Handovers < 2 || days.Length > MostDays) return;
        var first = 0;
        for (var day = 0; day < days.Length; day++)
        {
            var last = first;
            while (last + 1 < data.Handovers && data.Series[0].Returns[last + 1].Date == days[day].Date) last++;
            Place(placer, first, last, isLastDay: day == days.Length - 1);
            first = last + 1;
        }
    }

    private void Place(LabelPlacer placer, int first, int last, bool isLastDay)
    {
        var steps = data.Series[0].Returns;
        var phase = sentences.Phases(steps[first].Phase, steps[last].Phase);
        var added = data.Series.Select(series => Enumerable.Range(first, last - first + 1).Select(i => series.Returns[i].Added).Sum()).ToList();
        var isAlike = added.TrueForAll(count => count == added[0]);
        var x = axes.PixelX(steps[last].Date.DayNumber);
        var bottom = data.Series.Max(series => axes.PixelY(first == 0 ? 0 : series.LineOf(series.Returns[first - 1].Total)));
        var top = data.Series.Min(series => axes.PixelY(series.LineOf(series.Returns[last].Total)));
        var lines = new List<(string Text, ColorRole Role)>();
        if (isAlike)
        {
            lines.Add(($"{phase}: {Gain(added[0])}", ColorRole.Ink));
        }
        else
        {
            lines.Add((phase, ColorRole.Ink));
            if (added.Count <= MostParties) lines.AddRange(data.Series.Select((series, i) => ($"{series.Party.Name.In(words.Language)}: {Gain(added[i])}", Palette.Series(series.Slot))));
        }

        if (!placer.TryPlace(Beside(lines, x, top, bottom))) placer.TryPlace(Beside([(phase, ColorRole.Ink)], x, top, bottom));
        if (isLastDay || data.Series.Any(series => series.Returns[last].Total != steps[last].Total)) return;
        var total = TextBlock.Wrap(words.Count(steps[last].Total), typography.StrongLabel, double.MaxValue);
        placer.TryPlace([.. total.At(x - (2 * typography.Scale), top - total.Height - (4 * typography.Scale))]);
    }

    private string Gain(Count added) => added.Wording == CountWording.Exactly ? $"+{words.Count(added)}" : words.Count(added);

    // To the right of the rise, first at half its height, then higher and lower; then the same to its left.
    private IEnumerable<ImmutableArray<PlacedText>> Beside(List<(string Text, ColorRole Role)> lines, double x, double top, double bottom)
    {
        var blocks = lines.ConvertAll(line => TextBlock.Wrap(line.Text, typography.Label.In(line.Role), double.MaxValue));
        var (width, height) = (blocks.Max(block => block.Width), blocks.Sum(block => block.Height));
        foreach (var left in (double[])[x + gap, x - gap - width])
        {
            foreach (var share in (double[])[0.5, 0.25, 0.75, 0])
            {
                var line = top + ((bottom - top) * share) - (height / 2);
                var texts = ImmutableArray.CreateBuilder<PlacedText>();
                foreach (var block in blocks)
                {
                    texts.AddRange(block.At(left, line, hidesGrid: data.IsExact));
                    line += block.Height;
                }

                yield return texts.ToImmutable();
            }
        }
    }
}
