using System.Collections.Immutable;
using ExchangeStats.Consistency;

namespace ExchangeStats.Charts.Sources;

/// <summary>Who says what: the scopes that a report or one exchange of it speaks of, in the order in which they are shown.</summary>
internal sealed record SourceData
{
    private SourceData(ImmutableArray<SourcePanel> panels) => Panels = panels;

    public ImmutableArray<SourcePanel> Panels { get; }

    /// <summary>The exchange; null for a whole report.</summary>
    public Exchange? Exchange { get; private init; }

    /// <summary>The claims drawn, for the source line.</summary>
    public ImmutableArray<Claim> Claims { get; private init; }

    public int Contradictory => Panels.Count(panel => panel.IsContradictory);

    /// <summary>Whether some statement is doubted.</summary>
    public bool IsDoubted => Panels.Any(panel => panel.IsDoubted);

    /// <summary>How many counts two or more claimants give.</summary>
    public int Shared => Panels.Count(panel => panel.Claimants > 1);

    public int Claimants => Panels.SelectMany(panel => panel.Rows).SelectMany(row => row.Claimants).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The counts of all exchanges that two or more claimants give: the contradictory first, then those that most give.</summary>
    public static SourceData Of(ConsistencyReport report, ImmutableArray<Party> shown)
    {
        var claims = Spoken(report, report.Book.Claims, shown);
        var panels = PanelsOf(report, claims).Where(panel => panel.Claimants > 1 || panel.IsContradictory)
            .OrderByDescending(panel => panel.IsContradictory).ThenByDescending(panel => panel.IsDoubted).ThenByDescending(panel => panel.Rows.Length).ThenByDescending(panel => panel.Claimants);
        return new([.. panels]) { Claims = claims };
    }

    /// <summary>The counts of one exchange, phase by phase.</summary>
    public static SourceData Of(ConsistencyReport report, Exchange exchange, ImmutableArray<Party> shown)
    {
        var claims = Spoken(report, report.Book.Of(exchange), shown);
        return new([.. PanelsOf(report, claims)]) { Exchange = exchange, Claims = claims };
    }

    // All people returned; what is said of soldiers or women alone has other denominators.
    private static ImmutableArray<Claim> Spoken(ConsistencyReport report, IEnumerable<Claim> claims, ImmutableArray<Party> shown) =>
    [
        .. ComparedClaims.Of(report.Book, claims).Where(claim => claim.Scope.Exchange is not null && claim.Scope.Measure == Measure.Returned && claim.Scope.Category == Category.All
            && (shown.IsEmpty || shown.Contains(claim.Scope.Party))),
    ];

    private static IEnumerable<SourcePanel> PanelsOf(ConsistencyReport report, ImmutableArray<Claim> claims) =>
        from claim in claims
        group claim by ComparedClaims.ScopeOf(report.Book, claim) into said
        let exchange = report.Book.FindExchange(said.Key.Exchange!)
        let days = exchange.Phases.Where(phase => said.Key.Phases is not { } run || (phase.Number >= run.First && phase.Number <= run.Last)).Select(phase => (DateOnly?)phase.Date).ToArray()
        let first = days.Min() ?? exchange.FirstDate
        orderby first ?? DateOnly.MaxValue, exchange.Id, said.Key.Phases?.First ?? 0, said.Key.Phases?.Last ?? 0, Order(exchange, said.Key.Party), said.Key.Party.Code
        select new SourcePanel(said.Key, exchange, first, days.Max() ?? exchange.LastDate, Rows(report, said), report.RangeOf(said.Key).Range);

    private static int Order(Exchange exchange, Party party) => party.IsSum ? int.MaxValue : exchange.Parties.IndexOf(party);

    private static ImmutableArray<SourceRow> Rows(ConsistencyReport report, IEnumerable<Claim> claims) =>
    [
        .. from claim in claims
           group claim by (claim.Count, claim.Status, IsDoubted: report.StandingOf(claim) != Standing.Cleared) into alike
           let voices = alike.GroupBy(claim => claim.Claimant, StringComparer.Ordinal)
               .Select(own => (Name: own.Key, Publications: own.Sum(claim => claim.Attestations.Length)))
               .OrderByDescending(voice => voice.Publications).ThenBy(voice => voice.Name, StringComparer.Ordinal).ToArray()
           orderby voices.Length descending, voices.Sum(voice => voice.Publications) descending, alike.Key.Count.Number, voices[0].Name
           select new SourceRow([.. voices.Select(voice => voice.Name)], alike.Key.Count, alike.Key.Count.RangeUnder(report.Options.Rules), alike.Key.Status, alike.Key.IsDoubted),
    ];
}
