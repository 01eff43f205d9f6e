using ExchangeStats.Charts.Drawing;

namespace ExchangeStats.Charts.Tests;

public class LayoutTests
{
    private static readonly (int Width, int? Height)[] Sizes = [(900, null), (900, 500), (500, 300), (2_400, 1_200), (1_600, 400), (320, 640)];

    [Theory]
    [MemberData(nameof(ChartCases.Names), MemberType = typeof(ChartCases))]
    public void No_text_lies_on_another_or_outside_the_picture(string name)
    {
        foreach (var ((width, height), language) in from size in Sizes from language in Enum.GetValues<Language>() select (size, language))
        {
            var chart = ChartCases.All[name](new ChartOptions { Width = width, Height = height, Language = language, Sources = "President of Ukraine; Russian Ministry of Defence" });
            var texts = chart.Scene.Texts;
            var picture = new Box(0, 0, width, chart.Scene.Height).Grown(0.01);
            Assert.NotEmpty(texts);
            Assert.All(texts, text => Assert.True(picture.Contains(text.Box), $"{chart}, {language}: \"{text.Text}\" {text.Box} leaves the picture"));
            for (var i = 0; i < texts.Length; i++)
            {
                for (var j = i + 1; j < texts.Length; j++)
                    Assert.False(texts[i].Box.Overlaps(texts[j].Box), $"{chart}, {language}: \"{texts[i].Text}\" {texts[i].Box} lies on \"{texts[j].Text}\" {texts[j].Box}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(ChartCases.Names), MemberType = typeof(ChartCases))]
    public void Nothing_is_drawn_below_zero_or_outside_the_data_area(string name)
    {
        var scene = ChartCases.All[name](ChartOptions.Default).Scene;
        var area = scene.Axes.Area.Grown(0.6);
        Assert.All(scene.Areas.SelectMany(part => part.Corners), corner => Assert.True(IsInside(corner), $"{corner} leaves the data area"));
        Assert.All(scene.Lines.SelectMany(part => part.Points), point => Assert.True(IsInside(point), $"{point} leaves the data area"));
        Assert.All(scene.Markers.SelectMany(marker => marker.BoxesIn(scene.Axes)), box => Assert.True(area.Contains(box), $"{box} leaves the data area"));

        bool IsInside(ScottPlot.Coordinates at) =>
            scene.Axes.PixelX(at.X) >= area.Left && scene.Axes.PixelX(at.X) <= area.Right && scene.Axes.PixelY(at.Y) >= area.Top && scene.Axes.PixelY(at.Y) <= area.Bottom;
    }

    [Theory]
    [InlineData("three phases")]
    [InlineData("unfinished")]
    [InlineData("worded")]
    [InlineData("85 phases")]
    [InlineData("one for many")]
    public void What_was_agreed_is_always_labelled(string name)
    {
        foreach (var ((width, height), language) in from size in Sizes from language in Enum.GetValues<Language>() select (size, language))
        {
            var chart = ChartCases.All[$"cumulative: {name}"](new ChartOptions { Width = width, Height = height, Language = language });
            Assert.Contains(chart.Scene.Texts, text => text.Text.StartsWith("Agreed: ", StringComparison.Ordinal) || text.Text.StartsWith("Домовлено: ", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(100, 100)]
    [InlineData(100, 10_000)]
    [InlineData(10_000, 100)]
    public void The_smallest_and_the_narrowest_charts_can_be_drawn(int width, int height)
    {
        foreach (var create in ChartCases.All.Where(one => !one.Key.Contains("2,000", StringComparison.Ordinal)).Select(one => one.Value))
        {
            var chart = create(new ChartOptions { Width = width, Height = height });
            var picture = new Box(0, 0, width, height).Grown(0.01);
            Assert.Equal((width, height), (chart.Scene.Width, chart.Scene.Height));
            if (width > 100 && height > 100) Assert.All(chart.Scene.Texts, text => Assert.True(picture.Contains(text.Box), $"\"{text.Text}\" leaves {chart}"));
        }
    }

    [Fact]
    public void Every_word_of_a_long_title_is_drawn()
    {
        var title = string.Join(' ', Enumerable.Range(0, 16).Select(i => $"word{i}"));
        var chart = CumulativeChart.Create(Swaps.Start(title).Phase(new(2025, 1, 2), each: 5).Build(), new ChartOptions { Width = 400 });
        var drawn = string.Join(' ', chart.Scene.Texts.Select(text => text.Text));
        Assert.Contains(title, drawn, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_series_that_coincide_are_a_wide_line_with_a_narrow_core()
    {
        var lines = CumulativeChart.Create(Swaps.Start("Alike").Phase(new(2025, 5, 23), each: 390).Build()).Scene.Lines;
        Assert.Equal(2, lines.Length);
        Assert.True(lines[0].Width >= 2 * lines[1].Width);
        Assert.NotEqual(lines[0].Role, lines[1].Role);
    }

    [Fact]
    public void An_exact_series_has_no_band_and_an_open_one_fades()
    {
        Assert.Empty(CumulativeChart.Create(Swaps.OneThousand).Scene.Areas);
        var open = CumulativeChart.Create(Swaps.Start("Open").Phase(new(2025, 5, 23), each: Count.AtLeast(390)).Build()).Scene.Areas;
        Assert.True(open.Length > 4);
        Assert.True(open[0].Opacity > open[1].Opacity);
    }

    [Fact]
    public void The_scale_begins_at_zero_and_ticks_stand_only_where_phases_are()
    {
        var scene = CumulativeChart.Create(Swaps.OneThousand).Scene;
        Assert.Equal(0, scene.Axes.YLow);
        Assert.Equal(0, scene.YTicks[0]);
        Assert.Equal(Swaps.OneThousand.Phases.Select(phase => (double)phase.Date.DayNumber), scene.XTicks);
    }

    [Fact]
    public void Ukraine_and_Russia_keep_their_colours_whatever_the_order()
    {
        var one = CumulativeChart.Create(Swaps.Worded, new ChartOptions { Parties = [Party.Russia] }).Scene.Lines.Last();
        Assert.Equal(ColorRole.SecondSeries, one.Role);
    }
}
