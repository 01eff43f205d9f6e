using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ExchangeStats.Charts;
using ExchangeStats.Consistency;
using ExchangeStats.Reports;
using ExchangeStats.Tests.Consistency;

namespace ExchangeStats.Tests.Reports;

public partial class UkrainianReportTests
{
    private static readonly ConsistencyReport Check = EmbeddedReport.Value;

    [Fact]
    public void Only_names_from_the_data_are_not_Ukrainian_in_the_report_on_all_exchanges() =>
        Assert.Empty(NotUkrainian(HistoryReport.Create(Check, Language.Ukrainian, ReportFigures.Of(Check, Language.Ukrainian))));

    [Fact]
    public void Only_names_from_the_data_are_not_Ukrainian_in_what_was_known_on_a_day() =>
        Assert.Empty(NotUkrainian(VintageReport.Create(Check, new DateOnly(2025, 5, 24), Language.Ukrainian)));

    [Fact]
    public void Only_names_from_the_data_are_not_Ukrainian_in_the_report_on_an_exchange() => Assert.Empty(Check.Book.Exchanges.Where((_, index) => index % 9 == 5)
        .SelectMany(exchange => NotUkrainian(ExchangeReport.Create(Check, exchange.Id, Language.Ukrainian, ReportFigures.Of(Check, exchange.Id, Language.Ukrainian)))));

    [Fact]
    public void Options_and_columns_of_ones_own_are_told_in_Ukrainian()
    {
        var book = SmallBook.Open("""{"claims":[{ "id": "1", "exchange": "травень", "party": "UA", "count": 390, "claimant": "Штаб", "колір": "синій" }]}""");
        var report = ExchangeReport.Create(book.Check(new ConsistencyOptions(isBookComplete: true)), "травень", Language.Ukrainian).ToText();
        Assert.Contains("- Зважування: узяти під сумнів повідомлення коштує 1; перелік подій вважають повним.\n", report, StringComparison.Ordinal);
        Assert.Contains("стовпець «колір» невідомий; його зберігають і записують назад, але не використовують.", report.Replace("\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void An_English_sentence_would_be_found()
    {
        Assert.Equal(["returned", "to"], NotUkrainian(new Report("Exchange of 31 January 2024", new Paragraph("195 returned to (AP)")) { Language = Language.Ukrainian }));
        Assert.Contains("Contents", NotUkrainian(new Report("Звіт", new Heading("Один"), new Heading("Два"))));
    }

    // Titles and names are taken out as wholes, so that a word of theirs elsewhere is found.
    private static IEnumerable<string> NotUkrainian(Report report) =>
        Texts(report).SelectMany(text => LatinWord().Matches(OurSigns().Replace(Names.Replace(text, ""), ""))).Select(match => match.Value).Distinct();

    private static readonly Regex Names = new(
        $@"(?<![\p{{L}}\p{{N}}])(?:{string.Join('|', NamesIn(Check.Book).Distinct().OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).Select(Regex.Escape))})(?![\p{{L}}\p{{N}}])",
        RegexOptions.CultureInvariant);

    private static IEnumerable<string> NamesIn(ClaimBook book) =>
    [
        .. book.Claims.Select(claim => claim.Claimant),
        .. book.Claims.Select(claim => claim.Scope.Via).OfType<string>(),
        .. book.Claims.SelectMany(claim => claim.Attestations).Select(attestation => attestation.Publisher).OfType<string>(),
        .. book.Exchanges.SelectMany(exchange => exchange.Mediators.Append(exchange.Title)),
        .. book.Exchanges.Select(exchange => exchange.Agreement?.At).OfType<string>(),
    ];

    // What the page shows and reads aloud; the data of a chart keep the names of their columns.
    private static IEnumerable<string> Texts(Report report)
    {
        using var page = new HtmlParser().ParseDocument(report.ToHtml());
        foreach (var element in page.QuerySelectorAll("style, script, svg, pre")) element.Remove();
        string[] attributes = ["aria-label", "data-filter", "data-shown", "title", "alt"];
        return
        [
            .. page.DocumentElement.Descendants<IText>().Select(text => text.Text.Replace('\u00a0', ' ')),
            .. page.All.SelectMany(element => attributes.Select(element.GetAttribute)).OfType<string>(),
            .. report.Figures.Select(figure => figure.AltText),
        ];
    }

    // Codes of findings, the name and version of the library, the fingerprint of the data, and the n of the rules.
    [GeneratedRegex(@"\bES[0-9]{4}\b|\bExchangeStats\b|\bSHA-256\b|\b[0-9A-F]{64}\b|\bn\b", RegexOptions.CultureInvariant)]
    private static partial Regex OurSigns();

    [GeneratedRegex("[A-Za-zÀ-ɏ]+", RegexOptions.CultureInvariant)]
    private static partial Regex LatinWord();
}
