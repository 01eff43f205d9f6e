using System.Globalization;

namespace ExchangeStats.Charts.Tests;

public class DeterminismTests
{
    [Fact]
    public void The_same_chart_gives_the_same_bytes_again()
    {
        var svg = CumulativeChart.Create(Swaps.Worded).ToSvg();
        var png = CumulativeChart.Create(Swaps.Worded).ToPng();
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(svg, CumulativeChart.Create(Swaps.Worded).ToSvg());
            Assert.Equal(png, CumulativeChart.Create(Swaps.Worded).ToPng());
        }
    }

    [Fact]
    public void A_hundred_parallel_renders_give_one_file()
    {
        var chart = CumulativeChart.Create(Swaps.History(74, 1_400));
        var files = new string[100];
        Parallel.For(0, 100, i => files[i] = i % 2 == 0 ? Convert.ToHexString(chart.ToPng()) : chart.ToSvg());
        Assert.Equal(2, files.Distinct().Count());
    }

    [Theory]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("uk-UA")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void The_culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        foreach (var language in Enum.GetValues<Language>())
        {
            var options = new ChartOptions { Language = language, Sources = "President of Ukraine" };
            var expected = Everything(options);
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Named(culture);
                Assert.Equal(expected, Everything(options));
            }
            finally
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
            }
        }
    }

    [Fact]
    public void Changing_a_plot_leaves_the_chart_as_it_is()
    {
        var chart = CumulativeChart.Create(Swaps.OneThousand);
        var before = chart.ToPng();
        using (var plot = chart.Plot)
        {
            plot.Clear();
            plot.Axes.SetLimits(0, 1, 0, 1);
        }

        Assert.Equal(before, chart.ToPng());
    }

    private static string Everything(ChartOptions options)
    {
        var chart = CumulativeChart.Create(Swaps.History(30, 900), options);
        var one = CumulativeChart.Create(Swaps.Worded, options);
        return string.Join('\n', chart.ToSvg(), one.ToSvg(), chart.AltText, one.AltText, chart.ToCsv(), one.ToString(), Convert.ToHexString(one.ToPng()));
    }
}
