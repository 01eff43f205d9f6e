namespace ExchangeStats.Charts.Tests;

public class DeterminismTests
{
    private static readonly Lazy<string> Here = new(Surroundings.Digests);

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
    public void Four_hundred_parallel_renders_give_one_file()
    {
        var chart = CumulativeChart.Create(Swaps.History(74, 1_400), new ChartOptions { Width = 450, Height = 250 });
        var files = new string[400];
        Parallel.For(0, files.Length, i => files[i] = i % 2 == 0 ? Convert.ToHexString(chart.ToPng()) : chart.ToSvg());
        Assert.Equal(2, files.Distinct().Count());
    }

    [Theory]
    [InlineData("en_US.UTF-8", "America/New_York")]
    [InlineData("uk_UA.UTF-8", "Europe/Kyiv")]
    [InlineData("tr_TR.UTF-8", "Pacific/Kiritimati")]
    [InlineData("fa_IR.UTF-8", "Asia/Tehran")]
    [InlineData("ar_SA.UTF-8", "Etc/GMT+12")]
    [InlineData("th_TH.UTF-8", "UTC")]
    public async Task A_process_of_any_culture_and_time_zone_draws_the_same_bytes(string locale, string zone) =>
        Assert.Equal(Here.Value, await Surroundings.InProcess(new Dictionary<string, string> { ["LC_ALL"] = locale, ["LANG"] = locale, ["TZ"] = zone, ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0" }));

    [Fact]
    public async Task A_process_without_fonts_and_cultures_draws_the_same_bytes()
    {
        var empty = Directory.CreateTempSubdirectory("no-fonts");
        try
        {
            var configuration = Path.Combine(empty.FullName, "fonts.conf");
            await File.WriteAllTextAsync(configuration, "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
            Assert.Equal(Here.Value, await Surroundings.InProcess(new Dictionary<string, string> { ["FONTCONFIG_FILE"] = configuration, ["FONTCONFIG_PATH"] = empty.FullName, ["HOME"] = empty.FullName, ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" }));
        }
        finally
        {
            empty.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_process_without_vector_instructions_draws_the_same_bytes() =>
        Assert.Equal(Here.Value, await Surroundings.InProcess(new Dictionary<string, string> { ["DOTNET_EnableAVX"] = "0", ["DOTNET_EnableHWIntrinsic"] = "0" }));

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
}
