using System.Collections.Frozen;

namespace ExchangeStats.Data;

/// <summary>
/// Where the claims and exchanges of a book stand in its files. A book does not keep its places; they are looked up by reading
/// the files once more, for those that are asked for and no others. Immutable.
/// </summary>
public sealed class BookPlaces
{
    private readonly FrozenDictionary<string, FilePlace> attestations;
    private readonly FrozenDictionary<string, FilePlace> exchanges;

    private BookPlaces(FrozenDictionary<string, FilePlace> attestations, FrozenDictionary<string, FilePlace> exchanges) =>
        (this.attestations, this.exchanges) = (attestations, exchanges);

    /// <summary>Looks places up in a file or folder.</summary>
    /// <param name="path">What the book was read from.</param>
    /// <param name="attestations">The ids of the attestations, or of claims, to look for; one that is not there is passed over.</param>
    /// <param name="exchanges">The ids of the exchanges to look for; one that is not there is passed over.</param>
    /// <exception cref="ClaimFileException">The files cannot be read.</exception>
    public static BookPlaces Find(string path, IEnumerable<string> attestations, IEnumerable<string> exchanges)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return BookFiles.With(path, new ProblemList(), (open, _) => Find(open, attestations, exchanges));
    }

    /// <summary>Looks places up in a stream.</summary>
    /// <param name="stream">The file, CSV or JSON. It is read to the end and left open.</param>
    /// <param name="name">How places name the file.</param>
    /// <param name="attestations">The ids of the attestations, or of claims, to look for; one that is not there is passed over.</param>
    /// <param name="exchanges">The ids of the exchanges to look for; one that is not there is passed over.</param>
    /// <exception cref="ClaimFileException">The file cannot be read.</exception>
    public static BookPlaces Find(Stream stream, string name, IEnumerable<string> attestations, IEnumerable<string> exchanges)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return BookFiles.With(stream, name, new ProblemList(), (open, _) => Find(open, attestations, exchanges));
    }

    /// <summary>Looks places up in the dataset that comes with the library, <see cref="ClaimBook.RussiaUkraine"/>.</summary>
    /// <param name="attestations">The ids of the attestations, or of claims, to look for; one that is not there is passed over.</param>
    /// <param name="exchanges">The ids of the exchanges to look for; one that is not there is passed over.</param>
    public static BookPlaces FindInRussiaUkraine(IEnumerable<string> attestations, IEnumerable<string> exchanges) =>
        BookFiles.WithEmbedded(EmbeddedDataset.Folder, new ProblemList(), (open, _) => Find(open, attestations, exchanges));

    /// <summary>The place of the count of a claim, in the row of its first attestation; null when it was not looked for or is not there.</summary>
    public FilePlace? Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return attestations.GetValueOrDefault(claim.Id);
    }

    /// <summary>The place of an exchange: its row in the table of exchanges, else its first row in that of phases or of claims; null when it was not looked for or is not there.</summary>
    /// <param name="exchange">The id of the exchange.</param>
    public FilePlace? Of(string exchange) => exchanges.GetValueOrDefault(exchange);

    private static BookPlaces Find(Func<Table, RowSource?> open, IEnumerable<string> attestations, IEnumerable<string> exchanges)
    {
        var (claimsLeft, exchangesLeft) = (attestations.ToHashSet(StringComparer.Ordinal), exchanges.ToHashSet(StringComparer.Ordinal));
        var (foundClaims, foundExchanges) = (new Dictionary<string, FilePlace>(StringComparer.Ordinal), new Dictionary<string, FilePlace>(StringComparer.Ordinal));
        FindExchanges(Table.Exchanges);
        FindExchanges(Table.Phases);
        if (claimsLeft.Count + exchangesLeft.Count > 0) FindClaims();
        return new BookPlaces(foundClaims.ToFrozenDictionary(StringComparer.Ordinal), foundExchanges.ToFrozenDictionary(StringComparer.Ordinal));

        void FindExchanges(Table table)
        {
            if (exchangesLeft.Count == 0 || Rows(open, table) is not { } rows) return;
            while (exchangesLeft.Count > 0 && rows.Read()) Take(rows, 0, rows[0].ToString());
        }

        void FindClaims()
        {
            if (Rows(open, Table.Claims) is not { } rows) return;
            var ids = new RowIds();
            while (claimsLeft.Count + exchangesLeft.Count > 0 && rows.Read())
            {
                var id = ids.Of(rows, DayText.TryRead(rows[ClaimColumn.Until], out var until) ? until : null);
                if (claimsLeft.Remove(id)) foundClaims.Add(id, rows.Place(ClaimColumn.Count));
                if (exchangesLeft.Count > 0) Take(rows, ClaimColumn.Exchange, rows[ClaimColumn.Exchange].ToString());
            }
        }

        void Take(TableRows rows, int column, string exchange)
        {
            if (exchangesLeft.Remove(exchange)) foundExchanges.Add(exchange, rows.Place(column));
        }
    }

    private static TableRows? Rows(Func<Table, RowSource?> open, Table table) => open(table) is { } source ? new TableRows(table, source, new ProblemList()) : null;
}
