using ExchangeStats.Charts.Drawing;

namespace ExchangeStats.Charts.Tests;

public class PaletteTests
{
    public static TheoryData<ChartTheme, string> ThemesAndVisions()
    {
        var cases = new TheoryData<ChartTheme, string>();
        foreach (var vision in ColorDistance.Visions.Keys)
        {
            cases.Add(ChartTheme.Light, vision);
            cases.Add(ChartTheme.Dark, vision);
        }

        return cases;
    }

    [Fact]
    public void The_distance_is_that_of_the_published_test_data()
    {
        Assert.Equal(2.0425, ColorDistance.Ciede2000((50, 2.6772, -79.7751), (50, 0, -82.7485)), 4);
        Assert.Equal(7.1792, ColorDistance.Ciede2000((50, 2.49, -0.001), (50, -2.49, 0.0009)), 4);
        Assert.Equal(1.2644, ColorDistance.Ciede2000((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387)), 4);
    }

    [Theory]
    [MemberData(nameof(ThemesAndVisions))]
    public void The_two_main_series_stay_far_apart_under_every_kind_of_vision(ChartTheme theme, string vision)
    {
        var palette = Palette.Of(theme);
        Assert.True(ColorDistance.Between(palette[ColorRole.FirstSeries], palette[ColorRole.SecondSeries], vision) >= 30);
    }

    [Theory]
    [MemberData(nameof(ThemesAndVisions))]
    public void All_series_can_be_told_apart_under_every_kind_of_vision(ChartTheme theme, string vision)
    {
        var palette = Palette.Of(theme);
        var series = new[] { ColorRole.FirstSeries, ColorRole.SecondSeries, ColorRole.ThirdSeries, ColorRole.Background };
        foreach (var (one, other) in from one in series from other in series where one < other select (one, other))
        {
            var distance = ColorDistance.Between(palette[one], palette[other], vision);
            Assert.True(distance >= 20, $"{one} and {other} are {distance:F1} apart");
        }
    }

    [Theory]
    [InlineData(ChartTheme.Light)]
    [InlineData(ChartTheme.Dark)]
    public void Every_text_can_be_read_on_the_ground_and_on_the_fields_behind_it(ChartTheme theme)
    {
        var palette = Palette.Of(theme);
        var ground = palette[ColorRole.Background];
        foreach (var role in new[] { ColorRole.Ink, ColorRole.Quiet, ColorRole.FirstSeries, ColorRole.SecondSeries, ColorRole.ThirdSeries })
        {
            Assert.True(ColorDistance.Contrast(palette[role], ground) >= 4.5, $"{role} has {ColorDistance.Contrast(palette[role], ground):F2}");
        }

        Assert.All(new[] { ColorRole.FirstSeries, ColorRole.SecondSeries }, role =>
            Assert.True(ColorDistance.Contrast(palette[ColorRole.Ink], Mixed(palette[role], ground, 0.5)) >= 4.5));
        Assert.True(ColorDistance.Contrast(palette[ColorRole.Axis], ground) >= 3);
    }

    private static ScottPlot.Color Mixed(ScottPlot.Color over, ScottPlot.Color under, double opacity) => new(
        Mixed(over.R, under.R, opacity), Mixed(over.G, under.G, opacity), Mixed(over.B, under.B, opacity));

    private static byte Mixed(byte over, byte under, double opacity) => (byte)Math.Round((over * opacity) + (under * (1 - opacity)));
}
