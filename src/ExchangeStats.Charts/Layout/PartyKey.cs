using System.Collections.Immutable;
using ExchangeStats.Charts.Drawing;

namespace ExchangeStats.Charts.Layout;

/// <summary>
/// Which bar is whose: the names of the parties, each after a small bar that looks as theirs do, in one line at the top of the
/// chart, or in several where one has no room. Nothing for a single party, whom the title names.
/// </summary>
internal sealed class PartyKey
{
    private readonly ImmutableArray<(int Slot, TextBlock Name, double X, int Line)> entries;
    private readonly TextStyle style;
    private readonly Page page;

    public PartyKey(PartyColumns parties, Page page)
    {
        this.page = page;
        style = page.Typography.StrongLabel;
        var (x, line) = (0.0, 0);
        var built = ImmutableArray.CreateBuilder<(int, TextBlock, double, int)>();
        for (var i = 0; i < parties.Length && parties.Length > 1; i++)
        {
            var name = TextBlock.Wrap(page.Words.To(parties.Parties[i]), style.In(Palette.Series(parties.Slots[i])), Math.Max(1, (page.Inner.Width * 0.9) - Swatch));
            var width = Swatch + name.Width + style.Size;
            if (x > 0 && x + width > page.Inner.Width * 0.9) (x, line) = (0, line + 1);
            built.Add((parties.Slots[i], name, x, line));
            x += width;
            line += name.Lines.Length - 1;
        }

        entries = built.ToImmutable();
        Lines = entries.IsEmpty ? 0 : line + 1;
    }

    public double Height => Lines == 0 ? 0 : (Lines * style.LineHeight) + (4 * page.Scale);

    private int Lines { get; }

    private double Swatch => 18 * page.Scale;

    public (IEnumerable<SceneArea> Areas, IEnumerable<SceneLine> Lines, IEnumerable<PlacedText> Texts) At(SceneAxes axes)
    {
        var bars = entries.Select(entry => (Bar: BarOf(entry.Slot), Left: axes.Area.Left + entry.X, Middle: axes.Area.Top + ((entry.Line - entry.Name.Lines.Length + 1.5) * style.LineHeight))).ToList();
        var shift = bars.ConvertAll(bar => (
            Areas: bar.Bar.Areas().Select(area => area with { Corners = [.. area.Corners.Select(corner => Moved(corner, bar.Left, bar.Middle))] }),
            Lines: bar.Bar.Outline().Select(line => line with { Points = [.. line.Points.Select(corner => Moved(corner, bar.Left, bar.Middle))] })));
        return (
            shift.SelectMany(bar => bar.Areas),
            shift.SelectMany(bar => bar.Lines),
            entries.SelectMany(entry => entry.Name.At(axes.Area.Left + entry.X + Swatch, axes.Area.Top + ((entry.Line - entry.Name.Lines.Length + 1) * style.LineHeight), hidesGrid: true)));

        ScottPlot.Coordinates Moved(ScottPlot.Coordinates corner, double left, double middle) =>
            new(axes.XLow + ((left + corner.X - axes.Area.Left) * axes.UnitsPerPixelX), axes.YLow + ((axes.Area.Bottom - middle - (5 * page.Scale) + corner.Y) * axes.UnitsPerPixelY));
    }

    // Ten pixels square, as a bar of ten people would be at one pixel each.
    private CountBar BarOf(int slot) => new(10 * page.Scale, 10 * page.Scale, slot, new BarPlace(0, 10 * page.Scale, 0, 1.5 * page.Scale, IsUpright: true));
}
