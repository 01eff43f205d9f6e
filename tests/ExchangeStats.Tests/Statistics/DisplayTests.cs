using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Xml.Linq;
using ExchangeStats.Statistics;

namespace ExchangeStats.Tests.Statistics;

public class DisplayTests
{
    private static readonly ExchangeHistory History = new(Exchange.Between(Party.Ukraine, Party.Russia).Titled("<swap> & more").Agreed(1_000)
        .Phase(new(2025, 5, 23), 390).Phase(new(2025, 5, 24), Count.AtLeast(307)).Build(),
        Exchange.Between(Party.Ukraine, Party.Russia).WithId("second").Phase(new(2025, 8, 14), 84).Build());

    private static readonly ClaimBook Book = Books.OfTwo([390, 307, 303], [390, 307, 300]);

    private static readonly object[] Results =
    [
        History.CumulativeReturns(Party.Ukraine), History.Totals(TotalsBy.Month), History.Sizes(Party.Ukraine), History.Concentration(Party.Ukraine), History.Dispersion(Party.Ukraine),
        History.Gaps(new(2025, 12, 31)), History.PerMonth(new(2025, 1, 1), new(2025, 12, 31)), History.ComparePeriods((new(2025, 1, 1), new(2025, 6, 30)), (new(2025, 7, 1), new(2025, 12, 31))),
        History.Asymmetry(Party.Ukraine, Party.Russia), History.BootstrapMean(Party.Ukraine), History.Pace(Party.Ukraine), History.Pace(Party.Ukraine).Outlook(Count.AtLeast(6_000)),
        History.Trend(Party.Ukraine), History.ChangePoints(Party.Ukraine), History.ChangePoints(Party.Ukraine).Strongest, Share.Of(207, 402), TwoListEstimate.Of(200, 150, 120),
        Book.Agreement(1), Book.Agreement().Pairs[0], Book.Lags(), Book.Rounding(), ClaimBook.Empty.ChangesTo(Book),
    ];

    public static TheoryData<int> Positions => [.. Enumerable.Range(0, Results.Length)];

    [Fact]
    public void Every_statistic_is_among_those_shown() => Assert.Empty(typeof(Statistic).Assembly.GetExportedTypes()
        .Where(type => type.IsSubclassOf(typeof(Statistic))).Except(Results.Select(result => result.GetType())));

    [Theory]
    [MemberData(nameof(Positions))]
    public void A_notebook_finds_a_table_and_a_line(int position)
    {
        var result = Results[position];
        var attribute = result.GetType().GetCustomAttributes(true).Single(found => found.GetType().Name == "TypeFormatterSourceAttribute");
        var source = Activator.CreateInstance((Type)Read(attribute, "FormatterSourceType"))!;
        Assert.NotEmpty((string[])Read(attribute, "PreferredMimeTypes"));
        var shown = new Dictionary<string, string>();
        foreach (var formatter in (IEnumerable)source.GetType().GetMethod("CreateTypeFormatters", [])!.Invoke(source, [])!)
        {
            using var writer = new StringWriter();
            Assert.Equal(true, formatter.GetType().GetMethod("Format")!.Invoke(formatter, [result, writer]));
            shown.Add((string)Read(formatter, "MimeType"), writer.ToString());
        }

        Assert.Equal("table", XElement.Parse(shown["text/html"]).Name);
        Assert.Equal(result.ToString(), shown["text/plain"]);
        Assert.Equal(shown["text/html"], result.GetType().GetMethod("ToHtml", [])!.Invoke(result, []));
        Assert.DoesNotContain('\n', shown["text/plain"]);
        Assert.NotEmpty(shown["text/plain"]);
    }

    [Theory]
    [InlineData("uk-UA")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void Results_are_written_alike_in_every_culture(string culture)
    {
        var ambient = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var expected = Results.Select(result => result + Html(result)).ToArray();
            CultureInfo.CurrentCulture = Cultures.Named(culture);
            Assert.Equal(expected, Results.Select(result => result + Html(result)));
        }
        finally
        {
            CultureInfo.CurrentCulture = ambient;
        }
    }

    [Fact]
    public Task Lines_read_as_they_should() => Verify(string.Join('\n', Results.Select(result => $"{result.GetType().Name}: {result}")) + "\n", extension: "txt").UseDirectory("Snapshots");

    [Fact]
    public Task A_table_reads_as_it_should() => Verify(History.Sizes(Party.Ukraine).ToHtml(), extension: "txt").UseDirectory("Snapshots");

    [Fact]
    public void Long_tables_are_cut_off_and_say_so()
    {
        var history = new ExchangeHistory(Enumerable.Range(0, 60).Select(i => Exchange.Between(Party.Ukraine, Party.Russia).WithId($"{i:00}").Phase(new DateOnly(2025, 1, 1).AddDays(i), 1).Build()));
        Assert.Contains("… 10 more", history.CumulativeReturns(Party.Ukraine).ToHtml());
    }

    [Fact]
    public void Ends_of_ranges_are_rounded_outwards()
    {
        Assert.Equal("0.3333–0.6667 (0.5 as said)", new ValueRange(1 / 3.0, 2 / 3.0).ToString());
        Assert.Equal("12,345 or more (12,345 as said)", new ValueRange(12_345, double.PositiveInfinity).ToString());
        Assert.Equal("-1 to 2 (0.5 as said)", new ValueRange(-1, 2).ToString());
        Assert.Equal("unknown", default(ValueRange).ToString());
        Assert.Equal("unknown", default(ConfidenceInterval).ToString());
    }

    [Fact]
    public void Ranges_are_told_in_Ukrainian_too()
    {
        Assert.Equal("0,3333–0,6667 (0,5 як названо)", new ValueRange(1 / 3.0, 2 / 3.0).Say(Language.Ukrainian));
        Assert.Equal("щонайменше 12\u00A0345 (12\u00A0345 як названо)", new ValueRange(12_345, double.PositiveInfinity).Say(Language.Ukrainian));
        Assert.Equal("від -1 до 2 (0,5 як названо)", new ValueRange(-1, 2).Say(Language.Ukrainian));
        Assert.Equal("невідомо", default(ValueRange).Say(Language.Ukrainian));
    }

    [Fact]
    public void Every_statistic_names_its_method_and_what_empty_input_gives()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(typeof(Statistic).Assembly.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => member.Value);
        foreach (var type in typeof(Statistic).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Statistic))))
        {
            var text = documentation[$"T:{type.FullName}"];
            Assert.True(text.Contains("Method", StringComparison.Ordinal) && text.Contains("Empty input", StringComparison.Ordinal), $"{type.Name} does not say its method or what empty input gives");
        }
    }

    private static string? Html(object result) => (string?)result.GetType().GetMethod("ToHtml", [])!.Invoke(result, []);

    private static object Read(object target, string property) => target.GetType().GetProperty(property, BindingFlags.Public | BindingFlags.Instance)!.GetValue(target)!;
}
