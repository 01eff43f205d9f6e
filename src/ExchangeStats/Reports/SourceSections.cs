using ExchangeStats.Consistency;

namespace ExchangeStats.Reports;

/// <summary>Who said what and where it was read: a section for every event, and one for claims over periods.</summary>
internal static class SourceSections
{
    public static IEnumerable<ReportBlock> Of(ConsistencyReport check, ReportText text)
    {
        var book = check.Book;
        foreach (var exchange in book.Exchanges.OrderBy(exchange => exchange.FirstDate ?? DateOnly.MaxValue).ThenBy(exchange => exchange.Id, StringComparer.Ordinal))
        {
            var claims = book.Of(exchange).ToArray();
            yield return new Heading(exchange.Title, 3, Anchors.OfExchange(exchange.Id));
            yield return claims.Length == 0 ? new Paragraph(text.Either("Nobody said anything.", "Ніхто нічого не повідомляв.")) : Table(check, claims, text);
        }

        var periods = book.Claims.Where(claim => claim.Scope.Exchange is null).OrderBy(claim => claim.Scope.Until).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToArray();
        if (periods.Length == 0) yield break;
        yield return new Heading(text.Either("Running totals, people held, and other claims over periods", "Підсумки, кількість утримуваних та інші твердження про періоди"), 3, "periods");
        yield return Table(check, periods, text);
    }

    public static ReportTable Table(ConsistencyReport check, IEnumerable<Claim> claims, ReportText text, string? name = null) => new(name,
        [
            text.Either("Claim", "Твердження"), text.Either("Who", "Хто"), text.Either("Says", "Каже"), text.Either("Of", "Про кого"), text.Either("Read in", "Де прочитано"),
            text.Either("Standing", "Довіра"),
        ],
        claims.Select(claim => (IEnumerable<Passage>)
        [
            new Passage(new Inline(claim.Id, null, Anchors.OfClaim(claim.Id))),
            claim.Claimant,
            text.Said(claim),
            text.What(claim.Scope),
            text.ReadIn(claim),
            text.Standing(check.StandingOf(claim)),
        ]),
        2);
}
