using System.Collections.Immutable;
using ExchangeStats.Charts.Drawing;
using ExchangeStats.Charts.Layout;

namespace ExchangeStats.Charts.Agreements;

/// <summary>
/// Lays the chart of agreement out as a staircase: each claimant has a row and a column, which meet at its name, so that names stand
/// upright and once.
/// </summary>
internal sealed class AgreementLayout
{
    private const int MostClaimants = 14;
    private const double WidestName = 0.42;

    private readonly AgreementData data;
    private readonly AgreementWords sentences;
    private readonly Page page;
    private readonly ImmutableArray<TextBlock> names;
    private readonly SceneAxes axes;
    private readonly double cell;
    private readonly double row;

    private AgreementLayout(AgreementData data, AgreementWords sentences, Page page, int shown)
    {
        (this.data, this.sentences, this.page) = (data, sentences, page);
        names = NamesOf(data, page.Typography, page.Inner.Width, shown);
        cell = CellOf(names, page.Typography, page.Inner.Width);
        row = RowOf(names, page.Typography);
        axes = new SceneAxes(page.Inner, 0, page.Inner.Width, 0, page.Inner.Height);
    }

    public static Scene Of(AgreementData data, AgreementWords sentences, ChartOptions options)
    {
        var (page, shown) = Page.OfRows(options, Math.Min(data.Claimants.Length, MostClaimants), sentences.TextsWith, Height);
        return shown < 2 ? page.Empty(data.IsEmpty ? sentences.Nothing : "") : new AgreementLayout(data, sentences, page, shown).Full();

        double Height(Typography typography, double width, int rows) => rows == 0 ? 0 : (rows * RowOf(NamesOf(data, typography, width, rows), typography)) + (8 * typography.Scale);
    }

    private Scene Full()
    {
        var areas = ImmutableArray.CreateBuilder<SceneArea>();
        var texts = ImmutableArray.CreateBuilder<PlacedText>();
        for (var i = 0; i < names.Length; i++)
            texts.AddRange(names[i].At(axes.Area.Left + (i * cell) + (8 * page.Scale), axes.Area.Top + (i * row) + ((row - names[i].Height) / 2)));
        foreach (var pair in data.Pairs.Where(pair => pair.Second < names.Length))
        {
            var (left, top) = (pair.First * cell, axes.Area.Height - (pair.Second * row));
            var clash = 1 - ((double)pair.Agreeing / pair.Common);
            areas.Add(Field(left, top, clash > 0 ? ColorRole.SecondSeries : ColorRole.FirstSeries, clash > 0 ? Math.Round(0.18 + (0.32 * clash), 3) : 0.2));
            var style = clash > 0 ? page.Typography.StrongLabel : page.Typography.Label;
            var text = sentences.ValueOf(pair);
            if (style.Measure(text) > cell - (2 * page.Scale)) style = style with { Size = style.Size * (cell - (2 * page.Scale)) / style.Measure(text) };
            texts.Add(new(text, axes.Area.Left + left + ((cell - style.Measure(text)) / 2), axes.Area.Bottom - top + (row / 2) + (style.Size * 0.36), style));
        }

        return page.Scene(axes) with
        {
            HasAxes = false,
            Areas = [.. Empty(), .. areas],
            Texts = [.. page.Frame.Texts, .. texts],
        };
    }

    // A pair that shares no count has a field too, of the colour of the grid.
    private IEnumerable<SceneArea> Empty()
    {
        var met = data.Pairs.Select(pair => (pair.First, pair.Second)).ToHashSet();
        for (var second = 1; second < names.Length; second++)
        {
            for (var first = 0; first < second; first++)
            {
                if (!met.Contains((first, second))) yield return Field(first * cell, axes.Area.Height - (second * row), ColorRole.Grid, 0.5);
            }
        }
    }

    private SceneArea Field(double left, double top, ColorRole role, double opacity)
    {
        var gap = page.Scale;
        return new([new(left + gap, top - gap), new(left + cell - gap, top - gap), new(left + cell - gap, top - row + gap), new(left + gap, top - row + gap)], role, opacity);
    }

    private static ImmutableArray<TextBlock> NamesOf(AgreementData data, Typography typography, double width, int shown) =>
        [.. data.Claimants.Take(shown).Select(name => TextBlock.Wrap(name, typography.Label, width * WidestName))];

    private static double RowOf(ImmutableArray<TextBlock> names, Typography typography) => names.Max(name => name.Height) + (12 * typography.Scale);

    // As wide as leaves every name room to its right.
    private static double CellOf(ImmutableArray<TextBlock> names, Typography typography, double width) =>
        Math.Min(76 * typography.Scale, Enumerable.Range(1, names.Length - 1).Min(i => (width - names[i].Width - (8 * typography.Scale)) / i));
}
