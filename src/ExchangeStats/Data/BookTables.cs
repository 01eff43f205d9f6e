using System.Globalization;

namespace ExchangeStats.Data;

/// <summary>The tables of a book as rows of text, in the order in which they are written.</summary>
internal static class BookTables
{
    public static IReadOnlyList<Table> All { get; } = [Table.Parties, Table.Categories, Table.Exchanges, Table.Phases, Table.Claims];

    public static IEnumerable<IReadOnlyList<string>> Rows(ClaimBook book, Table table)
    {
        IEnumerable<(string Key, string[] Cells)> rows = table.Name switch
        {
            "parties" => book.Parties.Select(party => (party.Code, Row(party.Code, party.Name.English, party.Name.Ukrainian))),
            "categories" => book.Categories.Select(category => (category.Code, Categories(category))),
            "exchanges" => InOrder(book).Select(exchange => (exchange.Id, Exchanges(exchange))),
            "phases" => InOrder(book).SelectMany(exchange => exchange.Phases.Select(phase =>
                (FormattableString.Invariant($"{exchange.Id}\n{phase.Number}"), Row(exchange.Id, Text(phase.Number), Text(phase.Date))))),
            _ => Claims(book),
        };
        foreach (var (key, cells) in rows)
        {
            var extra = book.ExtraColumns.Columns(table.Name);
            yield return extra.IsEmpty ? cells : [.. cells, .. book.ExtraColumns.Cells(table.Name, key) is { IsEmpty: false } kept ? kept : extra.Select(_ => "")];
        }
    }

    // Attestations come by id over the whole table, and those of one claim need not follow each other.
    private static IEnumerable<(string Key, string[] Cells)> Claims(ClaimBook book) => book.Claims
        .SelectMany(claim => claim.Attestations.Select(attestation => (claim, attestation)))
        .OrderBy(row => row.attestation.Id, StringComparer.Ordinal)
        .Select(row => (row.attestation.Id, Claim(row.claim, row.attestation)));

    private static string[] Claim(Claim claim, Attestation attestation)
    {
        var scope = claim.Scope;
        var (qualifier, number, upper) = claim.Status == ClaimStatus.Withheld ? ("", "", "") : claim.IsParity ? (FileWords.SameNumber, "", "") : CountCells.Write(claim.Count);
        return Row(
            attestation.Id, FileWords.Measures.Of(scope.Measure), scope.Exchange, scope.Phases?.ToString(), Text(scope.Since),
            Text(scope.Until ?? attestation.Day), FileWords.DateBases.Of(attestation.DateBasis), scope.Via, scope.Party.Code, scope.Category.Code,
            qualifier, number, upper, FileWords.Statuses.Of(claim.Status), claim.Claimant,
            attestation.Publisher, Text(attestation.Published), attestation.Url, attestation.Note);
    }

    private static string[] Exchanges(Exchange exchange) => Row(
        exchange.Id, FileWords.Kinds.Of(exchange.Kind), exchange.Title, Text(exchange.FirstDate), Text(exchange.LastDate), exchange.Ordinal,
        Text(exchange.Agreement?.On), exchange.Agreement?.At, string.Join('|', exchange.Mediators), string.Join('|', exchange.Parties.Select(party => party.Code)), exchange.Note);

    private static string[] Categories(Category category) => Row(
        category.Code, category.Dimension, YesNo(category.IsExhaustive), category.Within, YesNo(category.IsInAll),
        category.Label.English, category.Label.Ukrainian, category.Definition);

    private static IEnumerable<Exchange> InOrder(ClaimBook book) =>
        book.Exchanges.OrderBy(exchange => exchange.FirstDate ?? DateOnly.MaxValue).ThenBy(exchange => exchange.Id, StringComparer.Ordinal);

    private static string[] Row(params string?[] cells) => [.. cells.Select(cell => cell ?? "")];

    private static string YesNo(bool value) => value ? "yes" : "no";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
