using ExchangeStats.Consistency;
using ExchangeStats.Statistics;

namespace ExchangeStats.Reports;

/// <summary>
/// The ready-made report on all exchanges of a book: totals, cumulative returns, statistics, what cannot all be true, and every source.
/// </summary>
public static class HistoryReport
{
    /// <summary>Composes the report in English.</summary>
    /// <param name="check">The checked book.</param>
    /// <param name="figures">Charts to show below the key figures, in order; none is fine.</param>
    public static Report Create(ConsistencyReport check, params IEnumerable<Figure> figures) => Create(check, Language.English, figures);

    /// <summary>Composes the report.</summary>
    /// <param name="check">The checked book.</param>
    /// <param name="language">The language of all that is not data.</param>
    /// <param name="figures">Charts to show below the key figures, in order; none is fine.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static Report Create(ConsistencyReport check, Language language, params IEnumerable<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(check);
        var text = new ReportText(language);
        var tables = new HistoryTables(check, text);
        var history = check.History;
        return new Report(Title(history, text),
        [
            new KeyFigures(KeyNumbers(check, tables, text)),
            new Heading(text.Either("In short", "Стисло")),
            new BulletList(InShort(check, tables, text)),
            .. figures,
            new Heading(text.Either("How to read the numbers", "Як читати числа")),
            new Paragraph(text.Either(
                "Every number is worded as firmly as its sources allow. A sum with an “at least” in it is itself an “at least”, and a number that nobody gave is unknown, never zero. "
                + "Where sources contradict each other, the number is what remains when the fewest statements are doubted; it is marked “contested”, and the contradiction is listed below.",
                "Кожне число сформульовано настільки твердо, наскільки дозволяють джерела. Сума, у якій є «щонайменше», сама є «щонайменше», а число, якого ніхто не назвав, — невідоме, а не нуль. "
                + "Де джерела суперечать одне одному, подано те, що лишається, якщо взяти під сумнів найменше тверджень; таке число позначено «оскаржується», а суперечність наведено нижче.")),
            new Heading(text.Either("Returned by year", "Повернуто за роками")),
            tables.Totals("totals-by-year", TotalsBy.Year),
            new Heading(text.Either("Returned by month", "Повернуто за місяцями")),
            tables.Totals("totals-by-month", TotalsBy.Month),
            new Heading(text.Either("Returned by kind of event", "Повернуто за видами подій")),
            tables.Totals("totals-by-kind", TotalsBy.Kind),
            .. Agreed(history, tables, text),
            new Heading(text.Either("Exchanges", "Обміни"), anchor: "exchanges"),
            tables.Exchanges(),
            .. StatisticSections.Of(check, tables.KnownParties, text),
            .. FindingSections.Of(check.Findings, text),
            .. BehindSums(tables, text),
            new Heading(text.Either("Sources", "Джерела"), anchor: "sources"),
            new Paragraph(text.Either(
                "Everything that was said, by event. Many publications that repeat one statement are one claim.",
                "Усе, що було сказано, за подіями. Багато публікацій, які повторюють одне повідомлення, — це одне твердження.")),
            .. SourceSections.Of(check, text),
            .. MethodSection.Of(check, text),
        ]) { Language = language };
    }

    private static string Title(ExchangeHistory history, ReportText text)
    {
        var days = history.SelectMany(exchange => exchange.Phases).Select(phase => phase.Date).ToArray();
        var title = text.Either("Prisoner exchanges", "Обміни полоненими");
        return days.Length == 0 ? title : $"{title}, {text.Words.DayAndYear(days.Min())} {text.Either("to", "–")} {text.Words.DayAndYear(days.Max())}";
    }

    private static IEnumerable<KeyFigure> KeyNumbers(ConsistencyReport check, HistoryTables tables, ReportText text)
    {
        foreach (var party in tables.KnownParties)
            yield return new(text.Linked(check.History.Total(party), "exchanges"), text.Either($"people returned to {text.Party(party)}", $"осіб повернуто {text.Words.To(party)}"));
        yield return new(new Passage(new Inline(text.Number(check.Book.Exchanges.Length), "#sources")), text.Words.Noun(check.Book.Exchanges.Length, ("event", "events"), ("подія", "події", "подій")));
        yield return new(
            new Passage(new Inline(text.Number(check.Findings.Count(finding => finding.Severity == Severity.Contradiction)), "#contradictions")),
            text.Either("contradictions between sources", "суперечностей між джерелами"));
    }

    private static IEnumerable<Passage> InShort(ConsistencyReport check, HistoryTables tables, ReportText text)
    {
        var (book, history) = (check.Book, check.History);
        var kinds = book.Exchanges.GroupBy(exchange => exchange.Kind).OrderBy(group => group.Key).Select(group => text.Kinds(group.Count(), group.Key));
        yield return $"{text.Words.Counted(book.Exchanges.Length, ("event", "events"), ("подія", "події", "подій"))}: {string.Join(", ", kinds)}.";
        yield return text.WhoSays(book.Claims);
        foreach (var party in history.Parties.Except(tables.KnownParties))
        {
            yield return text.Either(
                $"Of people returned to {text.Party(party)}, which took part too, no source gives a number.",
                $"Скількох осіб повернуто стороні «{text.Party(party)}», яка теж брала участь, не каже жодне джерело.");
        }

        yield return FindingSections.Numbers(check.Findings, text);
    }

    private static IEnumerable<ReportBlock> BehindSums(HistoryTables tables, ReportText text)
    {
        var behind = tables.BehindSums(TotalsBy.Year, TotalsBy.Month, TotalsBy.Kind);
        return behind.Items.IsEmpty ? [] : [new Heading(text.Either("What the sums rest on", "На чому ґрунтуються суми")), behind];
    }

    private static IEnumerable<ReportBlock> Agreed(ExchangeHistory history, HistoryTables tables, ReportText text)
    {
        var table = tables.Progress(history);
        if (table.Rows.IsEmpty) return [];
        return
        [
            new Heading(text.Either("Agreed and returned", "Погоджено й повернуто")),
            new Paragraph(text.Either("Agreed figures are targets: they never contradict an outcome.", "Погоджені числа — це цілі: результатові вони ніколи не суперечать.")),
            table,
        ];
    }
}
