using ExchangeStats.Consistency;
using ExchangeStats.Wording;

namespace ExchangeStats.Reports;

/// <summary>
/// The ready-made report on one exchange: its phases and totals, what was agreed and what remains, who says what, where sources
/// contradict each other and what may explain it, and every source.
/// </summary>
public static class ExchangeReport
{
    private const int MostExplained = 12;

    /// <summary>Composes the report in English.</summary>
    /// <param name="check">The checked book.</param>
    /// <param name="exchange">The id of the exchange in the book.</param>
    /// <param name="figures">Charts to show below the key figures, in order; none is fine.</param>
    /// <exception cref="ArgumentException">The book has no such exchange.</exception>
    public static Report Create(ConsistencyReport check, string exchange, params IEnumerable<Figure> figures) => Create(check, exchange, Language.English, figures);

    /// <summary>Composes the report.</summary>
    /// <param name="check">The checked book.</param>
    /// <param name="exchange">The id of the exchange in the book.</param>
    /// <param name="language">The language of all that is not data.</param>
    /// <param name="figures">Charts to show below the key figures, in order; none is fine.</param>
    /// <exception cref="ArgumentException">The book has no such exchange.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static Report Create(ConsistencyReport check, string exchange, Language language, params IEnumerable<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(exchange);
        var registered = check.Book.FindExchange(exchange) ?? throw new ArgumentException($"The book has no exchange \"{exchange}\".", nameof(exchange));
        var text = new ReportText(language);
        var measure = registered.Kind == ExchangeKind.Remains ? Measure.Remains : Measure.Returned;
        var reconciled = check.HistoryOf(measure).FirstOrDefault(known => known.Id == exchange) ?? registered;
        var claims = check.Book.Of(exchange).ToArray();
        var findings = check.Findings.Where(finding => finding.Exchange == exchange || finding.Claims.Any(claim => claim.Scope.Exchange == exchange)).ToArray();
        var agreed = new HistoryTables(check, text).Progress(reconciled);
        return new Report(Title(reconciled, text),
        [
            new KeyFigures(KeyNumbers(check, reconciled, measure, claims, findings, text)),
            new Heading(text.Either("In short", "Стисло")),
            new BulletList(InShort(reconciled, claims, findings, text)),
            .. figures,
            .. reconciled.Phases.IsEmpty ? [] : Phases(check, reconciled, measure, text),
            .. agreed.Rows.IsEmpty ? [] : (IEnumerable<ReportBlock>)[new Heading(text.Either("Agreed and returned", "Погоджено й повернуто")), agreed],
            new Heading(text.Either("Who says what", "Хто що каже"), anchor: Anchors.OfExchange(exchange)),
            claims.Length == 0 ? new Paragraph(text.Either("Nobody said anything.", "Ніхто нічого не повідомляв.")) : SourceSections.Table(check, claims, text, "claims"),
            .. FindingSections.Of(findings, text),
            .. Explanations(check, exchange, text),
            .. Elsewhere(check, exchange, findings, text),
            .. MethodSection.Of(check, text),
        ]) { Language = language };
    }

    private static string Title(Exchange exchange, ReportText text) => (exchange.FirstDate, exchange.LastDate) switch
    {
        ({ } first, { } last) when !exchange.Title.Contains(LanguageWords.Of(Language.English).DayAndYear(first), StringComparison.Ordinal) => $"{exchange.Title}, {text.Words.Period(first, last)}",
        _ => exchange.Title,
    };

    private static IEnumerable<KeyFigure> KeyNumbers(ConsistencyReport check, Exchange exchange, Measure measure, Claim[] claims, Finding[] findings, ReportText text)
    {
        foreach (var party in exchange.Kind == ExchangeKind.Plan ? [] : exchange.Parties)
        {
            var isContested = check.RangeOf(Scope.Of(exchange.Id, party, measure: measure)).Status == FigureStatus.Conflicting;
            yield return new(text.Linked(exchange.Total(party), Anchors.OfExchange(exchange.Id), isContested), measure == Measure.Remains
                ? text.Either($"remains handed over to {text.Party(party)}", $"тіл передано {text.Words.To(party)}")
                : text.Either($"people returned to {text.Party(party)}", $"осіб повернуто {text.Words.To(party)}"));
        }

        yield return new(new Passage(new Inline(text.Number(claims.Length), "#" + Anchors.OfExchange(exchange.Id))), text.Words.Noun(claims.Length, ("claim", "claims"), ("твердження", "твердження", "тверджень")));
        var contradictions = findings.Count(finding => finding.Severity == Severity.Contradiction);
        yield return new(new Passage(new Inline(text.Number(contradictions), "#contradictions")), text.Words.Noun(contradictions, ("contradiction", "contradictions"), ("суперечність", "суперечності", "суперечностей")));
    }

    private static IEnumerable<Passage> InShort(Exchange exchange, Claim[] claims, Finding[] findings, ReportText text)
    {
        yield return exchange.Phases.Length > 1
            ? $"{text.Either("Kind", "Вид")}: {text.Kind(exchange.Kind)}, {text.Words.Counted(exchange.Phases.Length, ("phase", "phases"), ("фаза", "фази", "фаз"))}."
            : $"{text.Either("Kind", "Вид")}: {text.Kind(exchange.Kind)}.";
        if (exchange.Agreement is { } agreement && (agreement.On is not null || agreement.At is not null))
            yield return $"{text.Either("Agreed", "Погоджено")}: {string.Join(", ", new[] { agreement.On is { } day ? text.Words.DayAndYear(day) : null, agreement.At }.OfType<string>())}.";
        if (!exchange.Mediators.IsEmpty) yield return $"{text.Either("Mediators", "Посередники")}: {string.Join(", ", exchange.Mediators)}.";
        yield return text.WhoSays(claims);
        yield return FindingSections.Numbers(findings, text);
    }

    private static IEnumerable<ReportBlock> Phases(ConsistencyReport check, Exchange exchange, Measure measure, ReportText text)
    {
        yield return new Heading(text.Either("Phases", "Фази"), anchor: "phases");
        yield return new ReportTable("phases",
            [
                text.Either("Phase", "Фаза"), text.Either("Day", "День"), .. exchange.Parties.Select(text.ToParty),
                .. exchange.Parties.Select(party => text.Either($"Total to {text.Party(party)}", $"Разом {text.Words.To(party)}")),
            ],
            exchange.Phases.Select((phase, index) => (IEnumerable<Passage>)
            [
                text.Number(phase.Number),
                ReportText.Day(phase.Date),
                .. exchange.Parties.Select(party => Linked(phase.Returned(party), Scope.Of(exchange.Id, party, phases: phase.Number, measure: measure))),
                .. exchange.Parties.Select(party => Linked(exchange.TotalThrough(index + 1, party), index == exchange.Phases.Length - 1
                    ? Scope.Of(exchange.Id, party, measure: measure)
                    : Scope.Of(exchange.Id, party, phases: new PhaseRun(exchange.Phases[0].Number, phase.Number), measure: measure))),
            ]),
            [0, .. Enumerable.Range(2, 2 * exchange.Parties.Length)]);

        Passage Linked(Count count, Scope scope)
        {
            var range = check.RangeOf(scope);
            var claim = range.Because.FirstOrDefault(claim => claim.Scope == scope && claim.Count == count) ?? range.Because.FirstOrDefault(claim => claim.Scope.Exchange == exchange.Id);
            return text.Linked(count, claim is null ? Anchors.OfExchange(exchange.Id) : Anchors.OfClaim(claim.Id), range.Status == FigureStatus.Conflicting);
        }
    }

    private static IEnumerable<ReportBlock> Explanations(ConsistencyReport check, string exchange, ReportText text)
    {
        var explained = check.Conflicts.Where(conflict => !conflict.Hypotheses.IsEmpty && conflict.Claims.All(claim => claim.Scope.Exchange == exchange)).ToArray();
        if (explained.Length == 0) yield break;
        yield return new Heading(text.Either("What may explain it", "Що може це пояснити"), anchor: "explanations");
        yield return new Paragraph(text.Either("Innocent explanations that suggest themselves; none of them is proven.", "Невинні пояснення, що напрошуються; жодне з них не доведене."));
        yield return new BulletList(explained.Take(MostExplained).Select(conflict => (Passage)$"{conflict.Certificate.Say(text.Language)}: {string.Join("; ", conflict.Hypotheses.Select(hypothesis => hypothesis.Say(text.Language)))}."));
        if (explained.Length > MostExplained)
            yield return new Paragraph($"{text.Either("And", "І ще")} {text.Number(explained.Length - MostExplained)}{text.Either(" more", "")}.");
    }

    // Claims about other events and periods that the findings lead to.
    private static IEnumerable<ReportBlock> Elsewhere(ConsistencyReport check, string exchange, Finding[] findings, ReportText text)
    {
        var others = findings.SelectMany(finding => finding.Claims).Where(claim => claim.Scope.Exchange != exchange).Distinct().OrderBy(claim => claim.Id, StringComparer.Ordinal).ToArray();
        if (others.Length == 0) yield break;
        yield return new Heading(text.Either("Claims about other events and periods that are mentioned", "Згадані твердження про інші події та періоди"), anchor: "others");
        yield return SourceSections.Table(check, others, text);
    }
}
