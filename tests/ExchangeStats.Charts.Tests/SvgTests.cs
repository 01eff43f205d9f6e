using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ExchangeStats.Charts.Tests;

public partial class SvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_root_has_a_view_box_a_role_a_title_and_a_description()
    {
        var chart = CumulativeChart.Create(Swaps.OneThousand);
        var root = XDocument.Parse(chart.ToSvg()).Root!;
        Assert.Equal("0 0 900 500", root.Attribute("viewBox")!.Value);
        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.Equal(chart.Title, root.Element(Svg + "title")!.Value);
        Assert.Equal(chart.AltText, root.Element(Svg + "desc")!.Value);
        Assert.Equal($"{root.Element(Svg + "title")!.Attribute("id")!.Value} {root.Element(Svg + "desc")!.Attribute("id")!.Value}", root.Attribute("aria-labelledby")!.Value);
    }

    [Fact]
    public void No_text_depends_on_the_fonts_of_the_reader()
    {
        var svg = CumulativeChart.Create(Swaps.Worded).ToSvg();
        Assert.Empty(XDocument.Parse(svg).Descendants(Svg + "text"));
        Assert.DoesNotContain("font-family", svg, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', svg);
    }

    [Fact]
    public void Ids_are_unique_prefixed_and_every_reference_has_its_target()
    {
        var svg = CumulativeChart.Create(Swaps.Worded).ToSvg();
        var ids = XDocument.Parse(svg).Descendants().Attributes("id").Select(id => id.Value).ToList();
        var references = Reference().Matches(svg).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(references);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Single(ids.Select(id => id[..10]).Distinct());
        Assert.All(references, reference => Assert.Contains(reference, ids));
    }

    [Fact]
    public void Two_charts_in_one_page_share_no_id_and_no_class()
    {
        var first = Names(CumulativeChart.Create(Swaps.OneThousand).ToSvg());
        var second = Names(CumulativeChart.Create(Swaps.Worded).ToSvg());
        Assert.Empty(first.Intersect(second));
    }

    [Theory]
    [MemberData(nameof(ChartCases.Names), MemberType = typeof(ChartCases))]
    public void Every_chart_is_well_formed_and_holds_only_elements_and_attributes_of_svg(string name)
    {
        if (name.Contains("2,000", StringComparison.Ordinal) || name.Contains("85 phases", StringComparison.Ordinal)) return;
        var document = XDocument.Parse(ChartCases.All[name](ChartOptions.Default).ToSvg());
        string[] elements = ["svg", "title", "desc", "style", "defs", "g", "path", "rect", "ellipse", "circle", "use", "clipPath", "line", "polygon", "polyline"];
        string[] attributes =
        [
            "viewBox", "width", "height", "role", "aria-labelledby", "id", "class", "d", "transform", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-miterlimit",
            "stroke-linejoin", "stroke-linecap", "stroke-dasharray", "stroke-dashoffset", "stroke-opacity", "x", "y", "cx", "cy", "rx", "ry", "r", "href", "clip-path", "clip-rule", "points",
        ];
        Assert.All(document.Descendants(), element => Assert.Contains(element.Name.LocalName, elements));
        Assert.All(document.Descendants(), element => Assert.Equal(Svg, element.Name.Namespace));
        Assert.All(document.Descendants().Attributes().Where(attribute => !attribute.IsNamespaceDeclaration), attribute => Assert.Contains(attribute.Name.LocalName, attributes));
        var ids = document.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void All_seven_charts_in_one_page_share_no_id_and_no_class()
    {
        var names = new[] { "cumulative: worded", "phase: worded", "calendar: worded", "gap: worded", "progress: worded", "source: disputed", "agreement: disputed" }
            .Select(name => Names(ChartCases.All[name](ChartOptions.Default).ToSvg())).ToList();
        Assert.Equal(names.Sum(own => own.Count), names.SelectMany(own => own).Distinct().Count());
    }

    [Theory]
    [InlineData(ChartTheme.Light, "#FFFFFF", "#14171C")]
    [InlineData(ChartTheme.Dark, "#14171C", "#FFFFFF")]
    public void A_chart_of_one_theme_has_the_colours_of_that_theme_only(ChartTheme theme, string ground, string other)
    {
        var svg = CumulativeChart.Create(Swaps.Worded, new ChartOptions { Theme = theme }).ToSvg();
        Assert.DoesNotContain("prefers-color-scheme", svg, StringComparison.Ordinal);
        Assert.Contains(ground, svg, StringComparison.Ordinal);
        Assert.DoesNotContain(other, svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_colour_is_a_class_with_a_light_and_a_dark_value()
    {
        var document = XDocument.Parse(CumulativeChart.Create(Swaps.Worded).ToSvg());
        var style = document.Descendants(Svg + "style").Single().Value;
        var (light, dark) = (style[..style.IndexOf("@media", StringComparison.Ordinal)], style[style.IndexOf("@media", StringComparison.Ordinal)..]);
        var classes = document.Descendants().Attributes("class").SelectMany(names => names.Value.Split(' ')).Distinct().ToList();
        Assert.All(classes, name => Assert.Contains($".{name}{{", light, StringComparison.Ordinal));
        Assert.All(classes, name => Assert.Contains($".{name}{{", dark, StringComparison.Ordinal));
        Assert.Contains("prefers-color-scheme:dark", dark, StringComparison.Ordinal);
        Assert.DoesNotContain(document.Descendants(), element => element.Attribute("fill")?.Value is { } fill && fill != "none");
        Assert.DoesNotContain(document.Descendants(), element => element.Attribute("stroke")?.Value is { } stroke && stroke != "none");
    }

    [Fact]
    public void Characters_that_would_break_the_document_do_not()
    {
        var chart = CumulativeChart.Create(Swaps.Start("<b> & \"q\" ]]> \u0001 \uD800 日本 😀").Phase(new(2025, 1, 2), each: 5).Build());
        var description = XDocument.Parse(chart.ToSvg()).Root!.Element(Svg + "desc")!.Value;
        Assert.Contains("<b> & \"q\" ]]> \uFFFD \uFFFD 日本 😀", description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_that_the_font_lacks_is_shown_as_a_box()
    {
        Assert.Equal("a□b □ Ґ ≥ ñ", Drawing.ChartFont.Showable("a日b 😀 Ґ ≥ ñ"));
        Assert.Equal("one two", Drawing.ChartFont.Showable("one\ntwo"));
    }

    private static HashSet<string> Names(string svg)
    {
        var elements = XDocument.Parse(svg).Descendants().ToList();
        return [.. elements.Attributes("id").Select(id => id.Value), .. elements.Attributes("class").SelectMany(names => names.Value.Split(' '))];
    }

    [GeneratedRegex("(?:href=\"#|url\\(#)([^\")]+)")]
    private static partial Regex Reference();
}
