using SkiaSharp;

namespace ExchangeStats.Charts.Tests;

public class PictureTests
{
    private static readonly Lazy<Chart> Embedded = new(() => CumulativeChart.Create(Books.Embedded.History,
        new ChartOptions { Parties = [Party.Ukraine, Party.Russia], Sources = "all publications of the embedded dataset" }));

    private static Chart Finished => CumulativeChart.Create(Swaps.OneThousand, new ChartOptions { Sources = "President of Ukraine" });

    private static Chart OpenEnded => CumulativeChart.Create(Swaps.Worded,
        new ChartOptions { Language = Language.Ukrainian, Sources = "Президент України", Note = "Джерела розходяться." });

    [Fact]
    public Task A_thousand_for_a_thousand() => Verify(Finished.ToSvg(), "svg").UseDirectory("Snapshots");

    [Fact]
    public Task The_whole_embedded_history() => Verify(Embedded.Value.ToSvg(), "svg").UseDirectory("Snapshots");

    [Fact]
    public Task An_open_ended_exchange_in_Ukrainian() => Verify(OpenEnded.ToSvg(), "svg").UseDirectory("Snapshots");

    [Theory]
    [InlineData("phase: worded", Language.Ukrainian)]
    [InlineData("calendar: 85 exchanges", Language.English)]
    [InlineData("gap: one-sided", Language.English)]
    [InlineData("progress: worded", Language.Ukrainian)]
    [InlineData("source: disputed", Language.English)]
    [InlineData("agreement: disputed", Language.English)]
    public async Task The_drawing_is_as_it_was_reviewed(string name, Language language)
    {
        var file = name.Replace(": ", " ", StringComparison.Ordinal).Replace(' ', '-');
        await Verify(ChartCases.All[name](new ChartOptions { Language = language }).ToSvg(), "svg").UseDirectory("Snapshots").UseFileName($"Drawing.{file}");
        await Verify(ChartCases.All[name](new ChartOptions { Language = language, Theme = ChartTheme.Dark }).ToPng(), "png").UseDirectory("Snapshots").UseFileName(file);
    }

    [Theory]
    [InlineData("Finished")]
    [InlineData("Embedded")]
    [InlineData("OpenEnded")]
    public Task The_picture_looks_as_it_was_reviewed(string name) =>
        Verify((name switch { "Finished" => Finished, "Embedded" => Embedded.Value, _ => OpenEnded }).ToPng(), "png").UseDirectory("Snapshots").UseFileName(name);

    [Fact]
    public void A_picture_may_be_off_by_two_in_a_channel_and_by_no_more()
    {
        var picture = Painted(new SKColor(100, 100, 100), 4);
        Assert.Null(PictureComparison.Difference(picture, Painted(new SKColor(102, 98, 100), 4)));
        Assert.Equal("16 pixels differ, the first at 0, 0: #ff646464 was expected, there is #ff646764", PictureComparison.Difference(picture, Painted(new SKColor(100, 103, 100), 4)));
        Assert.Equal("4 × 4 pixels were expected, there are 5 × 5", PictureComparison.Difference(picture, Painted(new SKColor(100, 100, 100), 5)));
    }

    private static byte[] Painted(SKColor color, int size)
    {
        using var bitmap = new SKBitmap(size, size);
        bitmap.Erase(color);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
