using System.Globalization;
using ExchangeStats.Charts.Drawing;
using ExchangeStats.Charts.Svg;
using ExchangeStats.Data;
using ExchangeStats.Display;

namespace ExchangeStats.Charts;

/// <summary>
/// A finished chart: a picture, the same in words, and the data drawn. The same data and options give the same bytes on every
/// machine, in every culture and time zone, with any fonts installed. Immutable, and safe to render on many threads at once.
/// Compared by reference: compare the bytes instead.
/// </summary>
[TypeFormatterSource(typeof(ChartFormatterSource), "image/svg+xml", "text/plain")]
public sealed class Chart
{
    private const int MostDensity = 4;

    private readonly Scene scene;
    private readonly ChartTheme theme;
    private readonly Lazy<string> data;

    internal Chart(Scene scene, ChartOptions options, string title, string altText, Func<string> data)
    {
        this.scene = scene;
        theme = options.Theme;
        this.data = new(data);
        Title = title;
        AltText = options.Note is null ? altText : $"{altText} {options.Note}";
    }

    /// <summary>The finding that the chart shows, as one sentence without a full stop.</summary>
    public string Title { get; }

    /// <summary>The chart in words, for readers who cannot see it: what is drawn, and the figures.</summary>
    public string AltText { get; }

    /// <summary>
    /// The chart as ScottPlot has it, laid out for the size of the options, in the theme of the options: a fresh one at each
    /// call, so that changing it leaves the chart as it is.
    /// </summary>
    public ScottPlot.Plot Plot => ScenePlotter.Plot(scene, Palette.Of(theme));

    internal Scene Scene => scene;

    /// <summary>
    /// The chart as an SVG document, lines ending in LF: no fonts needed, scalable, in the theme of the options (light and dark
    /// in one file unless set), with title and description for screen readers. It can be put into an HTML page as it is,
    /// beside other charts.
    /// </summary>
    public string ToSvg()
    {
        using var plot = ScenePlotter.PlotWithoutTexts(scene, Palette.Light);
        return SvgFinisher.Finish(plot.GetSvgXml(scene.Width, scene.Height), scene, theme, Title, AltText);
    }

    /// <summary>The chart as a piece of an HTML page: the SVG in a <c>figure</c>, which needs no style sheet and no script.</summary>
    public string ToHtml() => $"<figure style=\"margin:0\">{ToSvg()}</figure>";

    // LINQPad shows what this gives.
    private object ToDump() => new { Title, AltText, Data = ToCsv() };

    /// <summary>The chart as a PNG file in the theme of the options.</summary>
    /// <param name="density">
    /// How many pixels stand for one of the options, across and down, 1 to 4: 2 for screens of high density, 4 for print.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The density is below 1 or above 4, or the picture would have more than 10,000 pixels a side.</exception>
    public byte[] ToPng(int density = 1)
    {
        if (density is < 1 or > MostDensity)
            throw new ArgumentOutOfRangeException(nameof(density), density, string.Create(CultureInfo.InvariantCulture, $"A chart cannot be drawn at {density:N0} times its size; allowed are 1 to {MostDensity}."));
        var longest = Math.Max(scene.Width, scene.Height);
        if (density > 1 && longest * density > ChartOptions.Largest)
            throw new ArgumentOutOfRangeException(nameof(density), density, string.Create(CultureInfo.InvariantCulture, $"{density} times {longest:N0} pixels are more than {ChartOptions.Largest:N0}, the largest side of a picture."));
        return PngPainter.Paint(scene, Palette.Of(theme), density);
    }

    /// <summary>
    /// The data drawn, as CSV with LF line ends, independent of culture: a count as it was worded, and the lowest and highest
    /// number it admits (an empty highest number has no limit). What had no room in the picture stands here too. Only the
    /// heading when there is nothing to draw.
    /// </summary>
    public string ToCsv() => data.Value;

    /// <summary>Writes the chart to a file, whole or not at all; a file that is there already is replaced.</summary>
    /// <param name="path">Where to; the extension decides: <c>.svg</c> or <c>.png</c>.</param>
    /// <exception cref="ArgumentException">The extension is another one.</exception>
    /// <exception cref="IOException">The file cannot be written there; the message names the path and the cause.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var bytes = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".SVG" => System.Text.Encoding.UTF8.GetBytes(ToSvg()),
            ".PNG" => ToPng(),
            var other => throw new ArgumentException(
                other.Length == 0
                    ? $"\"{path}\" has no extension; a chart is saved as .svg or .png."
                    : $"\"{path}\" ends in {other.ToLowerInvariant()}; a chart is saved as .svg or .png.",
                nameof(path)),
        };
        WholeFile.Write((path, stream => stream.Write(bytes)));
    }

    /// <summary>The title and the size: <c>Two phases returned 697 people to Ukraine (900 × 500)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Title} ({scene.Width} × {scene.Height})");
}
