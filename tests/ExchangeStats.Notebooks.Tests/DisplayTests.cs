using System.Data;
using System.Net;
using System.Reflection;
using System.Xml.Linq;
using ExchangeStats.Charts;
using ExchangeStats.Consistency;
using ExchangeStats.Consistency.Records;
using ExchangeStats.Data;
using ExchangeStats.Reports;
using ExchangeStats.Statistics;
using Microsoft.DotNet.Interactive.Formatting;

namespace ExchangeStats.Notebooks.Tests;

public class DisplayTests
{
    private const string Hostile = "</td><script>alert(1)</script> & \"'";

    private static readonly Party Side = Party.Of("XX", new Label(Hostile));

    private static readonly Category Kind = new("kind", "kinds", label: new Label(Hostile), definition: Hostile);

    private static readonly Attestation Read = new("1", publisher: Hostile, url: Hostile, note: Hostile);

    private static readonly Claim Said = new(Hostile, Scope.Of(Hostile, Side, Kind), 390, [Read]);

    private static readonly Exchange Swap = Exchange.Between(Side, Party.Russia).Titled(Hostile).Agreed(1_000, at: Hostile).Phase(new(2025, 5, 23), each: 390).Build();

    private static readonly ExchangeHistory History = new(Swap);

    private static readonly ConsistencyReport Check = ClaimBook.Of([Said, new Claim("Outlet", Said.Scope, 309, [new Attestation("2")])]).Check();

