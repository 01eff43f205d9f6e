using ExchangeStats.Charts.Drawing;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts.Layout;

/// <summary>What every chart is laid out on: its size, the words of its language, and the frame with the room left inside it.</summary>
internal sealed record Page(int Width, int Height, LanguageWords Words, Frame Frame)
{
    private const int UsualHeight = 500;

    // A chart that lists rows does not grow beyond this by itself; the note says how much more there is.
    private const int MostRows = 60;
    private const double MostHeight = 900;

    public Typography Typography => Frame.Typography;

    public double Scale => Typography.Scale;

    public Box Inner => Frame.Inner;

    /// <summary>A page of the height of the options, or of the usual one.</summary>
    public static Page Of(ChartOptions options, PageTexts texts) => Of(options, options.Height ?? UsualHeight, texts);

    /// <summary>
    /// A page for a list: as high as its rows need, or, when the options set the height, with as many rows as have room.
    /// </summary>
    /// <param name="options">The options.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="textsOf">The texts when that many rows are shown.</param>
    /// <param name="heightOf">How much room that many rows need in the style and width given.</param>
    public static (Page Page, int Rows) OfRows(ChartOptions options, int rows, Func<int, PageTexts> textsOf, Func<Typography, double, int, double> heightOf)
    {
        var shown = Math.Min(rows, MostRows);
        if (options.Height is null)
        {
            // Far more height than any list needs, to measure what the frame takes of it.
            const int Ample = 20_000;
            var ample = Of(options, Ample, textsOf(shown));
            while (shown > 1 && heightOf(ample.Typography, ample.Inner.Width, shown) > MostHeight * ample.Scale) shown--;
            var texts = textsOf(shown);
            var height = Ample - Of(options, Ample, texts).Inner.Height + Math.Max(heightOf(ample.Typography, ample.Inner.Width, shown), 60 * ample.Scale);
            return (Of(options, (int)Math.Ceiling(height), texts, ample.Scale), shown);
        }

        while (true)
        {
            var page = Of(options, options.Height.Value, textsOf(shown));
            if (shown == 0 || heightOf(page.Typography, page.Inner.Width, shown) <= page.Inner.Height) return (page, shown);
            shown--;
        }
    }

    /// <summary>The scene with size, frame and axes, for a chart to add what it draws.</summary>
    public Scene Scene(SceneAxes axes) => new() { Width = Width, Height = Height, Scale = Scale, Axes = axes, Texts = Frame.Texts };

    /// <summary>The scene of a chart that has nothing to draw, with a sentence in the middle that says so.</summary>
    public Scene Empty(string sentence)
    {
        var block = TextBlock.Wrap(sentence, Typography.Subtitle, Inner.Width);
        var texts = block.At((Inner.Left + Inner.Right - block.Width) / 2, (Inner.Top + Inner.Bottom - block.Height) / 2);
        return Scene(new SceneAxes(Inner, 0, 1, 0, 1)) with { HasAxes = false, Texts = [.. Frame.Texts, .. block.Height <= Inner.Height ? texts : []] };
    }

    /// <summary>A label centred under a tick of the lower axis, pushed inside the picture.</summary>
    public PlacedText Below(string label, double x, SceneAxes axes)
    {
        var width = Typography.AxisLabel.Measure(label);
        var left = Math.Max(Inner.Left, Math.Min(axes.PixelX(x) - (width / 2), Inner.Right - width));
        return new(label, left, axes.Area.Bottom + (8 * Scale) + Typography.AxisLabel.Ascent, Typography.AxisLabel);
    }

    /// <summary>A label to the left of a tick of the left axis.</summary>
    public PlacedText Beside(string label, double y, SceneAxes axes)
    {
        var left = axes.Area.Left - (7 * Scale) - Typography.AxisLabel.Measure(label);
        return new(label, left, axes.PixelY(y) + (Typography.AxisLabel.Size * 0.36), Typography.AxisLabel);
    }

    /// <summary>Whether two labels under the lower axis have room beside each other.</summary>
    public bool Fit(DayTick first, DayTick second, SceneAxes axes) =>
        !Below(first.Label, first.Day.DayNumber, axes).Box.Grown(5 * Scale).Overlaps(Below(second.Label, second.Day.DayNumber, axes).Box.Grown(5 * Scale));

    /// <summary>The room inside the frame, above the labels of a lower axis and right of the widest label of a left one.</summary>
    public Box AreaBeside(IEnumerable<string> labels)
    {
        var bottom = Inner.Bottom - (7 * Scale) - Typography.AxisLabel.LineHeight;
        var left = Inner.Left + labels.Select(Typography.AxisLabel.Measure).DefaultIfEmpty().Max() + (7 * Scale);
        return new Box(left, Inner.Top, Math.Max(Inner.Right, left + 1), Math.Max(bottom, Inner.Top + 1));
    }

    /// <summary>How high the labels of a lower axis are, with their distance.</summary>
    public static double AxisHeight(Typography typography) => (8 * typography.Scale) + typography.AxisLabel.LineHeight;

    private static Page Of(ChartOptions options, int height, PageTexts texts, double? scale = null)
    {
        var words = LanguageWords.Of(options.Language);
        var sources = (options.Sources ?? texts.Sources) is { } said ? words.Sources(said) : null;
        var remark = string.Join(' ', new[] { texts.Reading, options.Note }.OfType<string>());
        return new(options.Width, height, words, Frame.Create(options.Width, height, texts.Title, texts.Subtitle, scale, sources, remark.Length == 0 ? null : remark));
    }
}
