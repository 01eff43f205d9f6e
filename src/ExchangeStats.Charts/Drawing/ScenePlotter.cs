using System.Collections.Immutable;
using ScottPlot;

namespace ExchangeStats.Charts.Drawing;

/// <summary>Turns a scene into a ScottPlot plot in the colours of a theme.</summary>
internal static class ScenePlotter
{
    /// <summary>The plot with everything in it.</summary>
    public static Plot Plot(Scene scene, Palette palette)
    {
        var plot = PlotWithoutTexts(scene, palette);
        plot.Add.Plottable(new TextLayer(scene, palette));
        return plot;
    }

    /// <summary>The plot with lines, areas and axes only, for a document that writes the texts itself.</summary>
    public static Plot PlotWithoutTexts(Scene scene, Palette palette)
    {
        var plot = new Plot();
        plot.FigureBackground.Color = palette[ColorRole.Background];
        plot.DataBackground.Color = Colors.Transparent;
        foreach (var area in scene.Areas) Add(plot, area, palette);
        foreach (var line in scene.Lines) Add(plot, line, palette);
        foreach (var marker in scene.Markers) Add(plot, marker, scene.Axes, palette);
        SetAxes(plot, scene, palette);
        return plot;
    }

    private static void Add(Plot plot, SceneArea area, Palette palette)
    {
        var polygon = plot.Add.Polygon(area.Corners.AsSpan().ToArray());
        polygon.FillColor = palette[area.Role].WithOpacity(area.Opacity);
        polygon.LineWidth = 0;
        polygon.MarkerSize = 0;
    }

    private static void Add(Plot plot, SceneLine line, Palette palette)
    {
        var scatter = plot.Add.ScatterLine(line.Points.AsSpan().ToArray());
        scatter.LineColor = palette[line.Role];
        scatter.LineWidth = (float)line.Width;
        scatter.LineStyle.Rounded = false;
        scatter.LineStyle.StrokeJoin = SkiaSharp.SKStrokeJoin.Miter;
        scatter.LineStyle.StrokeCap = SkiaSharp.SKStrokeCap.Butt;
        if (!line.Dashes.IsEmpty) scatter.LinePattern = new LinePattern([.. line.Dashes], 0, "own");
    }

    private static void Add(Plot plot, SceneMarker marker, SceneAxes axes, Palette palette)
    {
        var circle = plot.Add.Ellipse(marker.X, marker.Y, marker.Radius * axes.UnitsPerPixelX, marker.Radius * axes.UnitsPerPixelY);
        circle.FillColor = palette[marker.Role].WithOpacity(marker.Opacity);
        circle.LineColor = palette[marker.Role];
        circle.LineWidth = (float)marker.LineWidth;
    }

    private static void SetAxes(Plot plot, Scene scene, Palette palette)
    {
        var axes = scene.Axes;
        var area = axes.Area;
        plot.Layout.Fixed(new PixelRect((float)area.Left, (float)area.Right, (float)area.Bottom, (float)area.Top));
        plot.Axes.SetLimits(axes.XLow, axes.XHigh, axes.YLow, axes.YHigh);

        var (x, y) = (plot.Axes.Bottom, plot.Axes.Left);
        x.TickGenerator = Ticks(scene.XTicks, scene.XMinorTicks);
        y.TickGenerator = Ticks(scene.YTicks, []);
        foreach (var axis in new IAxis[] { plot.Axes.Left, plot.Axes.Right, plot.Axes.Top }) axis.FrameLineStyle.Width = 0;
        x.FrameLineStyle.Color = palette[ColorRole.Axis];
        x.FrameLineStyle.Width = scene.HasAxes ? (float)scene.Scale : 0;
        x.MajorTickStyle.Color = palette[ColorRole.Axis];
        x.MajorTickStyle.Length = (float)(5 * scene.Scale);
        x.MajorTickStyle.Width = (float)scene.Scale;
        x.MinorTickStyle.Color = palette[ColorRole.Axis];
        x.MinorTickStyle.Length = (float)(3 * scene.Scale);
        x.MinorTickStyle.Width = (float)scene.Scale;
        y.MajorTickStyle.Color = Colors.Transparent;
        y.MinorTickStyle.Color = Colors.Transparent;
        plot.Grid.XAxisStyle.IsVisible = scene.HasVerticalGrid;
        plot.Grid.MajorLineColor = palette[ColorRole.Grid];
        plot.Grid.MajorLineWidth = (float)scene.Scale;
    }

    private static ScottPlot.TickGenerators.NumericManual Ticks(ImmutableArray<double> major, ImmutableArray<double> minor)
    {
        var ticks = new ScottPlot.TickGenerators.NumericManual();
        foreach (var position in major) ticks.AddMajor(position, "");
        foreach (var position in minor) ticks.AddMinor(position);
        return ticks;
    }
}
