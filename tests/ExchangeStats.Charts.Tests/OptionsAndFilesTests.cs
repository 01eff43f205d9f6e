namespace ExchangeStats.Charts.Tests;

public sealed class OptionsAndFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("charts").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(0)]
    [InlineData(99)]
    [InlineData(100_000)]
    [InlineData(10_001)]
    [InlineData(-1)]
    public void A_size_out_of_range_is_refused_with_the_range(int size)
    {
        var width = Assert.Throws<ArgumentOutOfRangeException>(() => new ChartOptions { Width = size });
        Assert.Contains("allowed are 100 to 10,000", width.Message, StringComparison.Ordinal);
        Assert.Contains("a width of", width.Message, StringComparison.Ordinal);
        Assert.Contains("a height of", Assert.Throws<ArgumentOutOfRangeException>(() => new ChartOptions { Height = size }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_or_theme_that_does_not_exist_is_refused()
    {
        Assert.Contains("allowed are English and Ukrainian", Assert.Throws<ArgumentOutOfRangeException>(() => new ChartOptions { Language = (Language)9 }).Message, StringComparison.Ordinal);
        Assert.Contains("allowed are Automatic, Light and Dark", Assert.Throws<ArgumentOutOfRangeException>(() => new ChartOptions { Theme = (ChartTheme)9 }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_party_that_takes_no_part_is_refused_and_those_that_do_are_named()
    {
        var options = new ChartOptions { Parties = [Party.Of("XX")] };
        var error = Assert.Throws<ArgumentException>(() => CumulativeChart.Create(Swaps.OneThousand, options));
        Assert.StartsWith("The party XX cannot be shown: it takes no part. The parties are UA, RU.", error.Message, StringComparison.Ordinal);
        Assert.StartsWith("The party UA stands twice.", Assert.Throws<ArgumentException>(() => new ChartOptions { Parties = [Party.Ukraine, Party.Ukraine] }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_are_equal_when_all_values_are_equal()
    {
        Assert.Equal(new ChartOptions { Parties = [Party.Ukraine], Sources = "x" }, new ChartOptions { Parties = [Party.Ukraine], Sources = "x" });
        Assert.NotEqual(ChartOptions.Default, new ChartOptions { Parties = [Party.Ukraine] });
    }

    [Fact]
    public void A_chart_is_saved_whole_and_replaces_what_is_there()
    {
        var chart = CumulativeChart.Create(Swaps.OneThousand);
        var (svg, png) = (Path.Combine(folder, "a.svg"), Path.Combine(folder, "a.PNG"));
        File.WriteAllText(svg, "old");
        chart.Save(svg);
        chart.Save(png);
        Assert.Equal(chart.ToSvg(), File.ReadAllText(svg));
        Assert.Equal(chart.ToPng(), File.ReadAllBytes(png));
        Assert.Equal(2, Directory.GetFiles(folder).Length);
    }

    [Theory]
    [InlineData("chart.jpg", "ends in .jpg; a chart is saved as .svg or .png")]
    [InlineData("chart", "has no extension; a chart is saved as .svg or .png")]
    public void Another_extension_is_refused(string name, string expected)
    {
        var path = Path.Combine(folder, name);
        var error = Assert.Throws<ArgumentException>(() => CumulativeChart.Create(Swaps.OneThousand).Save(path));
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public void A_path_that_cannot_be_written_is_named_and_leaves_nothing_behind()
    {
        var chart = CumulativeChart.Create(Swaps.OneThousand);
        var missing = Path.Combine(folder, "none", "a.svg");
        Assert.Contains($"\"{missing}\" cannot be written: there is no folder", Assert.Throws<IOException>(() => chart.Save(missing)).Message, StringComparison.Ordinal);
        var taken = Path.Combine(folder, "taken.svg");
        Directory.CreateDirectory(taken);
        Assert.Contains("it is a folder; expected a file or nothing.", Assert.Throws<IOException>(() => chart.Save(taken)).Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public void A_png_has_the_size_of_the_options()
    {
        var png = CumulativeChart.Create(Swaps.OneThousand, new ChartOptions { Width = 640, Height = 360, Theme = ChartTheme.Dark }).ToPng();
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], png[..4]);
        Assert.Equal([0, 0, 2, 128, 0, 0, 1, 104], png[16..24]);
    }

    [Fact]
    public void A_png_of_twice_the_density_has_twice_the_pixels()
    {
        var chart = CumulativeChart.Create(Swaps.OneThousand, new ChartOptions { Width = 640, Height = 360 });
        Assert.Equal([0, 0, 5, 0, 0, 0, 2, 208], chart.ToPng(2)[16..24]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(-1)]
    public void A_density_out_of_range_is_refused_with_the_range(int density) =>
        Assert.Contains($"at {density} times its size; allowed are 1 to 4", Assert.Throws<ArgumentOutOfRangeException>(() => CumulativeChart.Create(Swaps.OneThousand).ToPng(density)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_picture_beyond_the_largest_side_is_refused()
    {
        var chart = CumulativeChart.Create(Swaps.OneThousand, new ChartOptions { Width = 6_000, Height = 100 });
        Assert.Contains("2 times 6,000 pixels are more than 10,000", Assert.Throws<ArgumentOutOfRangeException>(() => chart.ToPng(2)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exchange_that_a_report_does_not_know_is_named()
    {
        Assert.Contains("has no exchange \"nothing\"", Assert.Throws<ArgumentException>(() => SourceChart.Create(Books.Disputed, "nothing")).Message, StringComparison.Ordinal);
        Assert.Contains("has no exchange \"nothing\"", Assert.Throws<ArgumentException>(() => AgreementChart.Create(Books.Disputed, "nothing")).Message, StringComparison.Ordinal);
        Assert.Contains("has no exchange \"nothing\"", Assert.Throws<ArgumentException>(() => PhaseChart.Create(Books.Disputed, "nothing")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_chart_refuses_a_party_that_takes_no_part()
    {
        var options = new ChartOptions { Parties = [Party.Of("XX")] };
        foreach (var name in new[] { "cumulative: worded", "phase: worded", "calendar: worded", "gap: worded", "progress: worded", "source: disputed" })
            Assert.StartsWith("The party XX cannot be shown", Assert.Throws<ArgumentException>(() => ChartCases.All[name](options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_is_as_high_as_its_rows_need()
    {
        Assert.True(ChartCases.All["source: disputed"](ChartOptions.Default).Scene.Height > ChartCases.All["source: sums clash"](ChartOptions.Default).Scene.Height);
        Assert.Equal(300, ChartCases.All["source: disputed"](new ChartOptions { Height = 300 }).Scene.Height);
    }
}
