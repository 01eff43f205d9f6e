using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Data;
using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>
/// All that is known of some exchanges: the claims, and the registries of exchanges, categories and parties they refer to.
/// Immutable; every method that changes something returns a new book. A book may be incomplete: that it says nothing of an
/// exchange does not mean that there was none. LINQ over <see cref="Claims"/> is its query language.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed partial class ClaimBook : IDisplayed
{
    private static readonly ResultList<Claim> NoClaims = new(ClaimColumns.Of);

    private readonly Lazy<Dictionary<string, Exchange>> exchangesById;
    private readonly Lazy<ILookup<DateOnly, Exchange>> exchangesByDay;
    private readonly Lazy<ClaimGroups> claimsByExchange;
    private readonly Lazy<ClaimGroups> claimsByClaimant;
    private readonly Lazy<FrozenDictionary<string, Claim>> claimsByAttestation;
    private readonly Lazy<Dictionary<string, Category>> categoriesByCode;
    private readonly Lazy<ResultList<Revision>> revisions;

    internal ClaimBook(ImmutableArray<Claim> claims, ImmutableArray<Exchange> exchanges, ImmutableArray<Category> categories, ImmutableArray<Party> parties, ExtraColumns? extraColumns = null, DateOnly? asOfDate = null)
    {
        Claims = claims;
        Exchanges = exchanges;
        Categories = categories;
        Parties = parties;
        ExtraColumns = extraColumns ?? ExtraColumns.None;
        AsOfDate = asOfDate;
        exchangesById = new(() => Exchanges.ToDictionary(exchange => exchange.Id, StringComparer.Ordinal));
        exchangesByDay = new(() => Exchanges.SelectMany(exchange => exchange.Phases.Select(phase => phase.Date).Distinct(), (exchange, day) => (exchange, day)).ToLookup(entry => entry.day, entry => entry.exchange));
        claimsByExchange = new(() => new(Claims, claim => claim.Scope.Exchange));
        claimsByClaimant = new(() => new(Claims, claim => claim.Claimant));
        claimsByAttestation = new(() => Claims.SelectMany(claim => claim.Attestations, (claim, attestation) => (attestation.Id, claim)).ToFrozenDictionary(entry => entry.Id, entry => entry.claim, StringComparer.Ordinal));
        categoriesByCode = new(() => Categories.ToDictionary(category => category.Code, StringComparer.Ordinal));
        revisions = new(() => new(ClaimColumns.OfRevisions, RevisionFinder.Of(this)));
    }

    /// <summary>A book without claims.</summary>
    public static ClaimBook Empty { get; } = Of([]);

    /// <summary>The claims, by id.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The exchanges that claims may refer to, by id. Their counts are unknown here: the claims say them.</summary>
    public ImmutableArray<Exchange> Exchanges { get; }

    /// <summary>The categories that claims may refer to, in the order in which they were given.</summary>
    public ImmutableArray<Category> Categories { get; }

    /// <summary>The parties that claims may refer to, in the order in which they were given.</summary>
    public ImmutableArray<Party> Parties { get; }

    /// <summary>The last day of publication that the book takes into account, or null for all of them.</summary>
    public DateOnly? AsOfDate { get; }

    /// <summary>Columns that a file has beside those this library knows, as sentences; empty when there are none. They are kept and written back.</summary>
    public ImmutableArray<string> Remarks => ExtraColumns.RemarksIn(Language.English);

    /// <summary>Claims that their own claimant replaced later, by the id of the earlier one.</summary>
    public ResultList<Revision> Revisions => revisions.Value;

    internal ExtraColumns ExtraColumns { get; }

    /// <summary>A book of claims, with registries derived from the claims where none are given.</summary>
    /// <param name="claims">The claims in any order; claims that differ only in their attestations become one.</param>
    /// <param name="exchanges">The exchanges; derived from the claims when left out.</param>
    /// <param name="categories">The categories; derived from the claims when left out.</param>
    /// <param name="parties">The parties; derived from the claims when left out.</param>
    /// <exception cref="ArgumentException">
    /// A claim refers to an exchange, phase, category or party that is not among those given, or two exchanges or two attestations
    /// have one id.
    /// </exception>
    public static ClaimBook Of(IEnumerable<Claim> claims, IEnumerable<Exchange>? exchanges = null, IEnumerable<Category>? categories = null, IEnumerable<Party>? parties = null)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var collapsed = ClaimCollapse.Of(claims);
        var registries = new Registries(collapsed, exchanges, categories, parties);
        registries.Check(collapsed);
        return new ClaimBook(collapsed, registries.Exchanges, registries.Categories, registries.Parties);
    }

    /// <summary>The claims about an exchange and its phases, by id; empty when there are none.</summary>
    /// <param name="exchange">The id of the exchange.</param>
    public ResultList<Claim> Of(string exchange) => claimsByExchange.Value.Find(exchange) ?? NoClaims;

    /// <inheritdoc cref="Of(string)"/>
    /// <param name="exchange">The exchange.</param>
    public ResultList<Claim> Of(Exchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return Of(exchange.Id);
    }

    /// <summary>The claims of a claimant, by id; empty when there are none.</summary>
    /// <param name="claimant">The claimant, letter for letter.</param>
    public ResultList<Claim> By(string claimant) => claimsByClaimant.Value.Find(claimant) ?? NoClaims;

    /// <summary>A claim by its id or the id of any of its attestations, as reports cite it; null when there is none.</summary>
    /// <param name="id">The id, such as <c>2025-05-23/341</c>.</param>
    public Claim? FindClaim(string id) => claimsByAttestation.Value.GetValueOrDefault(id);

    /// <summary>An exchange by its id, or null when there is none.</summary>
    public Exchange? FindExchange(string id) => exchangesById.Value.GetValueOrDefault(id);

    /// <summary>The claims about exchanges, by exchange.</summary>
    internal IEnumerable<ResultList<Claim>> ByExchange => claimsByExchange.Value.All;

    /// <summary>The exchanges with a phase on a day, by id.</summary>
    internal IEnumerable<Exchange> On(DateOnly day) => exchangesByDay.Value[day];

    /// <summary>A category by its code, or null when there is none.</summary>
    public Category? FindCategory(string code) => categoriesByCode.Value.GetValueOrDefault(code);

    /// <summary>
    /// The vintage of a day: what could be read on the evening of that day. An attestation without a day of publication is left
    /// out, because it cannot be shown to have been known; so are phases that had not taken place.
    /// </summary>
    /// <param name="date">The last day of publication to take into account.</param>
    public ClaimBook AsOf(DateOnly date)
    {
        var known = Claims.Select(claim => Known(claim, date)).OfType<Claim>().OrderBy(claim => claim.Id, StringComparer.Ordinal);
        return new ClaimBook([.. known], Exchanges, Categories, Parties, ExtraColumns, AsOfDate is { } earlier && earlier < date ? earlier : date);
    }

    /// <summary>
    /// The book with more claims. What they refer to is added to the registries where it is missing; a claim that is in the book
    /// already gains attestations.
    /// </summary>
    /// <param name="claims">The claims to add.</param>
    /// <exception cref="ArgumentException">The id of an attestation is taken.</exception>
    public ClaimBook Add(params IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var collapsed = ClaimCollapse.Of(Claims.Concat(claims));
        var registries = Registries.Extend(this, collapsed);
        return new ClaimBook(collapsed, registries.Exchanges, registries.Categories, registries.Parties, ExtraColumns, AsOfDate);
    }

    /// <summary>The book in one line: how many claims, attestations and exchanges.</summary>
    public override string ToString() =>
        $"{Number(Claims.Length, "claim")} with {Number(Enumerable.Sum(Claims, claim => claim.Attestations.Length), "attestation")} on {Number(Exchanges.Length, "exchange")}";

    private static string Number(int number, string noun) => FormattableString.Invariant($"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    private static Claim? Known(Claim claim, DateOnly date)
    {
        if (claim.Attestations.All(attestation => attestation.Published <= date)) return claim;
        ImmutableArray<Attestation> known = [.. claim.Attestations.Where(attestation => attestation.Published <= date)];
        return known.IsEmpty ? null : claim.With(known);
    }

    /// <summary>The claims, the first 50 where there are more, as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => ClaimColumns.Of.Table(ToString(), Claims);
}
