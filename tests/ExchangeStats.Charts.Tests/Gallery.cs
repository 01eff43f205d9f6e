using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using ExchangeStats.Consistency;

namespace ExchangeStats.Charts.Tests;

/// <summary>The charts of the embedded dataset that notebooks/gallery.md shows, each with the line that draws it.</summary>
internal static class Gallery
{
    private static readonly ConsistencyReport report = Books.Embedded;

    public static ImmutableArray<Page> Pages { get; } =
    [
        Page.Of("cumulative", () => CumulativeChart.Create(report)),
        Page.Of("cumulative-exchange", () => CumulativeChart.Create(report, "UA-RU-2025-05-23")),
        Page.Of("phases", () => PhaseChart.Create(report)),
        Page.Of("phases-exchange", () => PhaseChart.Create(report, "UA-RU-2025-05-23", new ChartOptions { Language = Language.Ukrainian })),
        Page.Of("sources", () => SourceChart.Create(report)),
        Page.Of("sources-exchange", () => SourceChart.Create(report, "UA-RU-2025-05-23")),
        Page.Of("calendar", () => CalendarChart.Create(report)),
        Page.Of("gaps", () => GapChart.Create(report)),
        Page.Of("progress", () => ProgressChart.Create(report, new ChartOptions { Language = Language.Ukrainian })),
        Page.Of("agreement", () => AgreementChart.Create(report)),
    ];

    public static string Of(string file) =>
        file == "gallery.md" ? Markdown() : Pages.Single(page => file == $"gallery/{page.Name}.svg").Chart.Value.ToSvg();

    private static string Markdown()
    {
        var text = new StringBuilder("# Gallery\n\nThe charts of the embedded dataset, untouched. Each is one file for light and dark, needs no fonts, and reads itself out.\n\n```csharp\nvar report = ClaimBook.RussiaUkraine.Check();\n```\n");
        foreach (var page in Pages)
        {
            var chart = page.Chart.Value;
            text.Append("\n## ").Append(chart.Title).Append("\n\n```csharp\n").Append(page.Code).Append("\n```\n\n![").Append(chart.Title).Append("](gallery/").Append(page.Name).Append(".svg)\n");
        }

        return text.ToString();
    }

    internal sealed record Page(string Name, string Code, Lazy<Chart> Chart)
    {
        public static Page Of(string name, Func<Chart> draw, [CallerArgumentExpression(nameof(draw))] string code = "") =>
            new(name, code["() => ".Length..], new(draw));
    }
}
