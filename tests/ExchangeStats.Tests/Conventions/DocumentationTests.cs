using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ExchangeStats.Tests.Conventions;

public partial class DocumentationTests
{
    private const int ShortestSummary = 12;

    public static TheoryData<string> Assemblies => ShippedAssemblies.Rows;

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_summary_says_something(string assembly) => Broken.None(
        from summary in Summaries(assembly)
        where summary.Text.Length < ShortestSummary
        select $"{summary.Member} says only \"{summary.Text}\"");

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_summary_repeats_the_name(string assembly) => Broken.None(
        from summary in Summaries(assembly)
        where Letters(Articles().Replace(summary.Text, "")) == Letters(Articles().Replace(NameOf(summary.Member), ""))
        select $"{summary.Member} says only its name");

    private static IEnumerable<(string Member, string Text)> Summaries(string assembly) =>
        from member in XDocument.Load(Path.ChangeExtension(ShippedAssemblies.PathOf(assembly), ".xml")).Descendants("member")
        let summary = member.Element("summary")
        where summary is not null
        select (member.Attribute("name")!.Value, TextOf(summary));

    private static string TextOf(XElement summary) => Spaces().Replace(string.Concat(summary.DescendantNodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { IsEmpty: true } reference => NameOf((reference.Attribute("cref") ?? reference.Attribute("name") ?? reference.Attribute("langword"))?.Value ?? ""),
        _ => "",
    })), " ").Trim();

    private static string NameOf(string member) => member.Split('(')[0].Split('.')[^1];

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToUpperInvariant();

    [GeneratedRegex(@"\b([Tt]he|[Aa]n?|[Ii]ts|[Gg]ets|[Ww]hether)\b")]
    private static partial Regex Articles();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
