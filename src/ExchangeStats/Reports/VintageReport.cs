using System.Collections.Immutable;
using ExchangeStats.Consistency;
using ExchangeStats.Statistics;

namespace ExchangeStats.Reports;

/// <summary>
/// The ready-made report on what was known on a day, and on what a book has learned since: totals then and now, and the claims
/// that were added, revised and withdrawn.
/// </summary>
public static class VintageReport
{
    /// <summary>Composes the report in English.</summary>
    /// <param name="check">The checked book, with all that is known now.</param>
    /// <param name="day">The day; what was published on it was known.</param>
    /// <param name="figures">Charts to show below the key figures, in order; none is fine.</param>
    public static Report Create(ConsistencyReport check, DateOnly day, params IEnumerable<Figure> figures) => Create(check, day, Language.English, figures);

    /// <summary>Composes the report.</summary>
    /// <param name="check">The checked book, with all that is known now.</param>
    /// <param name="day">The day; what was published on it was known.</param>
    /// <param name="language">The language of all that is not data.</param>
    /// <param name="figures">Charts to show below the key figures, in order; none is fine.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static Report Create(ConsistencyReport check, DateOnly day, Language language, params IEnumerable<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(check);
        var text = new ReportText(language);
        var then = check.Book.AsOf(day).Check(check.Options);
        var changes = then.Book.ChangesTo(check.Book);
        var parties = new HistoryTables(check, text).KnownParties;
        return new Report(text.Either($"What was known on {text.Words.DayAndYear(day)}", $"Що було відомо на {text.Words.DayAndYear(day)}"),
        [
            new KeyFigures(parties.SelectMany(party => KeyNumbers(then, check, party, text))),
            .. figures,
            new Heading(text.Either("Then and now", "Тоді й тепер"), anchor: "then-and-now"),
            .. Totals(then, check, changes, parties, text),
            .. Claims(check, text.Either("Added since", "Додано відтоді"), "added", changes.Added, text),
            .. Revised(changes.Revised, text),
            .. Claims(then, text.Either("Withdrawn since", "Відкликано відтоді"), "withdrawn", changes.Withdrawn, text),
            .. MethodSection.Of(then, text),
        ]) { Language = language };
    }

    private static IEnumerable<KeyFigure> KeyNumbers(ConsistencyReport then, ConsistencyReport now, Party party, ReportText text)
    {
        yield return new(text.Linked(Known(then.History, party), "then-and-now"), text.Either($"people returned to {text.Party(party)}, as known then", $"осіб повернуто {text.Words.To(party)}, як було відомо тоді"));
        yield return new(text.Linked(now.History.Total(party), "then-and-now"), text.Either($"people returned to {text.Party(party)}, as known now", $"осіб повернуто {text.Words.To(party)}, як відомо тепер"));
    }

    // Before anything was known of an event, nobody knew that there was none.
    private static Count Known(ExchangeHistory history, Party party) => history.Any(exchange => exchange.Parties.Contains(party)) ? history.Total(party) : Count.Unknown;

    private static IEnumerable<ReportBlock> Totals(ConsistencyReport then, ConsistencyReport now, BookChanges changes, ImmutableArray<Party> parties, ReportText text)
    {
        var earlier = then.History.ToDictionary(exchange => exchange.Id);
        var changed = now.History.Where(exchange => parties.Any(party => Then(exchange, party) != exchange.Total(party))).ToArray();
        if (changed.Length == 0)
        {
            yield return new Paragraph(text.Either("No total has changed since.", "Відтоді не змінився жоден підсумок."));
            yield break;
        }

        yield return new Paragraph(text.Either("Only events whose totals have changed are listed.", "Наведено лише події, підсумки яких змінилися."));
        yield return new ReportTable("then-and-now",
            [
                text.Either("Day", "День"), text.Either("Event", "Подія"),
                .. parties.SelectMany(party => new[] { $"{text.ToParty(party)}, {text.Either("then", "тоді")}", $"{text.ToParty(party)}, {text.Either("now", "тепер")}" }),
            ],
            changed.Select(exchange => (IEnumerable<Passage>)
            [
                new Passage(new Inline(text.Days(exchange), null, Anchors.OfRow(exchange.Id))),
                exchange.Title,
                .. parties.SelectMany(party => exchange.Parties.Contains(party) ? [Known(exchange, party), text.Linked(exchange.Total(party), Source(changes.Added, exchange, party) ?? "added")] : (Passage[])["–", "–"]),
            ]),
            Enumerable.Range(2, 2 * parties.Length));

        var said = changed.SelectMany(exchange => then.Book.Of(exchange.Id)).Except(changes.Withdrawn).ToImmutableArray();
        if (!said.IsEmpty)
        {
            foreach (var block in Claims(then, text.Either("Said by then of these events", "Сказано на той день про ці події"), "said", said, text)) yield return block;
        }

        Passage Known(Exchange exchange, Party party) =>
            Source(then.Book.Of(exchange.Id), exchange, party) is { } source ? text.Linked(Then(exchange, party), source) : text.Count(Then(exchange, party));

        // What was learned of an event is why its total is another one now.
        static string? Source(IEnumerable<Claim> claims, Exchange exchange, Party party) =>
            claims.Where(claim => claim.Scope.Exchange == exchange.Id).OrderByDescending(claim => (claim.Scope.Party == party, claim.Status == ClaimStatus.Reported)).FirstOrDefault() is { } claim
                ? Anchors.OfClaim(claim.Id) : null;

        Count Then(Exchange exchange, Party party) => earlier.TryGetValue(exchange.Id, out var known) ? known.Total(party) : Count.Unknown;
    }

    private static IEnumerable<ReportBlock> Claims(ConsistencyReport check, string title, string anchor, ImmutableArray<Claim> claims, ReportText text)
    {
        yield return new Heading($"{title}: {text.Number(claims.Length)}", anchor: anchor);
        if (claims.IsEmpty)
        {
            yield return new Paragraph(text.Either("Nothing.", "Нічого."));
            yield break;
        }

        yield return SourceSections.Table(check, claims, text, anchor);
    }

    private static IEnumerable<ReportBlock> Revised(ImmutableArray<Revision> revisions, ReportText text)
    {
        yield return new Heading($"{text.Either("Revised since", "Переглянуто відтоді")}: {text.Number(revisions.Length)}", anchor: "revised");
        if (revisions.IsEmpty)
        {
            yield return new Paragraph(text.Either("Nothing.", "Нічого."));
            yield break;
        }

        yield return new ReportTable("revised",
            [text.Either("Who", "Хто"), text.Either("Of", "Про кого"), text.Either("Said then", "Казав тоді"), text.Either("Says now", "Каже тепер"), text.Either("Read in", "Де прочитано")],
            revisions.Select(revision => (IEnumerable<Passage>)[revision.Later.Claimant, text.What(revision.Later.Scope), text.Said(revision.Earlier), text.Said(revision.Later), text.ReadIn(revision.Later)]),
            2, 3);
    }
}