    private static readonly RecordTable Records = RecordTable.Of((Hostile.Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal), [390]), ("all", [391]));

    private static readonly RecordCheck Checked = Records.Check([SumRule.Parse($"all = {Records.Columns[0]}")]);

    private static readonly Chart Picture = CumulativeChart.Create(Swap);

    private static readonly Report Whole = new Report(Hostile, new Heading(Hostile, anchor: "top"), new Paragraph(new(Hostile, new Inline(Hostile, "javascript:alert(1)"), new Inline("back", "#top"), new Inline("away", "https://www.example.org/"))),
        new BulletList(Hostile), new KeyFigures(new KeyFigure(Hostile, Hostile)), ClaimTable.Create(Check, Check.Book.Claims),
        new Figure("picture", Hostile, $"<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"picture\">{Hostile}</svg>", [1], Hostile));

    // Results that say more than a line holds.
    private static readonly object[] Tables =
    [
        Swap, Swap.Phases[0], Swap.Agreement!, Swap.CumulativeReturns(Side), History, History.Totals(TotalsBy.Exchange), History.Totals(TotalsBy.Exchange)[0],
        Check, Check.Book, Said, Said.Scope, Read, Kind, new Revision(Said, Said),
        Check.Conflicts, Check.Conflicts[0], Check.Conflicts[0].Assertions[0], Check.Conflicts[0].Certificate, Check.DoubtSets, Check.DoubtSets[0], Check.Findings, Check.Findings[0],
        Check.Book.Of(Hostile), Check.Book.By(Hostile), Check.Book.Revisions, Check.RangeOf(Said.Scope), new FindingCode(Hostile, Severity.Note, Hostile, Hostile),
        new ClaimantScore(Hostile, 3, 4, 2, 0.1, null), Records, Checked, Checked.Rules[0], Picture,
    ];

    // Results that a line holds.
    private static readonly object[] Lines =
    [
        390 + Count.AtLeast(307), new CountRange(1, null), Side, Side.Name, new PhaseRun(1, 2), Swap.Phases[0].Counts[0], Swap.CumulativeReturns(Side)[0], Swap.Progress(Side),
        new Hypothesis(HypothesisKind.Digit, Hostile), Check.Conflicts[0].Certificate.Left[0], new CheckProgress(3, 12), new FileProblem(Hostile, 1, 2, Hostile), new FilePlace(Hostile, 1, 2),
        new RateSegment(0, 7, null, 33, 4.7, EventRate.Of(33, 7).Interval), EventRate.Of(33, 7).Interval, new Counted(3, 1, 0), new ValueRange(1, 2), new LorenzPoint(0.5, 0.2),
        Checked.Rules[0].Rule, Checked.Rules[0].Failures.First(),
    ];

    // What people give to the library, and what they ask for places in files.
    private static readonly Type[] Given =
    [
        typeof(ConsistencyOptions), typeof(WordingRules), typeof(ChartOptions), typeof(ExchangeBuilder), typeof(Inline), typeof(Passage), typeof(KeyFigure), typeof(ReportFile), typeof(BookPlaces),
    ];

    public static TheoryData<int> OfTables => [.. Enumerable.Range(0, Tables.Length)];

    public static TheoryData<int> OfLines => [.. Enumerable.Range(0, Lines.Length)];

    // Statistics have one base, which shows them all; tests of their room look at each.
    [Fact]
    public void Every_result_of_the_library_is_shown() => Assert.Empty(
        new[] { typeof(Count).Assembly, typeof(Chart).Assembly }.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => !type.IsAbstract && !type.IsEnum && !type.IsSubclassOf(typeof(Exception)) && !type.IsSubclassOf(typeof(ReportBlock)) && !type.IsSubclassOf(typeof(Statistic)))
            .Except(Tables.Concat(Lines).Append(Whole).Select(result => result.GetType()).Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type))
            .Except(Given));

    [Theory]
    [MemberData(nameof(OfTables))]
    public void A_result_is_shown_as_a_table_or_picture_and_no_text_becomes_part_of_the_page(int position)
    {
        var result = Tables[position];
        var shown = NotebookRun.Show(result);
        Assert.Equal([result is Chart ? "image/svg+xml" : "text/html", "text/plain"], shown.Select(form => form.MimeType));
        Assert.Equal(result.ToString(), shown[1].Text);
        Assert.DoesNotContain('\n', shown[1].Text);
        Assert.Equal(result is Chart ? "svg" : "table", XElement.Parse(shown[0].Text).Name.LocalName);
        var html = (string)result.GetType().GetMethod("ToHtml", BindingFlags.Public | BindingFlags.Instance, [])!.Invoke(result, [])!;
        Assert.DoesNotContain(XElement.Parse(html).DescendantsAndSelf(), element => element.Name.LocalName == "script");
    }

    [Theory]
    [MemberData(nameof(OfTables))]
    public void A_result_is_dumped_as_what_its_table_shows(int position)
    {
        if (Tables[position] is not Chart) DumpsItsTable(Tables[position]);
    }

    [Fact]
    public void A_statistic_is_dumped_as_its_table() => DumpsItsTable(EventRate.Of(50, 23.3));

    [Fact]
    public void A_chart_is_dumped_as_its_words_and_data()
    {
        var dumped = Dumped(Picture);
        Assert.Equal([Picture.Title, Picture.AltText, Picture.ToCsv()], dumped.GetType().GetProperties().Select(property => property.GetValue(dumped)));
    }

    private static void DumpsItsTable(object result)
    {
        var dumped = Assert.IsType<DataTable>(Dumped(result));
        var html = XElement.Parse((string)result.GetType().GetMethod("ToHtml", [])!.Invoke(result, [])!);
        Assert.Equal(html.Element("caption")!.Value, dumped.TableName);
        if (html.Element("thead") is { } head) Assert.Equal(head.Descendants("th").Select(cell => cell.Value), dumped.Columns.Cast<DataColumn>().Select(column => column.ColumnName.TrimEnd()));
        Assert.Equal(html.Element("tbody")!.Elements().Select(row => row.Elements().Select(cell => cell.Value)), dumped.Rows.Cast<DataRow>().Select(row => row.ItemArray.Cast<string>()));
    }

    // As LINQPad finds it.
    private static object Dumped(object result) => result.GetType().GetMethod("ToDump", BindingFlags.NonPublic | BindingFlags.Instance, [])!.Invoke(result, [])!;

    [Theory]
    [MemberData(nameof(OfLines))]
    public void A_result_of_one_line_is_shown_as_its_line(int position)
    {
        var result = Lines[position];
        Assert.Equal(("text/plain", result.ToString()), Assert.Single(NotebookRun.Show(result)));
        Assert.DoesNotContain('\n', result.ToString()!);
        Assert.Equal(result.GetType(), result.GetType().GetMethod(nameof(ToString), [])!.DeclaringType);
        Assert.Equal(WebUtility.HtmlEncode(result.ToString()), result.ToDisplayString("text/html"));
    }

    [Fact]
    public void A_report_is_shown_without_script_or_names_that_could_meet_those_of_the_page()
    {
        var shown = NotebookRun.Show(Whole);
        Assert.Equal([("text/plain", Whole.ToText())], shown.Skip(1));
        Assert.Equal("text/html", shown[0].MimeType);
        var html = XElement.Parse(shown[0].Text);
        Assert.DoesNotContain(html.DescendantsAndSelf(), element => element.Name.LocalName is "script" or "svg" or "style" || element.Attribute("id") is not null);
        Assert.Equal("https://www.example.org/", Assert.Single(html.Descendants("a")).Attribute("href")!.Value);
        Assert.Equal(Hostile, html.Element("h2")!.Value);
        Assert.Equal(2, html.Descendants("tbody").Single().Elements().Count());
    }

    [Fact]
    public void A_long_list_names_the_first_results_and_says_how_many_there_are()
    {
        var conflicts = ClaimBook.RussiaUkraine.Check().Conflicts;
        Assert.Equal(conflicts.Length - 50, int.Parse(XElement.Parse(conflicts.ToHtml()).Descendants("td").Last().Value.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture));
        Assert.EndsWith($"; … {conflicts.Length - 10} more", conflicts.ToString(), StringComparison.Ordinal);
        Assert.Equal("1 conflict: " + conflicts[0], conflicts.Take(1).ToString());
        Assert.Equal("0 conflicts", conflicts.Where(_ => false).ToString());
        Assert.Equal(conflicts.Take(2), conflicts.Where(conflict => conflict == conflicts[0] || conflict == conflicts[1]));
    }
}
