using System.Collections.Immutable;
using ExchangeStats.Charts.Drawing;

namespace ExchangeStats.Charts.Tests;

public class LayoutTests
{
    public static TheoryData<string, int, int, Language> Charts()
    {
        var cases = new TheoryData<string, int, int, Language>();
        foreach (var name in Data.Keys)
        {
            foreach (var (width, height) in new[] { (900, 500), (500, 300), (2_400, 1_200), (1_600, 400), (320, 640) })
            {
                foreach (var language in Enum.GetValues<Language>()) cases.Add(name, width, height, language);
            }
        }

        return cases;
    }

    private static ImmutableSortedDictionary<string, Func<ChartOptions, Chart>> Data { get; } = new Dictionary<string, Func<ChartOptions, Chart>>
    {
        ["three phases"] = options => CumulativeChart.Create(Swaps.OneThousand, options),
        ["unfinished"] = options => CumulativeChart.Create(Swaps.Unfinished, options),
        ["worded"] = options => CumulativeChart.Create(Swaps.Worded, options),
        ["no handover"] = options => CumulativeChart.Create(Swaps.Start("A plan").Build(), options),
        ["no exchange"] = options => CumulativeChart.Create(new ExchangeHistory(), options),
        ["one exchange"] = options => CumulativeChart.Create(Swaps.History(1, 0), options),
        ["two exchanges"] = options => CumulativeChart.Create(Swaps.History(2, 1), options),
        ["85 exchanges"] = options => CumulativeChart.Create(Swaps.History(85, 1_400), options),
        ["2,000 exchanges of ten years"] = options => CumulativeChart.Create(Swaps.History(2_000, 3_650, 10_000_000 / 2_000), options),
        ["many on one day"] = options => CumulativeChart.Create(Swaps.History(20, 0), options),
        ["85 phases of 10 million"] = options => CumulativeChart.Create(Swaps.Phases(85, new string('W', 40) + " " + new string('m', 39)), options),
        ["withheld"] = options => CumulativeChart.Create(Swaps.Start("Withheld").Phase(new(2025, 1, 1), each: Count.Unknown).Build(), options),
        ["nobody"] = options => CumulativeChart.Create(Swaps.Start("Nobody").Phase(new(2025, 1, 1), each: 0).Build(), options),
        ["one for many"] = options => CumulativeChart.Create(
            Swaps.Start("1 for 1,027").Agreed(new Agreement([new(Party.Ukraine, Category.All, 1_027), new(Party.Russia, Category.All, 1)]))
                .Phase(new(2025, 8, 1), (Party.Ukraine, 1_027), (Party.Russia, 1)).Build(),
            options),
        ["seven parties"] = options => CumulativeChart.Create(
            Exchange.Between(Party.Of("US"), Party.Of("DE", new("Germany")), Party.Russia, Party.Of("PL"), Party.Of("SI"), Party.Of("NO"), Party.Of("BY"))
                .Phase(new(2024, 8, 1), (Party.Of("US"), 3), (Party.Of("DE"), 12), (Party.Russia, 8)).Build(),
            options),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Charts))]
    public void No_text_lies_on_another_or_outside_the_picture(string name, int width, int height, Language language)
    {
        var chart = Data[name](new ChartOptions { Width = width, Height = height, Language = language, Sources = "President of Ukraine; Russian Ministry of Defence" });
        var texts = chart.Scene.Texts;
        var picture = new Box(0, 0, width, height).Grown(0.01);
        Assert.All(texts, text => Assert.True(picture.Contains(text.Box), $"\"{text.Text}\" {text.Box} leaves the picture"));
        for (var i = 0; i < texts.Length; i++)
        {
            for (var j = i + 1; j < texts.Length; j++)
                Assert.False(texts[i].Box.Overlaps(texts[j].Box), $"\"{texts[i].Text}\" {texts[i].Box} lies on \"{texts[j].Text}\" {texts[j].Box}");
        }
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void What_was_agreed_is_always_labelled(string name, int width, int height, Language language)
    {
        if (name is not ("three phases" or "unfinished" or "worded" or "85 phases of 10 million" or "one for many")) return;
        var chart = Data[name](new ChartOptions { Width = width, Height = height, Language = language });
        Assert.Contains(chart.Scene.Texts, text => text.Text.StartsWith("Agreed: ", StringComparison.Ordinal) || text.Text.StartsWith("Домовлено: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(100, 100)]
    [InlineData(100, 10_000)]
    [InlineData(10_000, 100)]
    public void The_smallest_and_the_narrowest_charts_can_be_drawn(int width, int height)
    {
        foreach (var create in Data.Values)
            Assert.Contains("</svg>", create(new ChartOptions { Width = width, Height = height }).ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_word_of_a_long_title_is_drawn()
    {
        var title = string.Join(' ', Enumerable.Range(0, 16).Select(i => $"word{i}"));
        var chart = CumulativeChart.Create(Swaps.Start(title).Phase(new(2025, 1, 2), each: 5).Build(), new ChartOptions { Width = 400 });
        var drawn = string.Join(' ', chart.Scene.Texts.Select(text => text.Text));
        Assert.Contains(title, drawn, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_series_that_coincide_are_a_wide_line_with_a_narrow_core()
    {
        var lines = CumulativeChart.Create(Swaps.Start("Alike").Phase(new(2025, 5, 23), each: 390).Build()).Scene.Lines;
        Assert.Equal(2, lines.Length);
        Assert.True(lines[0].Width >= 2 * lines[1].Width);
        Assert.NotEqual(lines[0].Role, lines[1].Role);
    }

    [Fact]
    public void An_exact_series_has_no_band_and_an_open_one_fades()
    {
        Assert.Empty(CumulativeChart.Create(Swaps.OneThousand).Scene.Areas);
        var open = CumulativeChart.Create(Swaps.Start("Open").Phase(new(2025, 5, 23), each: Count.AtLeast(390)).Build()).Scene.Areas;
        Assert.True(open.Length > 4);
        Assert.True(open[0].Opacity > open[1].Opacity);
    }

    [Fact]
    public void The_scale_begins_at_zero_and_ticks_stand_only_where_phases_are()
    {
        var scene = CumulativeChart.Create(Swaps.OneThousand).Scene;
        Assert.Equal(0, scene.Axes.YLow);
        Assert.Equal(0, scene.YTicks[0]);
        Assert.Equal(Swaps.OneThousand.Phases.Select(phase => (double)phase.Date.DayNumber), scene.XTicks);
    }

    [Fact]
    public void Ukraine_and_Russia_keep_their_colours_whatever_the_order()
    {
        var one = CumulativeChart.Create(Swaps.Worded, new ChartOptions { Parties = [Party.Russia] }).Scene.Lines.Last();
        Assert.Equal(ColorRole.SecondSeries, one.Role);
    }
}
