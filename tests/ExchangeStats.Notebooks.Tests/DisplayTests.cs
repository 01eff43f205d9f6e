using System.Reflection;
using System.Xml.Linq;
using ExchangeStats.Charts;
using ExchangeStats.Consistency;

namespace ExchangeStats.Notebooks.Tests;

public class DisplayTests
{
    private const string Hostile = "</td><script>alert(1)</script> & \"'";

    private static readonly Exchange Swap = Exchange.Between(Party.Ukraine, Party.Russia).Titled(Hostile).Agreed(1_000).Phase(new(2025, 5, 23), each: 390).Build();

    private static readonly ConsistencyReport Check = ClaimBook.Of([
        new Claim(Hostile, Scope.Of(Hostile, Party.Ukraine), 390, [new Attestation("1", publisher: Hostile)]),
        new Claim("Outlet", Scope.Of(Hostile, Party.Ukraine), 309, [new Attestation("2")])]).Check();

    private static readonly object[] Results =
    [
        Swap, new ExchangeHistory(Swap), Check, Check.Book, Check.Book.Claims[0], Check.Conflicts[0], Check.DoubtSets[0], Check.RangeOf(Scope.Of(Hostile, Party.Ukraine)),
        ClaimBook.RussiaUkraine.Check().Findings.First(finding => finding.Severity != Severity.Contradiction), CumulativeChart.Create(Swap),
    ];

    public static TheoryData<int> Positions => [.. Enumerable.Range(0, Results.Length)];

    [Fact]
    public void Every_noun_check_and_chart_that_has_a_table_or_picture_is_among_those_shown() => Assert.Empty(
        new[] { typeof(Count).Assembly, typeof(Chart).Assembly }.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.Namespace is "ExchangeStats" or "ExchangeStats.Consistency" or "ExchangeStats.Charts" && type.GetMethod("ToHtml", []) is not null)
            .Except(Results.Select(result => result.GetType())).Except([typeof(CumulativeReturns)]));

    [Theory]
    [MemberData(nameof(Positions))]
    public void A_notebook_shows_it_and_no_text_becomes_part_of_the_page(int position)
    {
        var result = Results[position];
        var shown = NotebookRun.Show(result);
        Assert.Equal([result is Chart ? "image/svg+xml" : "text/html", "text/plain"], shown.Select(form => form.MimeType));
        Assert.Equal(result.ToString(), shown[1].Text);
        Assert.DoesNotContain('\n', shown[1].Text);
        Assert.Equal(result is Chart ? "svg" : "table", XElement.Parse(shown[0].Text).Name.LocalName);
        var html = (string)result.GetType().GetMethod("ToHtml", BindingFlags.Public | BindingFlags.Instance, [])!.Invoke(result, [])!;
        Assert.DoesNotContain(XElement.Parse(html).DescendantsAndSelf(), element => element.Name.LocalName == "script");
    }

    [Fact]
    public void A_count_is_shown_as_its_line() => Assert.Equal(("text/plain", "at least 697"), Assert.Single(NotebookRun.Show(390 + Count.AtLeast(307))));
}
